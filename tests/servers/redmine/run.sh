#!/usr/bin/env bash
# Runs Redmine on fresh data: run.sh PORT FOLDER. It is ready when /issues.json answers the API key of
# seed.rb; FOLDER keeps its data.
NAME=redmine VERSION=5.0.4
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
. "$HERE/environment.sh"
port "${1:-}"
folder "${2:-}"
is_installed seed.rb || fail "not installed; run install.sh"
cp -a "$INSTALLED/seed" "$FOLDER/redmine"
cd "$INSTALLED/app"
# Where its data is it wants to know as a path from here.
REDMINE_INSTANCE=$(realpath --relative-to=instances "$FOLDER/redmine")
export REDMINE_INSTANCE
exec bundle exec puma --bind "tcp://127.0.0.1:$PORT" --threads 1:4 --environment production config.ru
