# What the scripts of all servers share. Source it with NAME and VERSION set.
#
#   install.sh      installs the server, once, into a cache folder
#   run.sh PORT …   runs it in the foreground on 127.0.0.1; end it to stop it
#
# CONNECTOME_SERVERS is where servers are installed; by default a folder in the user's cache.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)
CACHE=${CONNECTOME_SERVERS:-${XDG_CACHE_HOME:-$HOME/.cache}/connectome/servers}
INSTALLED=$CACHE/$NAME-$VERSION

fail() {
    echo "$NAME: $*" >&2
    exit 1
}

# missing WHAT: this machine lacks what the server needs, which is no fault of ours
missing() {
    echo "$NAME: $*" >&2
    exit 69
}

# need PROGRAM WHAT: one clear line when something is missing
need() {
    command -v "$1" >/dev/null || missing "$2 is missing: there is no \`$1\` on the PATH"
}

# A folder without this mark is what an interrupted installation left.
is_installed() {
    [ -f "$INSTALLED/.complete" ] && cmp -s "$INSTALLED/.complete" "$HERE/$1"
}

# begin_install LIST: an empty folder, unless what LIST names is there already
begin_install() {
    is_installed "$1" && exit 0
    rm -rf "$INSTALLED"
    mkdir -p "$INSTALLED"
}

# end_install LIST
end_install() {
    cp "$HERE/$1" "$INSTALLED/.complete"
}

# install_python: what requirements.txt pins, and nothing else, into a virtual environment
install_python() {
    need python3 "Python 3"
    begin_install requirements.txt
    python3 -m venv "$INSTALLED/venv" >&2 ||
        missing "python3 cannot make a virtual environment (Debian: apt-get install python3-venv)"
    "$INSTALLED/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps \
        --requirement "$HERE/requirements.txt" >&2 || fail "pip cannot install it"
    end_install requirements.txt
}

# port ARGUMENT: the port, or how to call this
port() {
    case ${1:-} in
        '' | *[!0-9]*) fail "which port? run.sh PORT" ;;
        *) PORT=$1 ;;
    esac
}

# folder ARGUMENT: where this run keeps its data, or how to call this
folder() {
    FOLDER=${1:-}
    [ -d "$FOLDER" ] || fail "which folder for its data? run.sh PORT FOLDER"
}
