#!/usr/bin/env bash
# Runs Membrane's formulas: one question on each line of standard input, its answer on standard output.
NAME=membrane VERSION=0.28.3
. "$(dirname "${BASH_SOURCE[0]}")/../servers/lib.sh"
is_installed package-lock.json || fail "not installed; run install.sh"
export TZ=UTC
exec node "$HERE/oracle.cjs" "$INSTALLED/"
