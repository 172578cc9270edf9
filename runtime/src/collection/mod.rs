//! Collections: records of one kind, and what an app can do with them.
//!
//! A generated collection says what it can do by which of these traits it implements. Each states how a call
//! is made and how its answer is taken apart; [`Collected`] calls.

mod collected;
mod conditions;
mod custom;
mod listing;
mod same;
mod written;

pub use collected::Collected;
pub use conditions::{Condition, Where};
pub use custom::{CustomField, FieldList, FieldNames};
pub(crate) use listing::listed;
pub use listing::{ByFilter, ByText, Listing, Narrowed};
pub use same::{same, text};
pub use written::Written;

use crate::{Answer, Call, Codec, Connector, DecodeError, Encode, Json, Page, Paging};

/// Records of one kind in one app. Its fields are its parameters: where it is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no collection",
    label = "not a collection",
    note = "a connector's collections stand in its module `collections`"
)]
pub trait Collection: Clone + Send + Sync + 'static {
    /// Our stable name for it: `issues`.
    const KEY: &'static str;
    /// The app that has it.
    type Connector: Connector + Sync;
    /// One of its records, as the app has it.
    type Record: Codec + Send;

    /// The id of a record; `None` when the app has left it out.
    fn id(record: &Self::Record) -> Option<String>;

    /// What to show for a record.
    fn title(record: &Self::Record) -> Option<String> {
        let _ = record;
        None
    }

    /// Where people see a record.
    fn url(record: &Self::Record) -> Option<String> {
        let _ = record;
        None
    }

    /// When a record was made, as the app writes it.
    fn created_at(record: &Self::Record) -> Option<String> {
        let _ = record;
        None
    }

    /// When a record was last changed, as the app writes it.
    fn updated_at(record: &Self::Record) -> Option<String> {
        let _ = record;
        None
    }

    /// When a record was deleted, as the app writes it; `None`: it is there.
    fn deleted_at(record: &Self::Record) -> Option<String> {
        let _ = record;
        None
    }
}

/// A collection whose records can be listed, page by page.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot be listed",
    label = "cannot be listed",
    note = "it would implement `List` if its `collection.yaml` had `list`"
)]
pub trait List: Collection {
    /// What the list can be narrowed by.
    type Filter: Clone + Default + Send + Sync + 'static;
    /// What a call brings.
    type Page: Answer + Send + 'static;
    /// How it is paged.
    const PAGING: Paging;

    /// A call for a page; which one is added to it.
    fn list<'c>(&self, connector: &'c Self::Connector, filter: &Self::Filter) -> Call<'c>;

    /// The records of an answer, and what else it says of its page.
    fn page(answer: Self::Page) -> Page<Self::Record>;

    /// How the list is asked for once it is narrowed, where that is another operation.
    const NARROWED: Option<Narrowed<Self>> = None;
}

/// A collection whose list asks another operation once it is narrowed.
pub trait Narrow: List {
    /// What a call brings.
    type Found: Answer + Send + 'static;
    /// How it is paged.
    const PAGING: Paging;

    /// Whether the filter asks for something that this operation takes.
    fn is_narrowed(filter: &Self::Filter) -> bool;

    /// A call for a page; which one is added to it.
    fn narrow<'c>(&self, connector: &'c Self::Connector, filter: &Self::Filter) -> Call<'c>;

    /// The records of an answer, and what else it says of its page.
    fn found(answer: Self::Found) -> Page<Self::Record>;
}

/// A collection that finds a record by its id.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot find a record by its id",
    label = "cannot find by id",
    note = "it would implement `Find` if its `collection.yaml` had `find`"
)]
pub trait Find: Collection {
    /// What a call brings.
    type Found: Answer + Send + 'static;

    /// A call for the record with this id.
    fn find<'c>(&self, connector: &'c Self::Connector, id: &str) -> Call<'c>;

    /// The record of an answer.
    fn found(answer: Self::Found) -> Option<Self::Record>;
}

/// A collection that can be searched by text.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot be searched",
    label = "cannot be searched",
    note = "it would implement `Search` if its `collection.yaml` had `search`"
)]
pub trait Search: Collection {
    /// What a call brings.
    type Hits: Answer + Send + 'static;
    /// How what is found is paged.
    const PAGING: Paging;

    /// A call for a page of what the text finds; which one is added to it.
    fn search<'c>(&self, connector: &'c Self::Connector, query: &str) -> Call<'c>;

    /// The records of an answer, and what else it says of its page.
    fn hits(answer: Self::Hits) -> Page<Self::Record>;
}

/// A collection that finds the record whose fields are equal to some values.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot match records by their fields",
    label = "cannot match by fields",
    note = "it would implement `Match` if its `collection.yaml` had `match`"
)]
pub trait Match: Collection {
    /// The fields; those that are `None` do not count.
    type Key: Encode + Clone + Send + Sync + 'static;
    /// What a call brings.
    type Candidates: Answer + Send + 'static;
    /// How candidates are paged.
    const PAGING: Paging;

    /// A call for a page of records that may be it; which one is added to it.
    fn candidates<'c>(&self, connector: &'c Self::Connector, key: &Self::Key) -> Call<'c>;

    /// The records of an answer, and what else it says of its page.
    fn records(answer: Self::Candidates) -> Page<Self::Record>;

    /// Whether a record has these fields.
    fn is_match(record: &Self::Record, key: &Self::Key) -> bool;
}

/// A collection that takes new records.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` takes no new records",
    label = "cannot create",
    note = "it would implement `Create` if its `collection.yaml` had `create`"
)]
pub trait Create: Collection {
    /// What a record is made from.
    type New: Codec;
    /// What a call brings.
    type Created: Answer + Send + 'static;

    /// A call that makes a record.
    fn create<'c>(&self, connector: &'c Self::Connector, new: &Self::New) -> Call<'c>;

    /// What an answer says of the record that was made.
    fn created(answer: Self::Created) -> Written<Self::Record>;
}

/// A collection whose records can be changed.
#[diagnostic::on_unimplemented(
    message = "the records of `{Self}` cannot be changed",
    label = "cannot update",
    note = "it would implement `Update` if its `collection.yaml` had `update`"
)]
pub trait Update: Collection {
    /// What of a record is to be another; what is absent stays.
    type Change: Codec;
    /// What a call brings.
    type Updated: Answer + Send + 'static;

    /// A call that changes the record with this id.
    fn update<'c>(
        &self,
        connector: &'c Self::Connector,
        id: &str,
        change: &Self::Change,
    ) -> Call<'c>;

    /// What an answer says of the record that was changed.
    fn updated(answer: Self::Updated) -> Written<Self::Record>;
}

/// A collection where the app itself decides whether a record is made or changed.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` cannot create or update in one call",
    label = "cannot upsert",
    note = "it would implement `Upsert` if its `collection.yaml` had `upsert`"
)]
pub trait Upsert: Collection {
    /// The record's fields, the one that it is known by among them.
    type Whole: Encode;
    /// What a call brings.
    type Upserted: Answer + Send + 'static;

    /// A call that makes a record, or changes the one that is there.
    fn upsert<'c>(&self, connector: &'c Self::Connector, whole: &Self::Whole) -> Call<'c>;

    /// What an answer says of the record.
    fn upserted(answer: Self::Upserted) -> Written<Self::Record>;
}

/// A collection whose records can be deleted.
#[diagnostic::on_unimplemented(
    message = "the records of `{Self}` cannot be deleted",
    label = "cannot delete",
    note = "it would implement `Delete` if its `collection.yaml` had `delete`"
)]
pub trait Delete: Collection {
    /// What a call brings.
    type Deleted: Answer + Send + 'static;

    /// A call that deletes the record with this id.
    fn delete<'c>(&self, connector: &'c Self::Connector, id: &str) -> Call<'c>;
}

/// A collection whose records have fields that the app's customers define.
#[diagnostic::on_unimplemented(
    message = "the collection `{Self}` knows no definitions of custom fields",
    label = "no custom fields",
    note = "it would implement `Custom` if its `collection.yaml` had `custom`"
)]
pub trait Custom: Collection {
    /// What a call brings.
    type Definitions: Answer + Send + 'static;
    /// The fields that the record's type names, where calls have to say which ones they want.
    const NAMED: &'static [&'static str] = &[];
    /// The way to the object of custom fields in what a record is made from and changed by.
    const WITHIN: &'static [&'static str] = &[];

    /// A call for the definitions.
    fn definitions<'c>(&self, connector: &'c Self::Connector) -> Call<'c>;

    /// The definitions of an answer.
    fn fields(answer: Self::Definitions) -> Vec<CustomField>;

    /// The object of a record that holds its custom fields.
    fn held(record: &Self::Record) -> Json;

    /// Records are to come with these custom fields. Where they come with all of them anyway, nothing changes.
    fn also(&mut self, fields: FieldNames) {
        let _ = fields;
    }

    /// Custom fields of a record as a struct of one's own (`record!`), by their keys.
    ///
    /// # Errors
    /// When a value does not fit its field's type.
    fn bind<T: Codec>(record: &Self::Record) -> Result<T, DecodeError> {
        Self::held(record).parse()
    }
}
