// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What can come with a user.
pub enum UserDetail {
    Memberships,
    Groups,
    Unlisted(String),
}
text_enum! { UserDetail: Memberships = "memberships", Groups = "groups" }
