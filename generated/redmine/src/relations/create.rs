// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{Problems, RelationEnvelope};
use connectome::{Call, Operation, operation};

/// `POST /issues/{id}/relations.json`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("relations.create", "/issues/{id}/relations.json");
operation!(Create -> RelationEnvelope, Problems);
