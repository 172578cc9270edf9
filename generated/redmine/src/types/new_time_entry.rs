// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::CustomValue;
use connectome::{Date, Extra, record};

/// Time that was spent, to be written down. Either `issue_id` or `project_id` is needed.
pub struct NewTimeEntry {
    /// The issue that it was spent on.
    pub issue_id: Option<i64>,
    /// The project that it was spent on.
    pub project_id: Option<i64>,
    /// How long it was, in hours.
    pub hours: f64,
    /// What was done; needed unless there is a usual activity.
    pub activity_id: Option<i64>,
    /// The day; today, unless told.
    pub spent_on: Option<Date>,
    /// What they say about it.
    pub comments: Option<String>,
    /// Whose it was; yours, unless told.
    pub user_id: Option<i64>,
    /// What its custom fields hold.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { NewTimeEntry:
    issue_id optional, project_id optional, hours required, activity_id optional, spent_on optional,
    comments optional, user_id optional, custom_fields optional, ..extra
}

impl NewTimeEntry {
    pub fn new(hours: f64) -> Self {
        Self { hours, ..connectome::blank() }
    }
}
