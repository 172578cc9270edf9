//! What to say beside a name that nobody has.

use connectome_codegen::nearest;

/// The known name that it was probably meant to be, or else `all` of them.
pub(crate) fn hint<'k>(
    name: &str,
    known: impl IntoIterator<Item = &'k str>,
    all: impl FnOnce() -> String,
) -> String {
    match nearest(name, known) {
        Some(meant) => format!("perhaps `{meant}`"),
        None => all(),
    }
}
