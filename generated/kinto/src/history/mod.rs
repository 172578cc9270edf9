// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! Who changed what, and when. The server has to run the plug-in `history`.

mod delete_all;
mod list;
mod snapshot;

pub use {delete_all::DeleteAll, list::List, snapshot::Snapshot};

use connectome::{Call, Connection};

/// What can be done with `history`.
#[derive(Clone, Copy, Debug)]
pub struct History<'c>(pub(crate) &'c Connection);

impl<'c> History<'c> {
    /// Lists what was changed in a bucket, the latest first, a page at a time.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    pub fn list(self, bucket: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("bucket", &bucket))
    }

    /// Forgets the history of a bucket, or those entries that fit.
    ///
    /// With a limit, only so many; the `_token` in `Next-Page` then leads to the others.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    pub fn delete_all(self, bucket: &str) -> DeleteAll<'c> {
        DeleteAll(Call::new(self.0, &delete_all::FACTS).path("bucket", &bucket))
    }

    /// Shows the records of a collection as they were at some moment.
    ///
    /// A collection that never was has no records.
    ///
    /// - `bucket`: The id of the bucket; `default` is your own.
    /// - `collection`: The id of the collection.
    /// - `timestamp`: The moment: a `last_modified`, in milliseconds since 1970.
    pub fn snapshot(self, bucket: &str, collection: &str, timestamp: i64) -> Snapshot<'c> {
        Snapshot(
            Call::new(self.0, &snapshot::FACTS)
                .path("bucket", &bucket)
                .path("collection", &collection)
                .path("timestamp", &timestamp),
        )
    }
}
