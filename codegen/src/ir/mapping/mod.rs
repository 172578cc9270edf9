//! Mappings: how a collection's records become a unified model and back, every value typed on both sides.

mod expression;
mod ty;
mod way;

pub use expression::{Comparison, Conversion, Expr, ExprKind, How, Part, Piece, Question, Test};
pub use ty::{Item, Ty, TypeRef};
pub use way::{Held, Root, Way, WayPart, WayStep, Wrap};

use super::collection::Constant;
use super::unified::Model;
use super::{Collection, Id, Site};

/// A collection's records as one unified model.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// Whose records.
    pub collection: Id<Collection>,
    /// As which model.
    pub model: Id<Model>,
    /// Whether this collection serves the model where several could.
    pub default: bool,
    /// Record → model.
    pub read: Making,
    /// Model → what `create` takes.
    pub create: Option<Making>,
    /// Model → what `update` takes.
    pub update: Option<Making>,
    /// How `update` clears what is made from the model's fields.
    pub clears: Vec<Cleared>,
    /// Model's filter → [`super::List::filters`].
    pub filter: Vec<Asked>,
    /// Model's key → [`super::Match::fields`].
    pub key: Vec<Asked>,
    /// Fields of the model that are left out on purpose, by their positions, and why.
    pub left_out: Vec<(usize, String)>,
    /// Where it stands.
    pub site: Site,
}

impl Mapping {
    /// Whether something that is written takes the model's field at this position.
    pub fn writes(&self, position: usize) -> bool {
        [&self.create, &self.update]
            .into_iter()
            .flatten()
            .any(|it| it.takes(position))
    }

    /// Whether reading fills the model's field at this position.
    pub fn reads(&self, position: usize) -> bool {
        self.read.fields.iter().any(|it| it.position == position)
    }
}

/// How something of what is made says that it has no value any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Cleared {
    /// The fields of the model that it is made from, by their positions: all of them have to be cleared.
    pub of: Vec<usize>,
    /// Where it stands in what `update` takes (RFC 6901).
    pub at: String,
    /// What says so.
    pub by: Constant,
}

/// A field that a model is asked by, in the app's words.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its position in the model's filter or key.
    pub from: usize,
    /// Its position in the list's filter or the collection's key.
    pub to: usize,
    /// What goes there.
    pub value: Expr,
}

/// The fields of a record, made from another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Making {
    /// What is made.
    pub target: TypeRef,
    /// What is filled, in the order of the target's fields; no field comes twice.
    pub fields: Vec<MadeField>,
    /// Where it stands.
    pub site: Site,
}

impl Making {
    /// Whether others have to be asked for something of it.
    pub fn asks(&self) -> bool {
        fn asks(expr: &Expr) -> bool {
            matches!(expr.kind, ExprKind::Ask(..)) || expr.parts().into_iter().any(asks)
        }
        self.fields.iter().any(|it| asks(&it.value))
    }

    /// Whether something of what is made comes from the source's field at this position.
    pub fn takes(&self, position: usize) -> bool {
        let takes = |it: &MadeField| match it.value.fields() {
            Some(fields) => fields.contains(&position),
            None => true,
        };
        self.fields.iter().any(takes)
    }
}

/// A field of what is made.
#[derive(Clone, Debug, PartialEq)]
pub struct MadeField {
    /// Its position in the record that is made.
    pub position: usize,
    /// What fills it: a value of the field's type.
    pub value: Expr,
    /// Whether it must be said: the value is an error when there is none.
    pub required: bool,
}

impl MadeField {
    /// Whether a record of these fields may come to nothing, by none of them having a value. Constants are no
    /// reason to make a record that lacks what it requires.
    pub fn are_nothing(fields: &[Self]) -> bool {
        let lack = Self::lack(fields);
        let says_nothing = |it: &Self| it.value.optional || (lack && it.value.is_constant());
        fields.iter().all(says_nothing)
    }

    /// Whether a record of these fields may lack one that it requires.
    pub fn lack(fields: &[Self]) -> bool {
        fields.iter().any(|it| it.required && it.value.optional)
    }

    /// Whether such a record is an error: something else of it may be said. Otherwise it is nothing.
    pub fn may_fail(fields: &[Self]) -> bool {
        let optional = fields.iter().filter(|it| it.value.optional).count();
        Self::lack(fields) && (optional > 1 || !Self::are_nothing(fields))
    }
}

/// The two sides of a mapping, each with its own table of types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The app's: [`crate::ir::Api::types`].
    Record,
    /// Ours: [`crate::ir::Unified::types`].
    Model,
}
