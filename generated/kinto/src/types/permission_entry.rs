// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::ResourceName;
use connectome::{Extra, record};

/// What you may do with one object.
pub struct PermissionEntry {
    /// The object's path.
    pub uri: String,
    /// What kind of object it is.
    pub resource_name: ResourceName,
    /// What you may do: `read`, `write`, `record:create` and so on.
    pub permissions: Vec<String>,
    /// The object's id; the root has none.
    pub id: Option<String>,
    /// The bucket that it is or is in.
    pub bucket_id: Option<String>,
    /// The collection that it is or is in.
    pub collection_id: Option<String>,
    /// The group, when it is one.
    pub group_id: Option<String>,
    /// The record, when it is one.
    pub record_id: Option<String>,
    /// The account, when it is one.
    pub account_id: Option<String>,
    pub extra: Extra,
}
record! { PermissionEntry:
    uri required, resource_name required, permissions required, id optional, bucket_id optional,
    collection_id optional, group_id optional, record_id optional, account_id optional, ..extra
}
