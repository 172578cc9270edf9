#!/usr/bin/env bash
# Installs oidc-provider, a certified OAuth 2 and OpenID Connect server (npm), with every version pinned.
NAME=oidc-provider VERSION=9.13.3
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
need node "Node"
need npm "Node's npm"
[ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 18')" = true ] ||
    missing "Node 20 or newer is needed; this is $(node --version)"
begin_install package-lock.json
cp "$HERE/package.json" "$HERE/package-lock.json" "$INSTALLED/"
(cd "$INSTALLED" && npm ci --ignore-scripts --no-audit --no-fund --no-progress >npm.log 2>&1) || {
    tail -5 "$INSTALLED/npm.log" >&2
    fail "npm cannot install it"
}
end_install package-lock.json
