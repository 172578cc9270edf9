# What the scripts of all servers share. Source it with NAME and VERSION set.
#
#   install.sh      installs the server, once, into a cache folder
#   run.sh PORT     runs it in the foreground on 127.0.0.1; end it to stop it
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

# need PROGRAM WHAT: one clear line when something is missing
need() {
    command -v "$1" >/dev/null || fail "$2 is missing: there is no \`$1\` on the PATH"
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

# port ARGUMENT: the port, or how to call this
port() {
    case ${1:-} in
        '' | *[!0-9]*) fail "which port? run.sh PORT" ;;
        *) PORT=$1 ;;
    esac
}
