// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::record;

/// Who is asking.
pub struct User {
    /// As permissions name them: `account:alice`.
    pub id: String,
    /// All names by which permissions can mean them, groups included.
    pub principals: Vec<String>,
    /// The id of their own bucket, which is also called `default`.
    pub bucket: Option<String>,
}
record! { User: id required, principals required, bucket optional }
