//! What a formula in an attribute is made of, and what it makes.

use crate::formula::compiled::{Input, Maybe};
use crate::{Encode, Json, Patch};

/// A field as JSON.
pub fn json<S: Encode>(from: Option<&S>) -> Option<Json> {
    from.map(|it| Json::of(it))
}

/// The fields, to be looked into.
pub fn inputs<const N: usize>(values: &[Option<Json>; N]) -> [Option<Input<'_>>; N] {
    values.each_ref().map(|it| it.as_ref().map(Input::new))
}

/// One of the fields.
pub fn input<'v>(inputs: &'v [Option<Input<'v>>], index: usize) -> Maybe<'v> {
    inputs.get(index)?.as_ref().map(Input::root)
}

/// What a formula has made; null is nothing.
pub fn computed(made: &Option<Json>) -> Option<&Json> {
    made.as_ref().filter(|it| !it.is_null())
}

/// The same; null is not the same as nothing.
pub fn patched(made: &Option<Json>) -> Patch<&Json> {
    match made {
        Some(it) if it.is_null() => Patch::Null,
        Some(it) => Patch::Value(it),
        None => Patch::Absent,
    }
}
