//! What a struct that may be overlaid states: its fields, each with its place on the other side, and how each is read
//! and written alone.

use std::collections::BTreeMap;

use crate::value::Json;
use crate::{Codec, Mapping, Mismatch};

/// A struct whose mapping can be overlaid at run time. `#[derive(Mapping)]` implements it for a `model` with `overlay`.
#[diagnostic::on_unimplemented(
    message = "the mapping of `{Self}` and `{M}` is not made to be overlaid",
    label = "cannot be overlaid",
    note = "say so where the struct names the model: `#[mapping(model = {M}, overlay)]`"
)]
pub trait Overlaid<M: Codec>: Mapping {
    /// Its fields, in order.
    #[doc(hidden)]
    const FIELDS: &'static [Field];

    /// Whether it is read.
    #[doc(hidden)]
    const READS: bool = true;

    /// Whether it is written.
    #[doc(hidden)]
    const WRITES: bool = true;

    /// The struct, each field from a source of its own.
    #[doc(hidden)]
    fn read_each(_from: &Sources<'_, M>) -> Result<Self, Mismatch> {
        Err(Mismatch::new("$", "is only written"))
    }

    /// Writes each field to a target of its own.
    #[doc(hidden)]
    fn write_each(&self, _to: &mut Targets<M>) -> Result<(), Mismatch> {
        Ok(())
    }
}

/// A field of a struct, as an overlay sees it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    /// Where it is on the other side; nowhere if it is computed.
    pub(super) way: &'static [At],
    /// Why no overlay may say how it is read.
    pub(super) is_closed: Option<&'static str>,
    pub(super) is_frozen: bool,
}

/// A step of a field's way, by names in Rust.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum At {
    Field(&'static str),
    Item(usize),
    Key(&'static str),
}

/// What a field holds, as far as its type's name tells.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Holds {
    Text,
    Number,
    Boolean,
    List,
    Map,
    /// A struct, an enum, whatever a function makes.
    Other,
}

impl Field {
    /// A field that is read from the end of a way and written there.
    pub const fn at(name: &'static str, holds: Holds, way: &'static [At]) -> Self {
        Self {
            name,
            holds,
            way,
            is_closed: None,
            is_frozen: false,
        }
    }

    /// A field that a formula in its attribute computes.
    pub const fn computed(name: &'static str, holds: Holds) -> Self {
        Self::at(name, holds, &[])
    }

    /// The same, which no overlay may read in another way; `why` follows on its name.
    pub const fn closed(self, why: &'static str) -> Self {
        Self {
            is_closed: Some(why),
            ..self
        }
    }

    /// The same, which the struct's author froze.
    pub const fn frozen(self) -> Self {
        Self {
            is_frozen: true,
            ..self
        }
    }
}

/// What each field of a struct is read from.
#[doc(hidden)]
#[derive(Debug)]
pub struct Sources<'s, M> {
    pub(super) from: &'s M,
    /// Of the fields that are overlaid, by their position: a record in which nothing stands but what was computed.
    pub(super) overlaid: BTreeMap<usize, M>,
    /// What was computed for fields that are nowhere on the other side.
    pub(super) made: BTreeMap<usize, Option<Json>>,
}

impl<M> Sources<'_, M> {
    /// What the field at this position is read from.
    pub fn at(&self, field: usize) -> &M {
        self.overlaid.get(&field).unwrap_or(self.from)
    }

    /// What the overlay computed for a field, in place of its own formula.
    pub fn made(&self, field: usize, own: impl FnOnce() -> Option<Json>) -> Option<Json> {
        self.made.get(&field).map_or_else(own, Clone::clone)
    }
}

/// Where each field of a struct is written to.
#[doc(hidden)]
#[derive(Debug)]
pub struct Targets<M> {
    /// Of the fields that formulas ask for, by their position.
    pub(super) wanted: BTreeMap<usize, M>,
}

impl<M> Targets<M> {
    /// Where the field at this position is written to, if a formula asks for it.
    pub fn at(&mut self, field: usize) -> Option<&mut M> {
        self.wanted.get_mut(&field)
    }
}
