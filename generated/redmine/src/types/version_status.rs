// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What can be done with a version: `locked` takes no more issues, `closed` is over.
pub enum VersionStatus {
    Open,
    Locked,
    Closed,
    Unlisted(String),
}
text_enum! { VersionStatus: Open = "open", Locked = "locked", Closed = "closed" }
