#!/usr/bin/env bash
# Installs PocketBase, a backend of collections and users (PyPI, which carries its binary), pinned.
NAME=pocketbase VERSION=0.40.6
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
install_python
