// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use super::Record;
use connectome::{Extra, Json, record};
use std::collections::BTreeMap;

/// A token, and whose it is.
pub struct Authenticated {
    /// The token.
    pub token: String,
    /// Whose it is.
    pub record: Record,
    /// More, from whoever else has checked the password.
    pub meta: Option<BTreeMap<String, Json>>,
    pub extra: Extra,
}
record! { Authenticated: token required secret, record required, meta optional, ..extra }
