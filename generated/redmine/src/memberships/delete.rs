// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::Problems;
use connectome::{Call, Operation, operation};

/// `DELETE /memberships/{id}.json`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("memberships.delete", "/memberships/{id}.json");
operation!(Delete -> (), Problems);
