// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Redmine
//!
//! Projects, their issues, and the time spent on them.
//!
//! Redmine keeps issues in projects. What an issue may be (its tracker), how far it is (its status)
//! and how urgent (its priority) are lists that an administrator keeps. The REST API has to be
//! switched on in the settings of the server (Administration, Settings, API). Lists come in parts:
//! `offset` says how many to leave out and `limit` how many to bring, 25 unless told, 100 at most.
//! While issues are being added, sort by `id`: the default is the latest first, so that each new
//! one pushes an old one onto the next page. Where the server lets strangers in, a wrong API key
//! makes you one and is not refused. `users.current` is the way to try a key.
//!
//! Made for version `5.0`.
//!
//! More: <https://www.redmine.org/projects/redmine/wiki/Rest_api>
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

pub mod activities;
pub mod attachments;
pub mod categories;
pub mod collections;
mod connector;
pub mod custom_fields;
pub mod groups;
pub mod issues;
pub mod journals;
pub mod memberships;
pub mod priorities;
pub mod projects;
pub mod relations;
pub mod roles;
pub mod search;
pub mod statuses;
pub mod time_entries;
pub mod trackers;
pub mod types;
pub mod users;
pub mod versions;

pub use connector::{Redmine, RedmineBuilder};
