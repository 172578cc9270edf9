// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::FailureDetail;
use connectome::{Extra, Json, record};
use std::collections::BTreeMap;

/// An error about some of a batch.
pub struct BatchError {
    pub status: Option<String>,
    /// What kind of error.
    pub category: String,
    /// What kind of error, in more detail.
    pub sub_category: Option<Json>,
    pub message: String,
    pub id: Option<String>,
    /// What it is about, such as `ids`.
    pub context: Option<BTreeMap<String, Vec<String>>>,
    pub errors: Option<Vec<FailureDetail>>,
    pub extra: Extra,
}
record! { BatchError:
    status optional, category required, sub_category = "subCategory" optional, message required,
    id optional, context optional, errors optional, ..extra
}
