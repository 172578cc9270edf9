// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::contacts::Contacts;
use connectome::{Connection, Facts, Server, connector};

/// Sample API
#[derive(Clone, Debug)]
pub struct Sample(pub(crate) Connection);

static FACTS: Facts =
    Facts::new("sample", "Sample API").servers(&[Server::at("https://api.example.com")]);
connector!(Sample, FACTS);

impl Sample {
    /// People.
    pub fn contacts(&self) -> Contacts<'_> {
        Contacts(&self.0)
    }
}
