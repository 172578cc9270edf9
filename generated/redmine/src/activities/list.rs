// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::ActivityList;
use connectome::{Call, Operation, operation};

/// `GET /enumerations/time_entry_activities.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("activities.list", "/enumerations/time_entry_activities.json");
operation!(List -> ActivityList);
