// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What can come with each issue of a list.
pub enum IssueListDetail {
    Attachments,
    Relations,
    Unlisted(String),
}
text_enum! { IssueListDetail: Attachments = "attachments", Relations = "relations" }
