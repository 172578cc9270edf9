//! Copying and comparing records row by row, unions by what they hold.

use std::any::Any;

use super::record::{Rest, Visitor, VisitorMut};
use super::{Codec, Encode};

/// A value that can be compared with another one, and set to it, without knowing its type.
#[doc(hidden)]
pub trait Value: Any {
    /// Whether the other is of the same type and equal.
    fn equals(&self, other: &dyn Any) -> bool;

    /// Takes over the other's value, if it is of the same type.
    fn copy(&mut self, other: &dyn Any);
}

impl<T: Any + Clone + PartialEq> Value for T {
    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref().is_some_and(|other| self == other)
    }

    fn copy(&mut self, other: &dyn Any) {
        if let Some(other) = other.downcast_ref::<T>() {
            self.clone_from(other);
        }
    }
}

/// Clone of a record, for `record!`.
#[doc(hidden)]
pub fn copy<T: Codec>(record: &T) -> T {
    let mut copy = T::blank();
    record.rows(&mut Source { target: &mut copy });
    copy
}

/// Whether two records have equal rows, two unions the same variant and equal values in it: for their macros.
#[doc(hidden)]
pub fn equal(one: &dyn Encode, other: &dyn Encode) -> bool {
    if let (Some((one, value)), Some((other, held))) = (one.held(), other.held()) {
        return one == other && value.equals(held);
    }
    let mut one_of = One {
        other,
        is_equal: true,
    };
    one.rows(&mut one_of);
    one_of.is_equal
}

/// Is shown the rows to copy, and goes on to where they are copied to.
struct Source<'t> {
    target: &'t mut dyn Codec,
}

impl Visitor for Source<'_> {
    fn visit(&mut self, _: &'static str, fields: &[&dyn Codec], rest: &[&dyn Rest]) {
        self.target.rows_mut(&mut Target { fields, rest });
    }
}

struct Target<'s> {
    fields: &'s [&'s dyn Codec],
    rest: &'s [&'s dyn Rest],
}

impl VisitorMut for Target<'_> {
    fn visit(
        &mut self,
        _: &'static str,
        fields: &mut [&mut dyn Codec],
        rest: &mut [&mut dyn Rest],
    ) {
        for (field, source) in fields.iter_mut().zip(self.fields) {
            field.copy(*source);
        }
        for (field, source) in rest.iter_mut().zip(self.rest) {
            field.copy(*source);
        }
    }
}

/// Is shown the rows of one record, and goes on to the other's.
struct One<'o> {
    other: &'o dyn Encode,
    is_equal: bool,
}

impl Visitor for One<'_> {
    fn visit(&mut self, _: &'static str, fields: &[&dyn Codec], rest: &[&dyn Rest]) {
        let mut other = Other {
            fields,
            rest,
            is_equal: false,
        };
        self.other.rows(&mut other);
        self.is_equal = other.is_equal;
    }
}

struct Other<'o> {
    fields: &'o [&'o dyn Codec],
    rest: &'o [&'o dyn Rest],
    is_equal: bool,
}

impl Visitor for Other<'_> {
    fn visit(&mut self, _: &'static str, fields: &[&dyn Codec], rest: &[&dyn Rest]) {
        self.is_equal = fields
            .iter()
            .zip(self.fields)
            .all(|(one, other)| one.equals(*other))
            && rest
                .iter()
                .zip(self.rest)
                .all(|(one, other)| one.equals(*other));
    }
}
