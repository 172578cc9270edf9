// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::FailureDetail;
use connectome::{Extra, Json, record};
use std::collections::BTreeMap;

/// Why it did not work.
pub struct Failure {
    /// Always `error`.
    pub status: Option<String>,
    /// What went wrong, for people.
    pub message: String,
    /// What kind of error.
    pub category: Option<String>,
    /// What kind of error, in more detail.
    pub sub_category: Option<Json>,
    /// What to tell HubSpot's support.
    pub correlation_id: Option<String>,
    /// Each mistake.
    pub errors: Option<Vec<FailureDetail>>,
    /// What it is about, such as `missingScopes`.
    pub context: Option<BTreeMap<String, Vec<String>>>,
    /// Where to read about it.
    pub links: Option<BTreeMap<String, String>>,
    /// `RATE_LIMIT` when there were too many requests.
    pub error_type: Option<String>,
    /// Which limit it was, such as `TEN_SECONDLY_ROLLING` or `DAILY`.
    pub policy_name: Option<String>,
    pub extra: Extra,
}
record! { Failure:
    status optional, message required, category optional, sub_category = "subCategory" optional,
    correlation_id = "correlationId" optional, errors optional, context optional, links optional,
    error_type = "errorType" optional, policy_name = "policyName" optional, ..extra
}
