#!/usr/bin/env bash
# Installs PostgreSQL (Debian), without a cluster or a service of the system.
NAME=postgres VERSION=15
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
BIN=/usr/lib/postgresql/$VERSION/bin
is_there() {
    [ -x "$BIN/postgres" ] && [ -x "$BIN/pg_dump" ] && command -v openssl >/dev/null
}
is_there && exit 0

need apt-get "Debian's package manager"
[ "$(id -u)" = 0 ] || missing "PostgreSQL is missing: apt-get install postgresql-$VERSION openssl"
logged() {
    "$@" >>"$CACHE/postgres.log" 2>&1 || {
        tail -5 "$CACHE/postgres.log" >&2
        fail "\`$1 ${2:-}\` has failed"
    }
}
mkdir -p "$CACHE"
export DEBIAN_FRONTEND=noninteractive
logged apt-get update
logged apt-get install --yes --no-install-recommends postgresql-common openssl
# Otherwise the package makes a cluster and starts it.
sed -i 's/^#\?\s*create_main_cluster.*/create_main_cluster = false/' \
    /etc/postgresql-common/createcluster.conf
logged apt-get install --yes --no-install-recommends "postgresql-$VERSION"
is_there || fail "not installed by postgresql-$VERSION"
