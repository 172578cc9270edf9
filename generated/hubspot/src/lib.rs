// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! HubSpot
//!
//! A CRM for marketing, sales and service.
//!
//! Contacts, companies, deals, tickets and notes are objects of one kind: an `id`, a few dates and
//! `properties`. Every value of a property is text, or null where there is none. Each account adds
//! properties of its own; `properties.list` tells which there are. An object comes with a few
//! properties only, unless `properties` names those that you want. Whoever reads lists of objects
//! gets every one of them; a search stops at 10,000 results and may miss what changed in the last
//! seconds. Objects are not deleted but archived: for 90 days people can restore them in HubSpot.
//!
//! Made for version `3`.
//!
//! More: <https://developers.hubspot.com/docs/api-reference/overview>
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

pub mod account;
pub mod associations;
pub mod collections;
pub mod companies;
mod connector;
pub mod contacts;
pub mod deals;
pub mod notes;
pub mod owners;
pub mod pipelines;
pub mod properties;
pub mod tickets;
pub mod types;

pub use connector::HubSpot;
