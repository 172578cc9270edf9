// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// A person who takes part.
#[derive(Default)]
pub struct Participant {
    pub person_id: Option<i64>,
    /// Whether it is the main person.
    pub primary: Option<bool>,
    pub extra: Extra,
}
record! { Participant: person_id optional, primary optional, ..extra }
