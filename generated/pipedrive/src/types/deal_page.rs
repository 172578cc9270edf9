// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Deal, Next};
use connectome::{Extra, record};

/// A page of deals.
pub struct DealPage {
    pub success: bool,
    pub data: Vec<Deal>,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { DealPage: success required, data required, additional_data optional, ..extra }
