#!/usr/bin/env bash
# Runs Kinto with everything in memory: run.sh PORT. It is ready when /v1/__heartbeat__ answers.
NAME=kinto VERSION=26.5.0
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
port "${1:-}"
is_installed requirements.txt || fail "not installed; run install.sh"
export PYTHONDONTWRITEBYTECODE=1
exec "$INSTALLED/venv/bin/kinto" start --ini "$HERE/kinto.ini" --port "$PORT"
