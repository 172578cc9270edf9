// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Account, Permissions};
use connectome::record;

/// An account and who may do what with it.
pub struct AccountEnvelope {
    /// The account itself.
    pub data: Account,
    /// Absent when you may not change it.
    pub permissions: Option<Permissions>,
}
record! { AccountEnvelope: data required, permissions optional }
