// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::CategoryList;
use connectome::{Call, Operation, operation};

/// `GET /projects/{project}/issue_categories.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("categories.list", "/projects/{project}/issue_categories.json");
operation!(List -> CategoryList);
