// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What can be done to an object.
pub enum Action {
    Create,
    Update,
    Delete,
    Unlisted(String),
}
text_enum! { Action: Create = "create", Update = "update", Delete = "delete" }
