// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Next, Person};
use connectome::{Extra, record};

/// A page of persons.
pub struct PersonPage {
    pub success: bool,
    pub data: Vec<Person>,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { PersonPage: success required, data required, additional_data optional, ..extra }
