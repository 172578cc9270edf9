#!/usr/bin/env bash
# Installs Roundup, an issue tracker (PyPI), with every version pinned.
NAME=roundup VERSION=2.6.0
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
install_python
