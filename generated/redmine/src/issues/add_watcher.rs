// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::Problems;
use connectome::{Call, Operation, operation};

/// `POST /issues/{id}/watchers.json`
pub struct AddWatcher<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("issues.add_watcher", "/issues/{id}/watchers.json");
operation!(AddWatcher -> (), Problems);
