// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Class;
use connectome::record;
use std::collections::BTreeMap;

/// The classes, in an answer.
pub struct ClassesAnswer {
    /// The classes, by name.
    pub data: BTreeMap<String, Class>,
}
record! { ClassesAnswer: data required }
