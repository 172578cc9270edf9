// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Choice;
use connectome::record;

/// All priorities.
pub struct PriorityList {
    /// The priorities, the least urgent first.
    pub issue_priorities: Vec<Choice>,
}
record! { PriorityList: issue_priorities required }
