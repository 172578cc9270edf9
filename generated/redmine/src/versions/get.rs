// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::VersionEnvelope;
use connectome::{Call, Operation, operation};

/// `GET /versions/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("versions.get", "/versions/{id}.json");
operation!(Get -> VersionEnvelope);
