// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Status;
use connectome::record;

/// All statuses.
pub struct StatusList {
    /// The statuses, in their order.
    pub issue_statuses: Vec<Status>,
}
record! { StatusList: issue_statuses required }
