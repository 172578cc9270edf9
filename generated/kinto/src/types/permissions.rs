// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::record;
use std::collections::BTreeMap;

/// Who may do what. Each permission lists names: `system.Everyone`, `system.Authenticated`, a user
/// such as `account:alice`, or a group such as `/buckets/blog/groups/writers`. To write includes to
/// read.
#[derive(Default)]
pub struct Permissions {
    /// Who may read it and everything in it.
    pub read: Option<Vec<String>>,
    /// Who may change and delete it and everything in it.
    pub write: Option<Vec<String>>,
    /// Who may create collections in it, for buckets.
    pub collection_create: Option<Vec<String>>,
    /// Who may create groups in it, for buckets.
    pub group_create: Option<Vec<String>>,
    /// Who may create records in it, for collections.
    pub record_create: Option<Vec<String>>,
    pub extra: BTreeMap<String, Vec<String>>,
}
record! { Permissions:
    read optional, write optional, collection_create = "collection:create" optional,
    group_create = "group:create" optional, record_create = "record:create" optional, ..extra
}
