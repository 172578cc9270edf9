// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Activity, Next};
use connectome::{Extra, record};

/// A page of activities.
pub struct ActivityPage {
    pub success: bool,
    pub data: Vec<Activity>,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { ActivityPage: success required, data required, additional_data optional, ..extra }
