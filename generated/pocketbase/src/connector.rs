// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::{
    auth::Auth, collections_resource::Collections, contacts::Contacts, health::Health,
    records::Records,
};
use connectome::{Connection, Facts, Need, Place, Requirement, Scheme, Server, connector};

/// PocketBase
#[derive(Clone, Debug)]
pub struct PocketBase(pub(crate) Connection);

static FACTS: Facts = Facts::new("pocketbase", "PocketBase")
    .servers(&[Server::at("http://127.0.0.1:8090/api")])
    .schemes(&[Scheme::api_key("token", Place::Header, "Authorization")])
    .security(&[Requirement::of(&[Need::of("token")]), Requirement::of(&[])]);
connector!(PocketBase, FACTS);

impl PocketBase {
    /// How the server is doing.
    pub fn health(&self) -> Health<'_> {
        Health(&self.0)
    }

    /// How a password becomes a token, and an old token a new one.
    pub fn auth(&self) -> Auth<'_> {
        Auth(&self.0)
    }

    /// The data itself.
    pub fn records(&self) -> Records<'_> {
        Records(&self.0)
    }

    /// People, the records of a collection called `contacts`.
    pub fn contacts(&self) -> Contacts<'_> {
        Contacts(&self.0)
    }

    /// What records there can be. Only for superusers.
    pub fn collections(&self) -> Collections<'_> {
        Collections(&self.0)
    }
}
