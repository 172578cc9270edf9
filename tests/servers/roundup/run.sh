#!/usr/bin/env bash
# Runs Roundup with a fresh tracker `demo`: run.sh PORT FOLDER. It is ready when /demo/rest/ answers the
# administrator; FOLDER keeps its data.
#
# Whoever changes something has to send the headers `Origin` (the address without its path) and
# `X-Requested-With`.
NAME=roundup VERSION=2.6.0
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
port "${1:-}"
folder "${2:-}"
is_installed requirements.txt || fail "not installed; run install.sh"
PATH=$INSTALLED/venv/bin:$PATH
export PYTHONDONTWRITEBYTECODE=1

TRACKER=$FOLDER/tracker
settings=(
    tracker_name=demo
    "tracker_web=http://127.0.0.1:$PORT/demo/"
    mail_domain=example.org
    mail_host=localhost
    "mail_debug=$FOLDER/mail.log"
    admin_email=admin
    # Tests are many calls from one address, and some of them fail on purpose.
    web_api_calls_per_interval=0
    web_api_failed_login_limit=0
    # Every call proves its password: with the usual 250000 rounds that alone takes half a second.
    password_pbkdf2_default_rounds=1000
)
roundup-admin -i "$TRACKER" install classic sqlite "$(IFS=,; echo "${settings[*]}")" </dev/null
roundup-admin -i "$TRACKER" initialise admin-s3cret </dev/null
roundup-admin -i "$TRACKER" -u admin create user \
    username=grace password=grace-s3cret address=grace@example.org realname='Grace Hopper' roles=User

cp "$HERE/tracker.py" "$FOLDER"
cd "$FOLDER"
TRACKER=$TRACKER exec waitress-serve --host 127.0.0.1 --port "$PORT" --url-prefix /demo --threads 4 tracker:application
