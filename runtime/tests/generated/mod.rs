//! What generated code looks like, written by hand: the connector, its resources, its types.

mod issues;
mod types;

pub use issues::*;
pub use types::*;

use connectome::{
    Connection, Facts, Need, Place, Requirement, Scheme, Server, Variable, connector,
};

/// GitHub v3 REST API
#[derive(Clone, Debug)]
pub struct GitHub(pub(crate) Connection);

static FACTS: Facts = Facts::new("github", "GitHub v3 REST API")
    .servers(&[
        Server::at("https://api.github.com"),
        Server::at("https://{host}/api")
            .variables(&[Variable::new("host", "github.example.com").values(&["a", "b"])]),
    ])
    .schemes(&[
        Scheme::bearer("oauth"),
        Scheme::basic("login"),
        Scheme::api_key("key", Place::Header, "X-Key"),
        Scheme::other("mtls", "mutualTLS"),
    ])
    .security(&[
        Requirement::of(&[Need::of("oauth").scopes(&["read"])]),
        Requirement::of(&[Need::of("login"), Need::of("key")]),
    ]);

connector!(GitHub, FACTS);

impl GitHub {
    /// Issues that people track.
    pub fn issues(&self) -> Issues<'_> {
        Issues(&self.0)
    }
}
