// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::{comments::Comments, fields::Fields, people::People, tickets::Tickets};
use connectome::{Connection, Facts, Need, Place, Requirement, Scheme, Server, connector};

/// Acme
#[derive(Clone, Debug)]
pub struct Sample(pub(crate) Connection);

static FACTS: Facts = Facts::new("sample", "Acme")
    .servers(&[Server::at("https://acme.example")])
    .schemes(&[Scheme::api_key("key", Place::Header, "X-Key"), Scheme::bearer("oauth")])
    .security(&[Requirement::of(&[Need::of("key")]), Requirement::of(&[Need::of("oauth")])]);
connector!(Sample, FACTS);

impl Sample {
    /// What can be done with `tickets`.
    pub fn tickets(&self) -> Tickets<'_> {
        Tickets(&self.0)
    }

    /// What can be done with `comments`.
    pub fn comments(&self) -> Comments<'_> {
        Comments(&self.0)
    }

    /// What can be done with `people`.
    pub fn people(&self) -> People<'_> {
        People(&self.0)
    }

    /// What can be done with `fields`.
    pub fn fields(&self) -> Fields<'_> {
        Fields(&self.0)
    }
}
