// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! Sales on their way through a pipeline.

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
use crate::types::{DealChange, NewDeal};
use connectome::{Call, Connection};

/// What can be done with `deals`.
#[derive(Clone, Copy, Debug)]
pub struct Deals<'c>(pub(crate) &'c Connection);

impl<'c> Deals<'c> {
    /// Lists deals, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Creates a deal.
    pub fn create(self, body: &NewDeal) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).json(body))
    }

    /// Reads a deal.
    ///
    /// - `dealId`: The id of the deal, or the value of the property that `idProperty` names.
    pub fn get(self, deal_id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("dealId", &deal_id))
    }

    /// Changes the properties of a deal that are sent, and leaves the others.
    ///
    /// An empty text takes a property's value away.
    ///
    /// - `dealId`: The id of the deal, or the value of the property that `idProperty` names.
    pub fn update(self, deal_id: &str, body: &DealChange) -> Update<'c> {
        Update(Call::new(self.0, &update::FACTS).path("dealId", &deal_id).json(body))
    }

    /// Archives a deal.
    ///
    /// For 90 days it can be restored in HubSpot. There is no error when it is archived already.
    ///
    /// - `dealId`: The id of the deal, or the value of the property that `idProperty` names.
    pub fn archive(self, deal_id: &str) -> Archive<'c> {
        Archive(Call::new(self.0, &archive::FACTS).path("dealId", &deal_id))
    }

    /// Searches for deals by words, by filters, or both, and sorts what it finds.
    ///
    /// It finds up to 10,000, and not yet what changed in the last seconds. An account may search
    /// five times a second.
    pub fn search(self, body: &types::Search) -> Search<'c> {
        Search(Call::new(self.0, &search::FACTS).json(body))
    }

    /// Reads up to 100 deals by their ids, or by the values of a property that is unique.
    pub fn batch_read(self, body: &types::BatchRead) -> BatchRead<'c> {
        BatchRead(Call::new(self.0, &batch_read::FACTS).json(body))
    }
}
