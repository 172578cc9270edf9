#!/usr/bin/env bash
# Installs Kinto, a store of JSON records over HTTP (PyPI), with every version pinned.
NAME=kinto VERSION=26.5.0
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
install_python
