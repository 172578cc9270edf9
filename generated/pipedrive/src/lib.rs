// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! Pipedrive
//!
//! A CRM for sales.
//!
//! Persons, organizations, deals, activities and products are reached by version 2 of the API,
//! notes and users, which it lacks, by version 1. Version 2 pages by a cursor and keeps the fields
//! that an account has added in `custom_fields`, by keys of 40 characters; `person_fields.list` and
//! its like tell what they are called. Every answer is an envelope: `success`, and then `data` or
//! `error`. Each request costs tokens of a daily budget; reading a list costs more than reading
//! one.
//!
//! Made for version `2`.
//!
//! More: <https://developers.pipedrive.com/docs/api/v1>
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
pub mod activity_fields;
pub mod collections;
mod connector;
pub mod deal_fields;
pub mod deals;
pub mod notes;
pub mod organization_fields;
pub mod organizations;
pub mod person_fields;
pub mod persons;
pub mod pipelines;
pub mod product_fields;
pub mod products;
pub mod stages;
pub mod types;
pub mod users;

pub use connector::{Pipedrive, PipedriveBuilder};
