//! Roundup's client for its administrator.

use connectome::{Basic, Error};
use connectome_roundup::Roundup;
use connectome_tests::server::Server;

pub(crate) fn connect(server: &Server, password: &str) -> Result<Roundup, Error> {
    Roundup::builder()
        .origin(&server.url())
        .tracker("demo")
        .connect(Basic::new("admin", password))
}
