//! Unified models: what one thing is called in every app, as people and programs of ours know it.

use super::{Category, FieldPath, Id, Site, Table, Type};

/// All unified models, whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unified {
    /// In the order of their keys.
    pub models: Table<Model>,
    /// Their records, filters and everything in them. Equal types without a name are one: a reference to
    /// the users, a list of texts.
    pub types: Table<Type>,
}

/// One unified model.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Ours and stable: `contacts`, the file's name.
    pub key: String,
    /// What one of them is called: `Contact`.
    pub name: String,
    /// Kinds of apps that have it.
    pub categories: Vec<Category>,
    /// What it looks like: a closed record, every field of which may be left out.
    pub record: Id<Type>,
    /// What a list can be narrowed by: a record of some of its fields.
    pub filter: Id<Type>,
    /// What one can be found by: a record of some of its fields.
    pub matching: Id<Type>,
    /// Membrane's spelling of fields that we spell differently: theirs, ours.
    pub renamed: Vec<(String, String)>,
    /// What a field is made from where a record lacks it.
    pub fills: Vec<Fill>,
    /// Models that serve it where a connector lacks it, the best one first.
    pub stand_ins: Vec<StandIn>,
    /// Where its file begins.
    pub site: Site,
}

/// What a field is made from where a record lacks it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fill {
    /// The field.
    pub target: FieldPath,
    /// What it is made from: what the record itself brought.
    pub value: FillValue,
    /// Where it is stated.
    pub site: Site,
}

/// What makes a value out of others. Nothing comes of nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum FillValue {
    /// The same.
    Copy(FieldPath),
    /// The first of them that is there.
    First(Vec<FieldPath>),
    /// The texts that are there, with the delimiter between.
    Joined {
        /// In their order.
        values: Vec<FieldPath>,
        /// What stands between.
        delimiter: String,
    },
    /// The first name in a person's name.
    FirstName(FieldPath),
    /// The last name in a person's name.
    LastName(FieldPath),
    /// A list of it alone.
    ListOf(FieldPath),
    /// A list of one record with these fields, by their positions in it.
    ListOfRecord(Id<Type>, Vec<(usize, FieldPath)>),
}

/// A model that serves another one.
#[derive(Clone, Debug, PartialEq)]
pub struct StandIn {
    /// The one that serves.
    pub model: Id<Model>,
    /// Fields that carry the same, by their positions in the records: of the one that is served, of the one
    /// that serves. Their types are the same, but for the id, which is that of the other model.
    pub fields: Vec<(usize, usize)>,
    /// Where it is stated.
    pub site: Site,
}

impl Unified {
    /// The model with this key.
    pub fn model(&self, key: &str) -> Option<Id<Model>> {
        let mut found = self.models.iter().filter(|(_, it)| it.key == key);
        found.next().map(|(id, _)| id)
    }
}
