//! Unified models: the same code for every app.
//!
//! A collection that serves a model converts its records to the model and back; generated mappings state
//! how. [`Models`] has the verbs of [`crate::Collected`] over the model, and [`Crud`], [`Lists`] and their
//! kin say in one word what a function needs of an app.

mod apps;
mod asking;
mod mismatch;
mod models;
mod update;

pub use apps::{Creates, Crud, Deletes, Filters, Finds, Lists, Matches, Updates};
pub use asking::{
    Asked, CreateAsking, UnifyAsking, UpdateAsking, change_asking, new_asking, read_asking,
};
pub use mismatch::Mismatch;
pub use models::{ByModel, Models};
pub use update::{Clear, ModelUpdate};

use crate::{Codec, Collection, Connector, Create, List, Match, Model, Update};

/// A collection whose records are a unified model's.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` does not serve the model `{M}`",
    label = "does not serve the model",
    note = "its `mapping.yaml` would say how"
)]
pub trait Unify<M: Model>: Collection {
    /// A record as the model.
    fn read(record: &Self::Record) -> Result<M, Mismatch>;
}

/// A collection whose list can be narrowed by what the model can be narrowed by.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot list by the filter of the model `{M}`",
    label = "cannot filter as the model"
)]
pub trait UnifyList<M: Model>: Unify<M> + List {
    /// By which fields of the model's filter the app narrows its list; asking by another one is an error.
    const FILTERS: &'static [&'static str];

    /// The filter in the app's words.
    fn filter(filter: &M::Filter) -> Result<Self::Filter, Mismatch>;
}

/// A collection that makes records from the model.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot create records from the model `{M}`",
    label = "cannot create from the model"
)]
pub trait UnifyCreate<M: Model>: Unify<M> + Create {
    /// What a record is made from.
    fn new(model: &M) -> Result<Self::New, Mismatch>;
}

/// A collection that changes records as the model says.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot update records from the model `{M}`",
    label = "cannot update from the model"
)]
pub trait UnifyUpdate<M: Model>: Unify<M> + Update<Change: Codec> {
    /// How fields of the model are cleared; clearing another one is an error.
    const CLEARS: &'static [Clear] = &[];

    /// What of a record is to be another: what the model says; the rest stays.
    fn change(model: &M) -> Result<Self::Change, Mismatch>;
}

/// A collection that finds records by what the model is known by.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot match records by the model `{M}`",
    label = "cannot match by the model"
)]
pub trait UnifyMatch<M: Model>: Unify<M> + Match {
    /// By which fields of the model's key the app finds one; asking by another one is an error.
    const KEYS: &'static [&'static str];

    /// The key in the app's words.
    fn key(key: &M::Key) -> Result<<Self as Match>::Key, Mismatch>;
}

/// An app that has a unified model.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have the model `{M}`",
    label = "no collection of it serves the model",
    note = "a collection that has to be told where it lies serves it by `unified_at`"
)]
pub trait Unified<M: Model>: Connector + Send + Sync + 'static {
    /// The collection that serves it.
    type Collection: Unify<M> + Collection<Connector = Self> + Default;
}
