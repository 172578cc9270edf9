// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

//! Roundup
//!
//! An issue tracker whose fields its owner chooses.
//!
//! Roundup keeps items of several classes: issues, the messages and files that belong to them,
//! users, and the lists that an issue's status, priority and keywords come from. This is the
//! tracker of the template `classic`; the owner of a tracker can add classes and fields, which are
//! in `extra` here. An item of a list has its `id` and `link` and whatever `@fields` asks for,
//! nothing else. What refers to another item comes as an object with its `id`; with `@verbose=2` it
//! also has what people call that item, and with `@verbose=0` it is the id alone, which is not what
//! this client reads. Whoever changes something has to send two more headers: `X-Requested-With`
//! with any value, and `Origin` with the address of the tracker without its path. Whoever changes
//! or deletes an item also has to say which state of it they have seen: its ETag, which comes with
//! `get`. Moments are written `2026-11-22.16:26:21`, in UTC.
//!
//! Made for version `1`.
//!
//! More: <https://www.roundup-tracker.org/docs/rest.html>
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

pub mod collections;
mod connector;
pub mod files;
pub mod issues;
pub mod keywords;
pub mod messages;
pub mod priorities;
pub mod statuses;
pub mod tracker;
pub mod types;
pub mod users;

pub use connector::{Roundup, RoundupBuilder};
