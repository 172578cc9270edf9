// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{CustomValue, UploadedFile};
use connectome::{Date, Extra, Patch, record};

/// What is to be different about an issue; null takes a value away.
#[derive(Default)]
pub struct IssueChanges {
    /// Moves it to this project, by its id or its identifier.
    pub project_id: Option<String>,
    /// What it is about, in one line.
    pub subject: Option<String>,
    /// What kind of issue it is.
    pub tracker_id: Option<i64>,
    /// How far it is.
    pub status_id: Option<i64>,
    /// How urgent it is.
    pub priority_id: Option<i64>,
    /// What it is about, as Textile or Markdown.
    pub description: Patch<String>,
    /// Which part of the project it concerns.
    pub category_id: Patch<i64>,
    /// The version that it is planned for.
    pub fixed_version_id: Patch<i64>,
    /// The user or group that is to do it: an id, or `me`; empty for nobody.
    pub assigned_to_id: Option<String>,
    /// The issue that it is a part of.
    pub parent_issue_id: Patch<i64>,
    /// The day on which work begins.
    pub start_date: Patch<Date>,
    /// The day on which it has to be done.
    pub due_date: Patch<Date>,
    /// How much of it is done, in percent.
    pub done_ratio: Option<i32>,
    /// How long it is thought to take, in hours.
    pub estimated_hours: Patch<f64>,
    /// Only those see it whom it concerns.
    pub is_private: Option<bool>,
    /// What its custom fields hold; those that are not named stay.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// Files that were uploaded before.
    pub uploads: Option<Vec<UploadedFile>>,
    /// What is to be said about it.
    pub notes: Option<String>,
    /// Only those read the note who may.
    pub private_notes: Option<bool>,
    pub extra: Extra,
}
record! { IssueChanges:
    project_id optional, subject optional, tracker_id optional, status_id optional,
    priority_id optional, description optional, category_id optional, fixed_version_id optional,
    assigned_to_id optional, parent_issue_id optional, start_date optional, due_date optional,
    done_ratio optional, estimated_hours optional, is_private optional, custom_fields optional,
    uploads optional, notes optional, private_notes optional, ..extra
}
