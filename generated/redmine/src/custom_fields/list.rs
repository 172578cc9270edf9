// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::CustomFieldList;
use connectome::{Call, Operation, operation};

/// `GET /custom_fields.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("custom_fields.list", "/custom_fields.json");
operation!(List -> CustomFieldList);
