// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::StatusList;
use connectome::{Call, Operation, operation};

/// `GET /issue_statuses.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("statuses.list", "/issue_statuses.json");
operation!(List -> StatusList);
