// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::RelationList;
use connectome::{Call, Operation, operation};

/// `GET /issues/{id}/relations.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("relations.list", "/issues/{id}/relations.json");
operation!(List -> RelationList);
