// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What an account is made of.
pub struct AccountFields {
    /// The user's name. Not needed where the path has it.
    pub id: Option<String>,
    /// The password in clear. Write only.
    pub password: String,
    pub extra: Extra,
}
record! { AccountFields: id optional, password required secret, ..extra }

impl AccountFields {
    pub fn new(password: String) -> Self {
        Self { password, ..connectome::blank() }
    }
}
