// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Location;
use connectome::record;

/// Something wrong in the request.
pub struct Problem {
    /// In which part of the request.
    pub location: Location,
    /// Which parameter, header or field.
    pub name: Option<String>,
    /// What is wrong with it.
    pub description: String,
}
record! { Problem: location required, name optional, description required }
