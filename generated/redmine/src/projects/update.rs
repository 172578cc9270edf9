// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::Problems;
use connectome::{Call, Operation, operation};

/// `PUT /projects/{id}.json`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::put("projects.update", "/projects/{id}.json");
operation!(Update -> (), Problems);
