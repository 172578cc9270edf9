// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! PocketBase
//!
//! A backend whose collections of records its owner makes.
//!
//! PocketBase keeps records in collections. What fields a collection has, and who may read and
//! change its records, its owner says; superusers may do everything. What a record has besides its
//! id is therefore in `extra` here. A token comes with `auth.log_in` and goes as it is into the
//! header `Authorization`, without the word `Bearer`. A wrong or old one makes you a stranger and
//! is not refused: what everyone may read is still there, and a list whose rule asks for more is
//! empty. Moments are written `2026-11-22 16:24:28.301Z`, with a space, in UTC. A text or a number
//! that was never set is empty or 0, never null. While records are being added, sort by `@rowid`:
//! then each new one goes to the end.
//!
//! Made for version `0.40`.
//!
//! More: <https://pocketbase.io/docs/api-records/>
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

pub mod auth;
pub mod collections;
pub mod collections_resource;
mod connector;
pub mod contacts;
pub mod health;
pub mod records;
pub mod types;

pub use connector::{PocketBase, PocketBaseBuilder};
