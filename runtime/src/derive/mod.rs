#![doc = include_str!("guide.md")]
//!
//! The derives of `connectome-macros` state how; what they call stands in this module, hidden.

mod facts;
mod failed;
mod fields;
mod inputs;
mod keyed;
mod lists;
mod maps;
mod outcome;
mod place;
mod sides;
mod typed;
mod values;

#[doc(hidden)]
pub use facts::{all_written, rows_at};
#[doc(hidden)]
pub use failed::{Failed, set_inside, unfailed};
pub use fields::KeepsText;
#[doc(hidden)]
pub use fields::{broken, inside, text, unlisted};
#[doc(hidden)]
pub use inputs::{computed, input, inputs, json, patched};
#[doc(hidden)]
pub use keyed::{Keyed, keyed};
#[doc(hidden)]
pub use lists::{Indexed, List, Standing, indexed, list, standing};
#[doc(hidden)]
pub use maps::{Map, StandingMap, map, standing_map};
#[doc(hidden)]
pub use outcome::outcome;
#[doc(hidden)]
pub use place::{Items, Place};
#[doc(hidden)]
pub use sides::{rest, row, side};
pub use typed::CollectedAs;
pub use values::TextLike;
#[doc(hidden)]
pub use values::{TextEnum, read_json};

use crate::{Codec, Mismatch};

/// How a value is read.
type Read<'a, S, T> = fn(&'a S) -> Result<T, Mismatch>;

/// How a value is written.
type Write<T, S> = fn(&T, &mut S) -> Result<(), Mismatch>;

/// A value that is read from an `S` and written to one.
///
/// `#[derive(Mapping)]` implements it for structs that map both ways, and for enums over whatever is text.
/// Implement it for a type of your own to have it converted wherever a field holds it.
///
/// ```
/// use connectome::{Convert, Mismatch};
///
/// struct Cents(i64);
///
/// impl Convert<f64> for Cents {
///     fn read_value(from: &f64) -> Result<Self, Mismatch> {
///         Ok(Self((from * 100.0).round() as i64))
///     }
///
///     fn write_value(&self, to: &mut f64) -> Result<(), Mismatch> {
///         *to = self.0 as f64 / 100.0;
///         Ok(())
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` and `{S}` do not convert into one another",
    label = "does not convert from `{S}` and back",
    note = "name functions that do with `#[mapping(with = …)]`, or implement `Convert<{S}>`"
)]
pub trait Convert<S>: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// When it cannot hold what is there. A value has no place of its own: `Mismatch::new("", "is no …")`; whoever
    /// reads the field adds both names.
    fn read_value(from: &S) -> Result<Self, Mismatch>;

    /// Writes it over what is there.
    ///
    /// # Errors
    /// When `S` cannot hold it.
    fn write_value(&self, to: &mut S) -> Result<(), Mismatch>;
}

/// A value that is read from an `S`: whatever is [`Convert`], structs that map this way alone, and those that
/// borrow from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not read from `{S}`",
    label = "is not read from `{S}`",
    note = "of a struct, `#[derive(Mapping)]` with `#[mapping(model = {S})]` says how; of a field, `with = …`"
)]
pub trait ReadFrom<'a, S>: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// As [`Convert::read_value`].
    fn read_from(from: &'a S) -> Result<Self, Mismatch>;
}

/// A value that is written to an `S`: whatever is [`Convert`], and structs that map this way alone.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not written to `{S}`",
    label = "is not written to `{S}`",
    note = "of a struct, `#[derive(Mapping)]` with `#[mapping(model = {S})]` says how; of a field, `with = …`"
)]
pub trait WriteTo<S> {
    /// Writes it over what is there.
    ///
    /// # Errors
    /// As [`Convert::write_value`].
    fn write_to(&self, to: &mut S) -> Result<(), Mismatch>;
}

impl<'a, S: 'a, T: Convert<S>> ReadFrom<'a, S> for T {
    fn read_from(from: &'a S) -> Result<Self, Mismatch> {
        T::read_value(from)
    }
}

impl<S, T: Convert<S>> WriteTo<S> for T {
    fn write_to(&self, to: &mut S) -> Result<(), Mismatch> {
        self.write_value(to)
    }
}

/// What a struct with `#[derive(Mapping)]` can do.
pub trait Mapping: Sized {
    /// The struct, read from a record or a model.
    ///
    /// # Errors
    /// When a field that the struct requires is not there, or holds what the struct's field cannot. The
    /// [`Mismatch`] names both fields and shows no value.
    fn read<'a, M>(from: &'a M) -> Result<Self, Mismatch>
    where
        Self: ReadFrom<'a, M>,
    {
        Self::read_from(from)
    }

    /// A record or a model, written from the struct. What the struct does not map is left out.
    ///
    /// # Errors
    /// When a field that the other side requires is `None`, or cannot be held there.
    fn write<M: Codec>(&self) -> Result<M, Mismatch>
    where
        Self: WriteTo<M>,
    {
        let mut to = M::blank();
        self.write_to(&mut to)?;
        Ok(to)
    }

    /// Writes the struct over a record or a model. What the struct does not map stays as it is; what it maps
    /// and is `None` goes.
    ///
    /// # Errors
    /// As [`Mapping::write`]; fields before the one that the error names are written then.
    fn write_into<M>(&self, to: &mut M) -> Result<(), Mismatch>
    where
        Self: WriteTo<M>,
    {
        self.write_to(to)
    }
}
