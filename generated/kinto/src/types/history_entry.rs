// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Action, HistoryTarget, ResourceName};
use connectome::{Timestamp, record};

/// One change. When only some fields were asked for, or the entry itself is deleted, only `id` and
/// `last_modified` are sure to be there.
pub struct HistoryEntry {
    /// The entry's own name.
    pub id: String,
    /// When the entry was written, in milliseconds since 1970.
    pub last_modified: i64,
    /// When the change was made.
    pub date: Option<Timestamp>,
    /// What was done.
    pub action: Option<Action>,
    /// To what kind of object.
    pub resource_name: Option<ResourceName>,
    /// To which object: its path.
    pub uri: Option<String>,
    /// By whom, such as `account:alice`; null: by someone unknown.
    pub user_id: Option<String>,
    /// The bucket, when it was one.
    pub bucket_id: Option<String>,
    /// The collection, when it was one or a record of one.
    pub collection_id: Option<String>,
    /// The group, when it was one.
    pub group_id: Option<String>,
    /// The record, when it was one.
    pub record_id: Option<String>,
    /// What the object became.
    pub target: Option<HistoryTarget>,
    /// True when the entry itself is deleted.
    pub deleted: Option<bool>,
}
record! { HistoryEntry:
    id required, last_modified required, date optional, action optional, resource_name optional,
    uri optional, user_id optional, bucket_id optional, collection_id optional, group_id optional,
    record_id optional, target optional, deleted optional,
}
