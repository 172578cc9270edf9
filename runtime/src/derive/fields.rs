//! One field read or written: what is inside its container converts, and an error names both sides.

use std::borrow::Cow;

use super::values::TextLike;
use crate::{Mismatch, Patch};

/// Where a value comes from and where it goes: `["primary_email", "Customer.email"]`.
pub(super) type Names = [&'static str; 2];

/// How a value is read.
pub(super) type Read<'a, S, T> = fn(&'a S) -> Result<T, Mismatch>;

/// How a value is written.
pub(super) type Write<T, S> = fn(&T, &mut S) -> Result<(), Mismatch>;

/// A value that must be there.
///
/// # Errors
/// When it is not, or does not fit.
pub fn needed<'a, S, T>(
    from: Option<&'a S>,
    read: Read<'a, S, T>,
    names: Names,
) -> Result<T, Mismatch> {
    optional(from, read, names)?.ok_or_else(|| missing(names))
}

/// A value that may be there.
///
/// # Errors
/// When it does not fit.
pub fn optional<'a, S, T>(
    from: Option<&'a S>,
    read: Read<'a, S, T>,
    names: Names,
) -> Result<Option<T>, Mismatch> {
    from.map(read).transpose().map_err(|it| located(it, names))
}

/// A value that may be there; null is not the same as nothing.
///
/// # Errors
/// When it does not fit.
pub fn patch<'a, S, T>(
    from: Patch<&'a S>,
    read: Read<'a, S, T>,
    names: Names,
) -> Result<Patch<T>, Mismatch> {
    match from {
        Patch::Value(from) => match read(from) {
            Ok(value) => Ok(Patch::Value(value)),
            Err(mismatch) => Err(located(mismatch, names)),
        },
        Patch::Null => Ok(Patch::Null),
        Patch::Absent => Ok(Patch::Absent),
    }
}

/// The text of what is text.
///
/// # Errors
/// When it is JSON of another kind.
pub fn text<S: TextLike>(from: &S) -> Result<Cow<'_, str>, Mismatch> {
    from.text().ok_or_else(|| Mismatch::new("", "is no text"))
}

/// A text that an enum does not list.
pub fn unlisted(name: &str) -> Mismatch {
    Mismatch::new("", format!("is none of the texts that `{name}` has"))
}

/// Stands where a mistake has been told, so that no second one follows.
///
/// # Panics
/// Always. What holds it does not compile.
pub fn broken<T>() -> T {
    panic!("this does not compile")
}

/// Something is not there that the other side requires.
pub(super) fn missing([from, to]: Names) -> Mismatch {
    Mismatch::new(from, format!("is not there{REQUIRED_BY}{to}` requires"))
}

/// The mismatch with the place around it, and with the name of the other side if it has none yet.
pub(super) fn located(mismatch: Mismatch, [from, to]: Names) -> Mismatch {
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
