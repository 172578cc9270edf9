// @generated from specs/kinto by `cargo xtask generate`. Do not edit.
use super::{Permissions, Record};
use connectome::record;

/// An object as it was after a change.
#[derive(Clone, PartialEq)]
pub struct HistoryTarget {
    /// The object, of whatever kind; a tombstone after a deletion.
    pub data: Record,
    /// Who could do what.
    pub permissions: Option<Permissions>,
}
record! { HistoryTarget: data required, permissions optional }
