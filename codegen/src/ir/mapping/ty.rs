//! What a value is, on either side.

use super::Side;
use crate::ir::{Id, Primitive, Type};

/// A type of one of the sides: never an alias, never [`crate::ir::Shape::Nullable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeRef {
    /// Whose table.
    pub side: Side,
    /// Where in it.
    pub id: Id<Type>,
}

/// What a value is, as far as conversions go.
#[derive(Clone, Debug, PartialEq)]
pub enum Ty {
    /// A value without parts.
    Primitive(Primitive),
    /// One of some texts.
    TextEnum(TypeRef),
    /// One of some integers.
    IntegerEnum(TypeRef),
    /// The id of a unified model's record; the type of that record.
    Reference(TypeRef),
    /// An object with named fields.
    Record(TypeRef),
    /// A list of these.
    List(Box<Item>),
    /// An object whose keys are data.
    Map(TypeRef, Box<Item>),
    /// A union or a tuple: its parts are reached as JSON.
    Whole(TypeRef),
    /// Any JSON.
    Json,
}

impl Ty {
    /// Whether it is held as text.
    pub fn is_text(&self) -> bool {
        match self {
            Self::TextEnum(_) | Self::Reference(_) => true,
            Self::Primitive(it) => it.is_text(),
            _ => false,
        }
    }
}

/// What a list or a map holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is when it is something.
    pub ty: Ty,
    /// Whether it may be null.
    pub optional: bool,
}
