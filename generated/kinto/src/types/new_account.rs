// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{AccountFields, Permissions};
use connectome::record;

/// An account to create, or to put in the place of another.
pub struct NewAccount {
    /// The account itself.
    pub data: AccountFields,
    /// Who may do what; you may always change what you create.
    pub permissions: Option<Permissions>,
}
record! { NewAccount: data required, permissions optional }

impl NewAccount {
    pub fn new(data: AccountFields) -> Self {
        Self { data, ..connectome::blank() }
    }
}
