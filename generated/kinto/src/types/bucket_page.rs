// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Bucket;
use connectome::record;

/// Some buckets.
pub struct BucketPage {
    /// The buckets, in the order asked for.
    pub data: Vec<Bucket>,
}
record! { BucketPage: data required }
