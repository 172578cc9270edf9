// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{CustomValue, UploadedFile};
use connectome::{Date, Extra, record};

/// An issue to create.
pub struct NewIssue {
    /// The project: its id or its identifier.
    pub project_id: String,
    /// What it is about, in one line.
    pub subject: String,
    /// What kind of issue it is; the first of the project unless told.
    pub tracker_id: Option<i64>,
    /// How far it is; as the tracker says unless told.
    pub status_id: Option<i64>,
    /// How urgent it is; the usual one unless told.
    pub priority_id: Option<i64>,
    /// What it is about, as Textile or Markdown.
    pub description: Option<String>,
    /// Which part of the project it concerns.
    pub category_id: Option<i64>,
    /// The version that it is planned for.
    pub fixed_version_id: Option<i64>,
    /// The user or group that is to do it: an id, or `me`.
    pub assigned_to_id: Option<String>,
    /// The issue that it is a part of.
    pub parent_issue_id: Option<i64>,
    /// The day on which work begins; today, unless told.
    pub start_date: Option<Date>,
    /// The day on which it has to be done.
    pub due_date: Option<Date>,
    /// How much of it is done, in percent.
    pub done_ratio: Option<i32>,
    /// How long it is thought to take, in hours.
    pub estimated_hours: Option<f64>,
    /// Only those see it whom it concerns.
    pub is_private: Option<bool>,
    /// Who is to hear of what happens to it.
    pub watcher_user_ids: Option<Vec<i64>>,
    /// What its custom fields hold.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// Files that were uploaded before.
    pub uploads: Option<Vec<UploadedFile>>,
    pub extra: Extra,
}
record! { NewIssue:
    project_id required, subject required, tracker_id optional, status_id optional,
    priority_id optional, description optional, category_id optional, fixed_version_id optional,
    assigned_to_id optional, parent_issue_id optional, start_date optional, due_date optional,
    done_ratio optional, estimated_hours optional, is_private optional, watcher_user_ids optional,
    custom_fields optional, uploads optional, ..extra
}

impl NewIssue {
    pub fn new(project_id: String, subject: String) -> Self {
        Self { project_id, subject, ..connectome::blank() }
    }
}
