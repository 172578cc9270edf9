#!/usr/bin/env bash
# Runs oidc-provider: run.sh PORT. Everything is kept in memory; it says on standard output when it is listening.
NAME=oidc-provider VERSION=9.13.3
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
port "${1:-}"
is_installed package-lock.json || fail "not installed; run install.sh"
exec node "$HERE/serve.mjs" "$PORT" "$INSTALLED"
