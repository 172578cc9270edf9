// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Group;
use connectome::record;

/// Some groups.
pub struct GroupPage {
    /// The groups, in the order asked for.
    pub data: Vec<Group>,
}
record! { GroupPage: data required }
