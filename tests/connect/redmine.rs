//! Redmine's client for the administrator that `seed.rb` makes.

use connectome::{ApiKey, Error};
use connectome_redmine::Redmine;
use connectome_tests::server::Server;

pub(crate) fn connect(server: &Server) -> Result<Redmine, Error> {
    Redmine::builder()
        .url(&server.url())
        .connect(ApiKey::new("0123456789abcdef0123456789abcdef01234567"))
}
