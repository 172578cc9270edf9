// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Call, Operation, operation};

/// `DELETE /projects/{id}.json`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("projects.delete", "/projects/{id}.json");
operation!(Delete -> ());
