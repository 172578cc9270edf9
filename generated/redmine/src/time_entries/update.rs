// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::Problems;
use connectome::{Call, Operation, operation};

/// `PUT /time_entries/{id}.json`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::put("time_entries.update", "/time_entries/{id}.json");
operation!(Update -> (), Problems);
