# How Ruby has to be called for Redmine. Source it.
export RAILS_ENV=production LANG=C.UTF-8
# Its libraries are full of what newer Rubies warn about.
export RUBYOPT=-W0
unset BUNDLE_GEMFILE
