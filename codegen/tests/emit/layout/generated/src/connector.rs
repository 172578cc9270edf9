// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::warehouses::Warehouses;
use connectome::{Connection, Facts, Scheme, Server, connector};

/// Layout
#[derive(Clone, Debug)]
pub struct Sample(pub(crate) Connection);

static FACTS: Facts = Facts::new("sample", "Layout")
    .servers(&[Server::at("https://api.example.com")])
    .schemes(&[Scheme::bearer("oauth")]);
connector!(Sample, FACTS);

impl Sample {
    /// What can be done with `warehouses`.
    pub fn warehouses(&self) -> Warehouses<'_> {
        Warehouses(&self.0)
    }
}
