// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::TrackerList;
use connectome::{Call, Operation, operation};

/// `GET /trackers.json`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("trackers.list", "/trackers.json");
operation!(List -> TrackerList);
