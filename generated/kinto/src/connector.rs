// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::{
    accounts::Accounts, batch::Batch, buckets::Buckets, collections_resource::Collections,
    contacts::Contacts, groups::Groups, history::History, permissions::Permissions,
    records::Records, server::Server,
};
use connectome::{
    Basic, Builder, Connection, Credentials, Facts, Need, Parameter, Requirement, Scheme, Variable,
    connector,
};

/// Kinto
#[derive(Clone, Debug)]
pub struct Kinto(pub(crate) Connection);

static FACTS: Facts = Facts::new("kinto", "Kinto")
    .servers(&[connectome::Server::at("{url}").variables(&[Variable::new("url", "")])])
    .schemes(&[Scheme::basic("account")])
    .security(&[Requirement::of(&[Need::of("account")]), Requirement::of(&[])])
    .parameters(&[Parameter::new("url").required()])
    .test(&crate::server::info::FACTS)
    .private(&["email", "first_name", "full_name", "last_name", "password", "phone"]);

/// Sets a connection to Kinto up.
#[must_use]
#[derive(Debug)]
pub struct KintoBuilder(Builder<Kinto>);
connector!(Kinto, FACTS, KintoBuilder);

impl KintoBuilder {
    /// The address of your Kinto, with `https://` and `/v1`.
    pub fn url(self, url: &str) -> Self {
        Self(self.0.parameter("url", &url))
    }
}

impl Kinto {
    /// The id and the password of an account.
    pub fn account(user: &str, password: &str) -> Credentials {
        Credentials::new().with("account", Basic::new(user, password))
    }
}

impl Kinto {
    /// What the server is and how it is doing.
    pub fn server(&self) -> Server<'_> {
        Server(&self.0)
    }

    /// Users with a password. The server has to run the plug-in `accounts`.
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(&self.0)
    }

    /// Where collections and groups live. Permissions on a bucket hold for everything in it. The
    /// bucket `default` stands for the caller's own; it and its collections come into being when
    /// used.
    pub fn buckets(&self) -> Buckets<'_> {
        Buckets(&self.0)
    }

    /// Where records live. A collection may demand that its records fit a JSON schema.
    pub fn collections(&self) -> Collections<'_> {
        Collections(&self.0)
    }

    /// Names for sets of users, to use in permissions.
    pub fn groups(&self) -> Groups<'_> {
        Groups(&self.0)
    }

    /// People, the records of a collection called `contacts`.
    pub fn contacts(&self) -> Contacts<'_> {
        Contacts(&self.0)
    }

    /// The data itself, JSON objects of any shape.
    pub fn records(&self) -> Records<'_> {
        Records(&self.0)
    }

    /// Who changed what, and when. The server has to run the plug-in `history`.
    pub fn history(&self) -> History<'_> {
        History(&self.0)
    }

    /// What the caller may do, everywhere. The server has to have its permissions endpoint switched
    /// on.
    pub fn permissions(&self) -> Permissions<'_> {
        Permissions(&self.0)
    }

    /// Several requests in one.
    pub fn batch(&self) -> Batch<'_> {
        Batch(&self.0)
    }
}
