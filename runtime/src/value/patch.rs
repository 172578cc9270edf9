//! Three states of a field that changes something: left alone, emptied, set.

use crate::codec::{Codec, Encode, Reader, Result, VisitorMut, Writer};

/// What a change does to a field.
///
/// An optional field that is not there and one that is null differ here, unlike in `Option`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Not sent: the field stays what it is.
    #[default]
    Absent,
    /// Sent as null: the field is emptied.
    Null,
    /// Sent with this value.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value by reference, if there is one.
    pub fn as_ref(&self) -> Patch<&T> {
        match self {
            Self::Absent => Patch::Absent,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(value),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Encode> Encode for Patch<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.encode(writer),
            Self::Absent | Self::Null => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T: Codec + Clone + PartialEq> Codec for Patch<T> {
    type Inside = T::Inside;

    fn inside(&self) -> Patch<&T::Inside> {
        match self {
            Self::Value(value) => value.inside(),
            Self::Null => Patch::Null,
            Self::Absent => Patch::Absent,
        }
    }

    fn inside_mut(&mut self, is_needed: bool) -> Option<&mut T::Inside> {
        if is_needed && !matches!(self, Self::Value(_)) {
            *self = Self::Value(T::blank());
        }
        match self {
            Self::Value(value) => value.inside_mut(is_needed),
            Self::Null | Self::Absent => None,
        }
    }

    fn empty(&mut self, is_null: bool) -> bool {
        *self = match is_null {
            true => Self::Null,
            false => Self::Absent,
        };
        true
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        *self = match reader.null_if_next()? {
            true if reader.absent => Self::Absent,
            true => Self::Null,
            false => Self::Value(T::blank()),
        };
        match self {
            Self::Value(value) => value.decode(reader),
            Self::Absent | Self::Null => Ok(()),
        }
    }

    fn rows_mut(&mut self, visitor: &mut dyn VisitorMut) {
        if !matches!(self, Self::Value(_)) {
            *self = Self::Value(T::blank());
        }
        if let Self::Value(value) = self {
            value.rows_mut(visitor);
        }
    }

    fn blank() -> Self {
        Self::Absent
    }
}
