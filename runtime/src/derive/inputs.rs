//! Fields that a formula in an attribute is made of.

use crate::formula::compiled::{Input, Maybe};
use crate::{Encode, Json};

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
