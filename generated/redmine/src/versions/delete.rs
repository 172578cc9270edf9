// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::Problems;
use connectome::{Call, Operation, operation};

/// `DELETE /versions/{id}.json`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("versions.delete", "/versions/{id}.json");
operation!(Delete -> (), Problems);
