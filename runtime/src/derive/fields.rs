//! What a field is, where its own type does not say it: text of an enum, a place on a way.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::values::TextLike;
use crate::{Codec, Mismatch};

/// What is in a place.
pub fn inside<F: Codec>(place: &F) -> Option<&F::Inside> {
    place.inside().value()
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

/// What a variant for every other text keeps it in.
#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps no text",
    label = "keeps no text",
    note = "`Other(String)` does; implement `connectome::derive::KeepsText` for a type of your own"
)]
pub trait KeepsText {
    /// With that text.
    fn of(text: &str) -> Self;

    /// The text.
    fn text(&self) -> &str;
}

macro_rules! keeps_text {
    ($($name:ty),*) => {$(
        impl KeepsText for $name {
            fn of(text: &str) -> Self {
                text.to_owned().into()
            }

            fn text(&self) -> &str {
                self
            }
        }
    )*};
}

keeps_text!(String, Box<str>, Rc<str>, Arc<str>, Cow<'_, str>);

/// Stands where a mistake has been told, so that no second one follows.
///
/// # Panics
/// Always. What holds it does not compile.
pub fn broken<T>() -> T {
    panic!("this does not compile")
}
