#!/usr/bin/env bash
# Runs Prism on a document: run.sh PORT DOCUMENT. It says on standard output when it is listening, and
# which paths it cannot load (`left out: PATH: REASON`).
#
# What a request did wrong stands in the answer's header `sl-violations`: a JSON list, each entry's
# `location` beginning with "request".
NAME=prism VERSION=5.16.0
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
port "${1:-}"
[ -f "${2:-}" ] || fail "which document? run.sh PORT DOCUMENT"
is_installed package-lock.json || fail "not installed; run install.sh"
export NODE_PATH=$INSTALLED/node_modules
exec node --max-old-space-size=4096 "$HERE/serve.js" "$PORT" "$2"
