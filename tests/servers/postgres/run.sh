#!/usr/bin/env bash
# Runs PostgreSQL with one database, `connectome`, whose owner `connectome` has the password `s3cret`:
# run.sh PORT FOLDER. It is ready when it says so. FOLDER keeps its data, which another run goes on with, and
# server.crt, the certificate of its TLS. It listens on 127.0.0.1 alone, on no socket of the system.
NAME=postgres VERSION=15
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
port "${1:-}"
folder "${2:-}"
BIN=/usr/lib/postgresql/$VERSION/bin
[ -x "$BIN/postgres" ] || fail "not installed; run install.sh"

# PostgreSQL refuses to be root; the package has made a user for it.
as=()
mkdir -p "$FOLDER/postgres"
if [ "$(id -u)" = 0 ]; then
    as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
    chmod 711 "$FOLDER"
    chown postgres "$FOLDER/postgres"
fi
cd "$FOLDER/postgres"
export HOME=$FOLDER/postgres LC_ALL=C.UTF-8

if [ ! -d data ]; then
    (umask 077 && "${as[@]}" sh -c 'echo s3cret >password')
    "${as[@]}" "$BIN/initdb" --pgdata=data --username=connectome --pwfile=password \
        --auth=scram-sha-256 --encoding=UTF8 --no-sync
    "${as[@]}" openssl req -new -x509 -days 2 -nodes -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 \
        -keyout data/server.key -out data/server.crt -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE
    "${as[@]}" chmod 600 data/server.key
    cp data/server.crt "$FOLDER/server.crt"
    echo 'CREATE DATABASE connectome' | "${as[@]}" "$BIN/postgres" --single -D data postgres
fi
exec "${as[@]}" "$BIN/postgres" -D data -h 127.0.0.1 -p "$PORT" -k '' \
    -c ssl=on -c max_connections=100 -c shared_buffers=32MB
