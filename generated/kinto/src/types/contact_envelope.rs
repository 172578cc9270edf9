// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Contact, Permissions};
use connectome::record;

/// A contact and who may do what with it.
pub struct ContactEnvelope {
    /// The contact itself.
    pub data: Contact,
    /// Absent when you may not change it.
    pub permissions: Option<Permissions>,
}
record! { ContactEnvelope: data required, permissions optional }
