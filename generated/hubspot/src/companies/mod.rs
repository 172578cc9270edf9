// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! Organisations.

mod archive;
mod batch_read;
pub mod collection;
mod create;
mod get;
mod list;
mod mapping;
mod search;
mod update;

pub use {
    archive::Archive, batch_read::BatchRead, create::Create, get::Get, list::List, search::Search,
    update::Update,
};

use crate::types;
use crate::types::{CompanyChange, NewCompany};
use connectome::{Call, Connection};

/// What can be done with `companies`.
#[derive(Clone, Copy, Debug)]
pub struct Companies<'c>(pub(crate) &'c Connection);

impl<'c> Companies<'c> {
    /// Lists companies, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a company.
    pub fn create(self, body: &NewCompany) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a company.
    ///
    /// - `companyId`: The id of the company, or the value of the property that `idProperty`
    ///   names.
    pub fn get(self, company_id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("companyId", &company_id))
    }

    /// Changes the properties of a company that are sent, and leaves the others.
    ///
    /// An empty text takes a property's value away.
    ///
    /// - `companyId`: The id of the company, or the value of the property that `idProperty`
    ///   names.
    pub fn update(self, company_id: &str, body: &CompanyChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("companyId", &company_id).json(body))
    }

    /// Archives a company.
    ///
    /// For 90 days it can be restored in HubSpot. There is no error when it is archived already.
    ///
    /// - `companyId`: The id of the company, or the value of the property that `idProperty`
    ///   names.
    pub fn archive(self, company_id: &str) -> Archive<'c> {
        Archive(Call::new(self.0, &archive::FACTS).path("companyId", &company_id))
    }

    /// Searches for companies by words, by filters, or both, and sorts what it finds.
    ///
    /// It finds up to 10,000, and not yet what changed in the last seconds. An account may search
    /// five times a second.
    pub fn search(self, body: &types::Search) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).json(body))
    }

    /// Reads up to 100 companies by their ids, or by the values of a property that is unique.
    pub fn batch_read(self, body: &types::BatchRead) -> BatchRead<'c> {
        BatchRead(Call::new(self.0, &batch_read::FACTS).json(body))
    }
}
