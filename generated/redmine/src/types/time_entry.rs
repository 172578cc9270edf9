// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{CustomValue, Reference};
use connectome::{Date, Extra, Timestamp, record};

/// Time that was spent.
pub struct TimeEntry {
    /// Its id.
    pub id: i64,
    /// The project that it was spent on.
    pub project: Reference,
    /// The issue that it was spent on; without a name.
    pub issue: Option<Reference>,
    /// Whose it was.
    pub user: Reference,
    /// What was done.
    pub activity: Reference,
    /// How long it was, in hours.
    pub hours: f64,
    /// What they say about it.
    pub comments: Option<String>,
    /// The day.
    pub spent_on: Date,
    /// What its custom fields hold; absent when it has none.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// When it was written down.
    pub created_on: Timestamp,
    /// When it last changed.
    pub updated_on: Timestamp,
    pub extra: Extra,
}
record! { TimeEntry:
    id required, project required, issue optional, user required, activity required, hours required,
    comments optional, spent_on required, custom_fields optional, created_on required,
    updated_on required, ..extra
}
