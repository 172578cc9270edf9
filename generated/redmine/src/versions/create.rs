// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{Problems, VersionEnvelope};
use connectome::{Call, Operation, operation};

/// `POST /projects/{project}/versions.json`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("versions.create", "/projects/{project}/versions.json");
operation!(Create -> VersionEnvelope, Problems);
