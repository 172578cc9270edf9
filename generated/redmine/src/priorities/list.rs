// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::PriorityList;
use connectome::{Call, Operation, operation};

/// `GET /enumerations/issue_priorities.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("priorities.list", "/enumerations/issue_priorities.json");
operation!(List -> PriorityList);
