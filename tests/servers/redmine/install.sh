#!/usr/bin/env bash
# Installs Redmine, a tracker of projects and issues (Debian), and makes the data that every run begins
# with. The application and the data go into the cache, the Ruby packages under them into the system.
NAME=redmine VERSION=5.0.4
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
. "$HERE/environment.sh"
need apt-get "Debian's package manager"
begin_install seed.rb

logged() {
    "$@" >>"$INSTALLED/install.log" 2>&1 || {
        tail -5 "$INSTALLED/install.log" >&2
        fail "\`$1 ${2:-}\` has failed"
    }
}

[ "$(id -u)" != 0 ] || logged apt-get update
mapfile -t packages <"$HERE/packages.txt"
if ! dpkg-query --show "${packages[@]}" >/dev/null 2>&1; then
    [ "$(id -u)" = 0 ] || missing "Ruby or a package of it is missing: apt-get install ${packages[*]}"
    DEBIAN_FRONTEND=noninteractive logged apt-get install --yes --no-install-recommends "${packages[@]}"
fi

# Installed as a package it would also be a service of the system; its files are all that is needed.
cd "$INSTALLED"
logged apt-get download "redmine=$VERSION*"
logged dpkg-deb --extract redmine_*.deb package
mv package/usr/share/redmine app
rm -r package redmine_*.deb app/instances app/Gemfile.lock app/config/database.yml
cp "$HERE/Gemfile.local" app/

mkdir -p app/instances seed/{config,files,log,tmp}
cp "$HERE/database.yml" seed/config/
od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >seed/config/secret_key.txt
cd app
export REDMINE_INSTANCE=../../seed
logged bundle exec rake db:migrate
logged bundle exec rails runner "$HERE/seed.rb"
end_install seed.rb
