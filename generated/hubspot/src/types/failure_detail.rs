// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};
use std::collections::BTreeMap;

/// A mistake.
pub struct FailureDetail {
    pub message: String,
    /// What kind of mistake.
    pub code: Option<String>,
    /// Where it is.
    pub r#in: Option<String>,
    pub sub_category: Option<String>,
    /// What it is about, such as `propertyName`.
    pub context: Option<BTreeMap<String, Vec<String>>>,
    pub extra: Extra,
}
record! { FailureDetail:
    message required, code optional, r#in = "in" optional, sub_category = "subCategory" optional,
    context optional, ..extra
}
