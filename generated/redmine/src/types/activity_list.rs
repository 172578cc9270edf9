// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Choice;
use connectome::record;

/// All activities.
pub struct ActivityList {
    /// The activities, in their order.
    pub time_entry_activities: Vec<Choice>,
}
record! { ActivityList: time_entry_activities required }
