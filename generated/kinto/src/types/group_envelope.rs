// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Group, Permissions};
use connectome::record;

/// A group and who may do what with it.
pub struct GroupEnvelope {
    /// The group itself.
    pub data: Group,
    /// Absent when you may not change it.
    pub permissions: Option<Permissions>,
}
record! { GroupEnvelope: data required, permissions optional }
