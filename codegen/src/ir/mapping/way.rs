//! Ways to values, of a record or a model: each step with what stands there.

use super::{Ty, TypeRef};

/// A way to a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Where it begins.
    pub root: Root,
    /// From there, outermost first.
    pub steps: Vec<WayStep>,
    /// As it was written, for messages to its author: `$.item.value`.
    pub text: String,
    /// Where it leads from the source, for messages to a user: `$.emails[].value`.
    pub place: String,
}

/// Where a way begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// The value that is mapped.
    Source,
    /// The item at hand of the iteration of this depth.
    Item(usize),
    /// Its position.
    Index(usize),
    /// A text that is known to be there, as a case around it has asked.
    Bound,
}

/// One step into a value.
#[derive(Clone, Debug, PartialEq)]
pub struct WayStep {
    /// Which part.
    pub part: WayPart,
    /// What is there when something is.
    pub ty: Ty,
}

/// A part of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum WayPart {
    /// The field at this position of this record.
    Field {
        /// The record.
        record: TypeRef,
        /// The field's position in it.
        position: usize,
        /// How the field is held.
        held: Held,
    },
    /// What an open record has under a key that it does not name.
    Extra(TypeRef, String),
    /// What a map has under this key.
    Key(String),
    /// The item at this position of a list.
    Item(usize),
    /// What any JSON has under this key.
    JsonKey(String),
    /// What any JSON has at this position.
    JsonItem(usize),
}

/// How a field holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Around the value.
    pub wrap: Wrap,
    /// Behind a pointer.
    pub boxed: bool,
}

/// What stands around a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrap {
    /// Nothing: `T`.
    Plain,
    /// `Option<T>`
    Option,
    /// `Patch<T>`
    Patch,
}
