// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::FoundPerson;
use connectome::{Extra, record};

/// A person that was found.
pub struct PersonHit {
    /// How well it fits.
    pub result_score: Option<f64>,
    pub item: FoundPerson,
    pub extra: Extra,
}
record! { PersonHit: result_score optional, item required, ..extra }
