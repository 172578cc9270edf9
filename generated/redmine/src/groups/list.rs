// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::GroupList;
use connectome::{Call, Operation, operation};

/// `GET /groups.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("groups.list", "/groups.json");
operation!(List -> GroupList);
