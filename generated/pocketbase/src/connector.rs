// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::{
    auth::Auth, collections_resource::Collections, contacts::Contacts, health::Health,
    records::Records,
};
use connectome::{
    ApiKey, Builder, Connection, Credentials, Facts, Need, Parameter, Place, Requirement, Scheme,
    Server, Variable, connector,
};

/// PocketBase
#[derive(Clone, Debug)]
pub struct PocketBase(pub(crate) Connection);

static FACTS: Facts = Facts::new("pocketbase", "PocketBase")
    .servers(&[Server::at("{url}/api").variables(&[Variable::new("url", "")])])
    .schemes(&[Scheme::api_key("token", Place::Header, "Authorization")])
    .security(&[Requirement::of(&[Need::of("token")]), Requirement::of(&[])])
    .parameters(&[Parameter::new("url").required()])
    .test(&crate::health::check::FACTS)
    .private(&["email", "first_name", "full_name", "last_name", "password", "phone", "token"]);

/// Sets a connection to PocketBase up.
#[must_use]
#[derive(Debug)]
pub struct PocketBaseBuilder(Builder<PocketBase>);
connector!(PocketBase, FACTS, PocketBaseBuilder);

impl PocketBaseBuilder {
    /// The address of your PocketBase, with `https://` and without a slash at the end.
    pub fn url(self, url: &str) -> Self {
        Self(self.0.parameter("url", &url))
    }
}

impl PocketBase {
    /// What `auth.log_in` gives for a name and a password.
    pub fn token(key: &str) -> Credentials {
        Credentials::new().with("token", ApiKey::new(key))
    }
}

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
