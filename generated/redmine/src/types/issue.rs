// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{Attachment, Changeset, CustomValue, IssuePart, Journal, Reference, Relation, Status};
use connectome::{Date, Extra, Timestamp, record};

/// A piece of work.
pub struct Issue {
    /// Its number.
    pub id: i64,
    /// What it belongs to.
    pub project: Reference,
    /// What kind of issue it is.
    pub tracker: Reference,
    /// How far it is.
    pub status: Status,
    /// How urgent it is.
    pub priority: Reference,
    /// Who reported it.
    pub author: Option<Reference>,
    /// The user or group that is to do it.
    pub assigned_to: Option<Reference>,
    /// Which part of the project it concerns.
    pub category: Option<Reference>,
    /// The version that it is planned for.
    pub fixed_version: Option<Reference>,
    /// The issue that it is a part of; without a name.
    pub parent: Option<Reference>,
    /// What it is about, in one line.
    pub subject: String,
    /// What it is about, as Textile or Markdown.
    pub description: Option<String>,
    /// The day on which work begins.
    pub start_date: Option<Date>,
    /// The day on which it has to be done.
    pub due_date: Option<Date>,
    /// How much of it is done, in percent.
    pub done_ratio: Option<i32>,
    /// Only those see it whom it concerns.
    pub is_private: Option<bool>,
    /// How long it is thought to take, in hours.
    pub estimated_hours: Option<f64>,
    /// The same, all parts included.
    pub total_estimated_hours: Option<f64>,
    /// How long it has taken so far, in hours; absent for those who may not know.
    pub spent_hours: Option<f64>,
    /// The same, all parts included.
    pub total_spent_hours: Option<f64>,
    /// What its custom fields hold; absent when it has none.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// When it was reported.
    pub created_on: Timestamp,
    /// When it last changed.
    pub updated_on: Timestamp,
    /// When it was last closed; stays when it is opened again.
    pub closed_on: Option<Timestamp>,
    /// What it is made of; only when asked for, and absent when there is nothing.
    pub children: Option<Vec<IssuePart>>,
    /// Its files; only when asked for.
    pub attachments: Option<Vec<Attachment>>,
    /// How it depends on others; only when asked for.
    pub relations: Option<Vec<Relation>>,
    /// The changes in the code repository that name it; only when asked for.
    pub changesets: Option<Vec<Changeset>>,
    /// What was said about it and changed in it, the oldest first; only when asked for.
    pub journals: Option<Vec<Journal>>,
    /// Who hears of what happens to it; only when asked for.
    pub watchers: Option<Vec<Reference>>,
    /// Which statuses you may give it; only when asked for.
    pub allowed_statuses: Option<Vec<Status>>,
    pub extra: Extra,
}
record! { Issue:
    id required, project required, tracker required, status required, priority required,
    author optional, assigned_to optional, category optional, fixed_version optional,
    parent optional, subject required, description nullable, start_date nullable, due_date nullable,
    done_ratio optional, is_private optional, estimated_hours nullable,
    total_estimated_hours optional, spent_hours optional, total_spent_hours optional,
    custom_fields optional, created_on required, updated_on required, closed_on nullable,
    children optional, attachments optional, relations optional, changesets optional,
    journals optional, watchers optional, allowed_statuses optional, ..extra
}
