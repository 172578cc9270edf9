// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::VersionList;
use connectome::{Call, Operation, operation};

/// `GET /projects/{project}/versions.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("versions.list", "/projects/{project}/versions.json");
operation!(List -> VersionList);
