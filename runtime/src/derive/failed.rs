//! What goes on while a struct's fields are read or written one by one: after the first mismatch nothing more is
//! done, and that one is told at the end. So no field needs a way out of its own, which would be most of what the
//! compiler has to check of a derived mapping.

use super::{Read, Write};
use crate::{Codec, Mismatch, Patch};

/// Where a value comes from and where it goes: `primary_email → Customer.email`.
pub(super) type Names = &'static str;

/// The first mismatch, if there was one.
#[derive(Debug, Default)]
pub struct Failed(Option<Mismatch>);

/// Nothing has failed yet.
pub fn unfailed() -> Failed {
    Failed::default()
}

impl Failed {
    /// The value, unless something did not fit.
    ///
    /// # Errors
    /// What did not fit first.
    pub fn or<T>(&mut self, value: T) -> Result<T, Mismatch> {
        match self.0.take() {
            None => Ok(value),
            Some(mismatch) => Err(mismatch),
        }
    }

    /// The result, unless something did not fit before.
    ///
    /// # Errors
    /// What did not fit first.
    pub fn or_else<T>(&mut self, result: Result<T, Mismatch>) -> Result<T, Mismatch> {
        match self.0.take() {
            None => result,
            Some(mismatch) => Err(mismatch),
        }
    }

    /// A value that may be there.
    pub fn optional<'a, S, T>(
        &mut self,
        from: Option<&'a S>,
        read: Read<'a, S, T>,
        names: Names,
    ) -> Option<T> {
        if self.0.is_some() {
            return None;
        }
        match read(from?) {
            Ok(value) => Some(value),
            Err(mismatch) => {
                self.0 = Some(located(mismatch, read_names(names)));
                None
            }
        }
    }

    /// A value that may be there; null is not the same as nothing.
    pub fn patch<'a, S, T>(
        &mut self,
        from: Patch<&'a S>,
        read: Read<'a, S, T>,
        names: Names,
    ) -> Patch<T> {
        match from {
            Patch::Value(from) => self
                .optional(Some(from), read, names)
                .map_or(Patch::Absent, Patch::Value),
            Patch::Null => Patch::Null,
            Patch::Absent => Patch::Absent,
        }
    }

    /// A value that must be there.
    ///
    /// # Errors
    /// When it is not or does not fit, or something did not fit before.
    pub fn needed<'a, S, T>(
        &mut self,
        from: Option<&'a S>,
        read: Read<'a, S, T>,
        names: Names,
    ) -> Result<T, Mismatch> {
        match self.optional(from, read, names) {
            Some(value) => Ok(value),
            None => Err(self.0.take().unwrap_or_else(|| missing(read_names(names)))),
        }
    }

    /// A value that must be there, or one that nobody will see.
    pub fn needed_or_blank<'a, S, T: Default>(
        &mut self,
        from: Option<&'a S>,
        read: Read<'a, S, T>,
        names: Names,
    ) -> T {
        self.needed(from, read, names).unwrap_or_else(|mismatch| {
            self.0 = Some(mismatch);
            T::default()
        })
    }

    /// Puts a value there; `None` takes away what is there.
    pub fn set<T, F: Codec>(
        &mut self,
        value: Option<&T>,
        to: &mut F,
        write: Write<T, F::Inside>,
        names: Names,
    ) {
        self.set_patch(value.map_or(Patch::Absent, Patch::Value), to, write, names);
    }

    /// The same; null is not the same as nothing.
    pub fn set_patch<T, F: Codec>(
        &mut self,
        value: Patch<&T>,
        to: &mut F,
        write: Write<T, F::Inside>,
        names: Names,
    ) {
        if self.0.is_some() {
            return;
        }
        match value {
            Patch::Value(value) => self.tell(put(value, to, write), names),
            Patch::Absent | Patch::Null if to.empty(matches!(value, Patch::Null)) => {}
            Patch::Absent | Patch::Null => self.0 = Some(missing(written_names(names))),
        }
    }

    /// Writes a value over all that is there.
    pub fn set_all<T, S>(&mut self, value: &T, to: &mut S, write: Write<T, S>) {
        if self.0.is_none() {
            self.0 = write(value, to).err();
        }
    }

    /// What is there, to be written into; something blank if nothing is and it is needed.
    pub fn enter<'f, F: Codec>(
        &mut self,
        to: &'f mut F,
        is_needed: bool,
    ) -> Option<&'f mut F::Inside> {
        match self.0 {
            None => to.inside_mut(is_needed),
            Some(_) => None,
        }
    }

    /// Whether nothing has failed yet.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Keeps what did not fit when a field was written, with both names.
    pub(super) fn tell(&mut self, result: Result<(), Mismatch>, names: Names) {
        self.keep(result.map_err(|it| located(it, written_names(names))));
    }

    /// Keeps what did not fit.
    pub(super) fn keep(&mut self, result: Result<(), Mismatch>) {
        if self.0.is_none() {
            self.0 = result.err();
        }
    }
}

/// Puts a value that is part of another one there; `None` takes away what is there.
///
/// # Errors
/// When it does not fit, or something must be there.
pub fn set_inside<T, F: Codec>(
    value: Option<&T>,
    to: &mut F,
    write: Write<T, F::Inside>,
) -> Result<(), Mismatch> {
    match value {
        Some(value) => put(value, to, write),
        None if to.empty(false) => Ok(()),
        None => Err(Mismatch::new("", "is not there")),
    }
}

fn put<T, F: Codec>(value: &T, to: &mut F, write: Write<T, F::Inside>) -> Result<(), Mismatch> {
    match to.inside_mut(true) {
        Some(place) => write(value, place),
        None => Ok(()),
    }
}

/// What stands between the names. A way may hold it in a key, a struct's field cannot.
const ARROW: &str = " → ";

fn read_names(names: Names) -> [&'static str; 2] {
    names.rsplit_once(ARROW).unwrap_or((names, "")).into()
}

pub(super) fn written_names(names: Names) -> [&'static str; 2] {
    names.split_once(ARROW).unwrap_or((names, "")).into()
}

/// Something is not there that the other side requires.
fn missing([from, to]: [&'static str; 2]) -> Mismatch {
    Mismatch::new(from, format!("is not there{REQUIRED_BY}{to}` requires"))
}

/// The mismatch with the place around it, and with the name of the other side if it has none yet.
fn located(mismatch: Mismatch, [from, to]: [&'static str; 2]) -> Mismatch {
    let problem = mismatch.problem();
    match problem.contains(REQUIRED_BY) {
        true => within(mismatch, from),
        false => {
            let problem = format!("{problem}{REQUIRED_BY}{to}` cannot hold");
            within(Mismatch::new(mismatch.field().to_owned(), problem), from)
        }
    }
}

/// What stands before the name of the other side.
const REQUIRED_BY: &str = ", which `";

pub(super) fn within(mismatch: Mismatch, place: &str) -> Mismatch {
    let inner = mismatch.field();
    let field = match inner.is_empty() || inner.starts_with('[') {
        true => format!("{place}{inner}"),
        false => format!("{place}.{inner}"),
    };
    Mismatch::new(field, mismatch.problem().to_owned())
}
