// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What can come with an issue.
pub enum IssueDetail {
    Children,
    Attachments,
    Relations,
    Changesets,
    Journals,
    Watchers,
    AllowedStatuses,
    Unlisted(String),
}
text_enum! { IssueDetail:
    Children = "children", Attachments = "attachments", Relations = "relations",
    Changesets = "changesets", Journals = "journals", Watchers = "watchers",
    AllowedStatuses = "allowed_statuses",
}
