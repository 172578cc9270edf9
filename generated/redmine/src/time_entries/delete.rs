// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Call, Operation, operation};

/// `DELETE /time_entries/{id}.json`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("time_entries.delete", "/time_entries/{id}.json");
operation!(Delete -> ());
