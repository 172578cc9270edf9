// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::RoleList;
use connectome::{Call, Operation, operation};

/// `GET /roles.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("roles.list", "/roles.json");
operation!(List -> RoleList);
