// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What a collection is: `base` of records, `auth` of records that can log in, `view` of what a
/// query finds.
pub enum CollectionType {
    Base,
    Auth,
    View,
    Unlisted(String),
}
text_enum! { CollectionType: Base = "base", Auth = "auth", View = "view" }
