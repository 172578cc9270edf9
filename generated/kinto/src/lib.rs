// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! Kinto
//!
//! A store of JSON records with permissions, history and synchronisation.
//!
//! Kinto keeps records, which are JSON objects of any shape, in collections, and collections in
//! buckets. Each of them says who may read and change it. Everything stored carries
//! `last_modified`: milliseconds since 1970, never the same twice in one list. In double quotes
//! that number is the object's `ETag`. Send it as `If-Match` to change only what you have seen, or
//! as `If-None-Match` to fetch only what is new. A list has an `ETag` of its own: that of the
//! latest change in it. To follow a collection, keep the `ETag` of the list and ask again for what
//! changed since: deleted records come too, as objects with `deleted`. An answer may carry
//! `Backoff`: how many seconds to leave the server alone, although it did answer.
//!
//! Made for version `1.23`.
//!
//! More: <https://docs.kinto-storage.org/>
//!
//! What the document does not name is kept: keys in a record's `extra`, values of an enum or a
//! union in `Unlisted`. A `Patch` tells what is absent from what is null.

#![allow(
    missing_docs,
    deprecated,
    uncommon_codepoints,
    confusable_idents,
    mixed_script_confusables,
    rustdoc::redundant_explicit_links,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
    reason = "names, shapes and texts are the vendor's"
)]

pub mod accounts;
pub mod batch;
pub mod buckets;
pub mod collections;
pub mod collections_resource;
mod connector;
pub mod contacts;
pub mod groups;
pub mod history;
pub mod permissions;
pub mod records;
pub mod server;
pub mod types;

pub use connector::{Kinto, KintoBuilder};
