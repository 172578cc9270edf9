// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Call, Operation, operation};

/// `PUT /projects/{id}/archive.json`
pub struct Archive<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::put("projects.archive", "/projects/{id}/archive.json");
operation!(Archive -> ());
