#!/usr/bin/env bash
# Runs PocketBase, empty but for its superuser: run.sh PORT FOLDER. It is ready when /api/health answers;
# FOLDER keeps its data.
NAME=pocketbase VERSION=0.40.6
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
port "${1:-}"
folder "${2:-}"
is_installed requirements.txt || fail "not installed; run install.sh"
PATH=$INSTALLED/venv/bin:$PATH
folders=(--dir "$FOLDER/data" --migrationsDir "$FOLDER/migrations" --hooksDir "$FOLDER/hooks")
pocketbase superuser upsert admin@example.org admin-s3cret "${folders[@]}"
exec pocketbase serve --http "127.0.0.1:$PORT" "${folders[@]}"
