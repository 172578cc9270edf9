// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::record;

/// All groups.
pub struct GroupList {
    /// The groups.
    pub groups: Vec<Reference>,
}
record! { GroupList: groups required }
