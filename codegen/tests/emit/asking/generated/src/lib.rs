// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! Sample
//!
//! Made for version `1`.
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
pub mod people;
pub mod teams;
pub mod types;

pub use connector::Sample;
