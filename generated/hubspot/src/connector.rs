// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::{
    account::Account, associations::Associations, companies::Companies, contacts::Contacts,
    deals::Deals, notes::Notes, owners::Owners, pipelines::Pipelines, properties::Properties,
    tickets::Tickets,
};
use connectome::{Connection, Facts, Need, Requirement, Scheme, Server, connector};

/// HubSpot
#[derive(Clone, Debug)]
pub struct HubSpot(pub(crate) Connection);

static FACTS: Facts = Facts::new("hubspot", "HubSpot")
    .servers(&[Server::at("https://api.hubapi.com")])
    .schemes(&[Scheme::bearer("private_app"), Scheme::bearer("oauth2")])
    .security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth2")]),
    ]);
connector!(HubSpot, FACTS);

impl HubSpot {
    /// People.
    pub fn contacts(&self) -> Contacts<'_> {
        Contacts(&self.0)
    }

    /// Organisations.
    pub fn companies(&self) -> Companies<'_> {
        Companies(&self.0)
    }

    /// Sales on their way through a pipeline.
    pub fn deals(&self) -> Deals<'_> {
        Deals(&self.0)
    }

    /// Requests for help on their way through a pipeline.
    pub fn tickets(&self) -> Tickets<'_> {
        Tickets(&self.0)
    }

    /// What people wrote down about contacts, companies, deals and tickets.
    pub fn notes(&self) -> Notes<'_> {
        Notes(&self.0)
    }

    /// The users to whom objects are assigned.
    pub fn owners(&self) -> Owners<'_> {
        Owners(&self.0)
    }

    /// Which properties objects have, an account's own ones included.
    pub fn properties(&self) -> Properties<'_> {
        Properties(&self.0)
    }

    /// The stages that deals and tickets go through.
    pub fn pipelines(&self) -> Pipelines<'_> {
        Pipelines(&self.0)
    }

    /// Which objects belong to which.
    pub fn associations(&self) -> Associations<'_> {
        Associations(&self.0)
    }

    /// The account that the credential is for.
    pub fn account(&self) -> Account<'_> {
        Account(&self.0)
    }
}
