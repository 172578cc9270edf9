// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::{people::People, teams::Teams};
use connectome::{Bearer, Connection, Credentials, Facts, Scheme, Server, connector};

/// Sample
#[derive(Clone, Debug)]
pub struct Sample(pub(crate) Connection);

static FACTS: Facts = Facts::new("sample", "Sample")
    .servers(&[Server::at("https://sample.example")])
    .schemes(&[Scheme::bearer("key")]);
connector!(Sample, FACTS);

impl Sample {
    /// Key
    pub fn key(token: &str) -> Credentials {
        Credentials::new().with("key", Bearer::new(token))
    }
}

impl Sample {
    /// What can be done with `people`.
    pub fn people(&self) -> People<'_> {
        People(&self.0)
    }

    /// What can be done with `teams`.
    pub fn teams(&self) -> Teams<'_> {
        Teams(&self.0)
    }
}
