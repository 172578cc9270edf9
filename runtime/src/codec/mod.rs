//! The codec: how values become JSON and JSON becomes values.
//!
//! A record only states its rows ([`Rows`]) and shows all its fields at once as one array of trait
//! objects. The loops that read, write, copy and compare stand here, once, and are generic over
//! nothing.

mod bits;
mod containers;
mod either;
mod enums;
mod error;
mod kind;
mod number;
mod place;
mod reader;
mod record;
mod scalars;
mod serde;
mod skip;
mod table;
mod text;
mod union;
mod value;
mod view;
mod writer;

pub mod json;

use std::any::Any;
use std::fmt;

use crate::value::Patch;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use ::serde_core;
#[cfg(feature = "serde")]
pub use serde::{deserialize, serialize};

pub use enums::{read_integer, read_text};
pub use error::{DecodeError, Result};
pub use kind::Kind;
pub(crate) use place::Place;
pub use reader::Reader;
pub use record::{Rest, Rows, Visitor, VisitorMut};
pub(crate) use table::Row;
pub use table::Table;
pub use union::{Case, Literal, Test, decide, read};
pub use value::{Value, copy, equal};
pub use view::View;
pub use writer::Writer;

/// A value that can be written as JSON.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, writer: &mut Writer) {
        match self.held() {
            Some((_, value)) => value.encode(writer),
            None => self.rows(writer),
        }
    }

    /// Shows the rows, if it is a record. `record!` states this in place of [`Encode::encode`].
    #[doc(hidden)]
    fn rows(&self, _visitor: &mut dyn Visitor) {}

    /// The variant and what it holds, if it is a union. `union!` states this in place of [`Encode::encode`].
    #[doc(hidden)]
    fn held(&self) -> Option<(&'static str, &dyn Codec)> {
        None
    }

    /// Whether there is no value at all, so that an optional field or parameter is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value that can be written as JSON and read from it.
pub trait Codec: Encode + Value {
    /// What stands in a field of this type: the type itself, or what is in the option, the patch, the box.
    #[doc(hidden)]
    type Inside: 'static
    where
        Self: Sized;

    /// Reads one value into `self`, replacing what is there.
    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        self.rows_mut(reader);
        reader.outcome()
    }

    /// Shows the rows to be changed, if it is a record. `record!` states this in place of
    /// [`Codec::decode`]. What may hold a record shows the one that it holds, or a blank one that is put
    /// there for it; a list shows a new item at its end.
    #[doc(hidden)]
    fn rows_mut(&mut self, _visitor: &mut dyn VisitorMut) {}

    /// A value to decode into: empty, zero, false.
    #[doc(hidden)]
    fn blank() -> Self
    where
        Self: Sized;

    /// What is there.
    #[doc(hidden)]
    fn inside(&self) -> Patch<&Self::Inside>
    where
        Self: Sized,
    {
        let whole: &dyn Any = self;
        whole.downcast_ref().map_or(Patch::Absent, Patch::Value)
    }

    /// What is there, to be changed; where nothing is and it is needed, something blank is put there.
    #[doc(hidden)]
    fn inside_mut(&mut self, _is_needed: bool) -> Option<&mut Self::Inside>
    where
        Self: Sized,
    {
        let whole: &mut dyn Any = self;
        whole.downcast_mut()
    }

    /// Takes away what is there; false where something must be there.
    #[doc(hidden)]
    fn empty(&mut self, _is_null: bool) -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A value to decode into or to fill: empty, zero, false.
#[doc(hidden)]
pub fn blank<T: Codec>() -> T {
    T::blank()
}

/// Debug of a record, or of a union with the name of its variant: for their macros.
#[doc(hidden)]
pub fn debug(value: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.held() {
        Some((variant, held)) => f.debug_tuple(variant).field(&Shown(held)).finish(),
        None => fmt::Debug::fmt(&Shown(value), f),
    }
}

/// As the writer shows it.
struct Shown<'v>(&'v dyn Encode);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Writer::debug(self.0, f.alternate()))
    }
}
