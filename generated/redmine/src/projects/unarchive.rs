// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Call, Operation, operation};

/// `PUT /projects/{id}/unarchive.json`
pub struct Unarchive<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::put("projects.unarchive", "/projects/{id}/unarchive.json");
operation!(Unarchive -> ());
