// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Next, PersonHit};
use connectome::{Extra, record};

/// A page of persons that were found.
pub struct PersonSearchPage {
    pub success: bool,
    pub data: PersonSearchPageData,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { PersonSearchPage: success required, data required, additional_data optional, ..extra }

pub struct PersonSearchPageData {
    pub items: Vec<PersonHit>,
    pub extra: Extra,
}
record! { PersonSearchPageData: items required, ..extra }
