#!/usr/bin/env bash
# Installs Kinto, a store of JSON records over HTTP (PyPI), with every version pinned.
NAME=kinto VERSION=26.5.0
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
need python3 "Python 3"
begin_install requirements.txt
python3 -m venv "$INSTALLED/venv" >&2 ||
    fail "python3 cannot make a virtual environment (Debian: apt-get install python3-venv)"
"$INSTALLED/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps \
    --requirement "$HERE/requirements.txt" >&2 || fail "pip cannot install it"
end_install requirements.txt
