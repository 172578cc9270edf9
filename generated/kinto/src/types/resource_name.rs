// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// A kind of object.
pub enum ResourceName {
    Root,
    Account,
    Bucket,
    Collection,
    Group,
    Record,
    Unlisted(String),
}
text_enum! { ResourceName:
    Root = "root", Account = "account", Bucket = "bucket", Collection = "collection",
    Group = "group", Record = "record",
}
