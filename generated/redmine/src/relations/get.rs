// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::RelationEnvelope;
use connectome::{Call, Operation, operation};

/// `GET /relations/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("relations.get", "/relations/{id}.json");
operation!(Get -> RelationEnvelope);
