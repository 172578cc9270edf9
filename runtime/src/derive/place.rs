//! A field of the other side and what a struct holds of it, whatever holds the value there: one call for each field
//! and direction.
//!
//! The methods are those of a trait, so that of a type that does not convert reading and writing say the same, which
//! the compiler shows once; of a function it would say its name.

use super::failed::{Failed, Names};
use super::{Convert, List, inside, list};
use crate::{Codec, Mismatch, Patch};

/// A field that holds what a `T` is read from and written to.
#[diagnostic::on_unimplemented(
    message = "`{T}` and what `{Self}` holds do not convert into one another",
    label = "does not convert from `{Self}` and back",
    note = "name functions that do with `#[mapping(with = …)]`, or implement `Convert`"
)]
pub trait Place<T> {
    /// What is there.
    fn read_optional(&self, names: Names, failed: &mut Failed) -> Option<T>;

    /// What is there; null is not the same as nothing.
    fn read_patch(&self, names: Names, failed: &mut Failed) -> Patch<T>;

    /// What must be there.
    ///
    /// # Errors
    /// When it is not or does not fit, or something did not fit before.
    fn read_needed(&self, names: Names, failed: &mut Failed) -> Result<T, Mismatch>;

    /// What must be there, or something blank that nobody will see.
    fn read_needed_or_blank(&self, names: Names, failed: &mut Failed) -> T
    where
        T: Default;

    /// Puts a value there; `None` takes away what is there.
    fn write_optional(&mut self, it: &Option<T>, names: Names, failed: &mut Failed);

    /// The same; null is not the same as nothing.
    fn write_patch(&mut self, it: &Patch<T>, names: Names, failed: &mut Failed);

    /// Puts a value there.
    fn write_needed(&mut self, it: &T, names: Names, failed: &mut Failed);
}

impl<F: Codec, T: Convert<F::Inside>> Place<T> for F {
    fn read_optional(&self, names: Names, failed: &mut Failed) -> Option<T> {
        failed.optional(inside(self), T::read_value, names)
    }

    fn read_patch(&self, names: Names, failed: &mut Failed) -> Patch<T> {
        failed.patch(self.inside(), T::read_value, names)
    }

    fn read_needed(&self, names: Names, failed: &mut Failed) -> Result<T, Mismatch> {
        failed.needed(inside(self), T::read_value, names)
    }

    fn read_needed_or_blank(&self, names: Names, failed: &mut Failed) -> T
    where
        T: Default,
    {
        failed.needed_or_blank(inside(self), T::read_value, names)
    }

    fn write_optional(&mut self, it: &Option<T>, names: Names, failed: &mut Failed) {
        failed.set(it.as_ref(), self, T::write_value, names);
    }

    fn write_patch(&mut self, it: &Patch<T>, names: Names, failed: &mut Failed) {
        failed.set_patch(it.as_ref(), self, T::write_value, names);
    }

    fn write_needed(&mut self, it: &T, names: Names, failed: &mut Failed) {
        failed.set(Some(it), self, T::write_value, names);
    }
}

/// A field that holds a list of what `T`s are read from and written to.
#[allow(
    clippy::ptr_arg,
    reason = "it is called with a reference to the struct's field"
)]
#[diagnostic::on_unimplemented(
    message = "`Vec<{T}>` and what `{Self}` holds do not convert into one another",
    label = "does not convert from `{Self}` and back",
    note = "name functions that do with `#[mapping(with = …)]`, or implement `Convert`"
)]
pub trait Items<T> {
    /// The items that are there.
    fn read_optional(&self, names: Names, failed: &mut Failed) -> Option<Vec<T>>;

    /// The same; null is not the same as nothing.
    fn read_patch(&self, names: Names, failed: &mut Failed) -> Patch<Vec<T>>;

    /// Puts items there; `None` takes away what is there.
    fn write_optional(&mut self, items: &Option<Vec<T>>, names: Names, failed: &mut Failed);

    /// The same; null is not the same as nothing.
    fn write_patch(&mut self, items: &Patch<Vec<T>>, names: Names, failed: &mut Failed);

    /// Puts items there.
    fn write_needed(&mut self, items: &Vec<T>, names: Names, failed: &mut Failed);
}

impl<F, T> Items<T> for F
where
    F: Codec,
    F::Inside: List,
    T: Convert<<F::Inside as List>::Item>,
{
    fn read_optional(&self, names: Names, failed: &mut Failed) -> Option<Vec<T>> {
        failed.optional(inside(self), read_items, names)
    }

    fn read_patch(&self, names: Names, failed: &mut Failed) -> Patch<Vec<T>> {
        failed.patch(self.inside(), read_items, names)
    }

    fn write_optional(&mut self, items: &Option<Vec<T>>, names: Names, failed: &mut Failed) {
        failed.set(items.as_ref(), self, write_items, names);
    }

    fn write_patch(&mut self, items: &Patch<Vec<T>>, names: Names, failed: &mut Failed) {
        failed.set_patch(items.as_ref(), self, write_items, names);
    }

    fn write_needed(&mut self, items: &Vec<T>, names: Names, failed: &mut Failed) {
        failed.set(Some(items), self, write_items, names);
    }
}

fn read_items<L: List, T: Convert<L::Item>>(from: &L) -> Result<Vec<T>, Mismatch> {
    list(from).read(from, T::read_value)
}

#[allow(clippy::ptr_arg, reason = "it is what writes a `Vec`")]
fn write_items<L: List, T: Convert<L::Item>>(items: &Vec<T>, to: &mut L) -> Result<(), Mismatch> {
    list(to).write(items, to, T::write_value)
}
