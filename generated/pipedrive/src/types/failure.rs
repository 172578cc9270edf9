// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Json, record};

/// Why it did not work.
#[derive(Default)]
pub struct Failure {
    /// Always false.
    pub success: Option<bool>,
    /// What went wrong, for people.
    pub error: Option<String>,
    /// Where to find help.
    pub error_info: Option<String>,
    /// What kind of error, in version 2.
    pub code: Option<String>,
    /// The status, once more.
    pub error_code: Option<i32>,
    /// What went wrong, where there is no `error`.
    pub message: Option<String>,
    /// Nothing, most times.
    pub data: Option<Json>,
    /// What else there is to know.
    pub additional_data: Option<Json>,
    pub extra: Extra,
}
record! { Failure:
    success optional, error optional, error_info optional, code optional,
    error_code = "errorCode" optional, message optional, data optional, additional_data optional,
    ..extra
}
