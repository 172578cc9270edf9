// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::CustomValue;
use connectome::{Date, Extra, Patch, record};

/// What is to be different about a time entry.
#[derive(Default)]
pub struct TimeEntryChanges {
    /// The issue that it was spent on.
    pub issue_id: Patch<i64>,
    /// The project that it was spent on.
    pub project_id: Option<i64>,
    /// How long it was, in hours.
    pub hours: Option<f64>,
    /// What was done.
    pub activity_id: Option<i64>,
    /// The day.
    pub spent_on: Option<Date>,
    /// What they say about it.
    pub comments: Patch<String>,
    /// Whose it was.
    pub user_id: Option<i64>,
    /// What its custom fields hold; those that are not named stay.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { TimeEntryChanges:
    issue_id optional, project_id optional, hours optional, activity_id optional, spent_on optional,
    comments optional, user_id optional, custom_fields optional, ..extra
}
