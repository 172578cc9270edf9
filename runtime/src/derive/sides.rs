//! Which conversion a field asks for. Reading and writing ask by the same words, so that of a type that does not
//! convert the compiler says one thing, once.
//!
//! `side(it).with::<Owner>()` is a method, as only a method knows its own type before it asks for the conversion;
//! what it gives are plain functions, of which nothing more can be missing.

use std::fmt;
use std::marker::PhantomData;

use super::{Convert, Read, ReadFrom, Write, WriteTo};
use crate::codec::Rest;
use crate::{Codec, Mismatch};

/// The type that stands on the other side.
pub fn side<S>(_: &S) -> Side<S> {
    Side(PhantomData)
}

/// The type that stands on the other side.
pub struct Side<S>(PhantomData<fn(&S)>);

impl<S> Side<S> {
    /// Both functions.
    pub fn with<T: Convert<S>>(self) -> Functions<ReadAny<S, T>, Write<T, S>> {
        Functions {
            read: T::read_value,
            write: T::write_value,
        }
    }

    /// The one that reads.
    pub fn into<'a, T: ReadFrom<'a, S>>(self) -> Functions<Read<'a, S, T>, ()> {
        Functions {
            read: T::read_from,
            write: (),
        }
    }

    /// The one that writes.
    pub fn out_of<T: WriteTo<S>>(self) -> Functions<(), Write<T, S>> {
        Functions {
            read: (),
            write: T::write_to,
        }
    }
}

/// How a value is read that borrows nothing.
type ReadAny<S, T> = fn(&S) -> Result<T, Mismatch>;

/// How values are converted.
pub struct Functions<R, W> {
    /// Reads one.
    pub read: R,
    /// Writes one.
    pub write: W,
}

/// How a field of a record is shown to the codec.
pub fn row<T: Codec>() -> Row<T> {
    Row {
        by_ref: |it| it,
        by_mut: |it| it,
        blank: T::blank,
    }
}

/// How the field that keeps all other keys is shown to the codec.
pub fn rest<T: Rest>() -> RestRow<T> {
    RestRow {
        by_ref: |it| it,
        by_mut: |it| it,
    }
}

/// How the field that keeps all other keys is shown to the codec.
#[derive(Debug)]
pub struct RestRow<T> {
    /// To be written as JSON.
    pub by_ref: fn(&T) -> &dyn Rest,
    /// To be read from JSON.
    pub by_mut: fn(&mut T) -> &mut dyn Rest,
}

/// How a field of a record is shown to the codec.
#[derive(Debug)]
pub struct Row<T> {
    /// To be written as JSON.
    pub by_ref: fn(&T) -> &dyn Codec,
    /// To be read from JSON.
    pub by_mut: fn(&mut T) -> &mut dyn Codec,
    /// To be read into.
    pub blank: fn() -> T,
}

impl<S> fmt::Debug for Side<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Side")
    }
}

impl<R, W> fmt::Debug for Functions<R, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Functions")
    }
}
