// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::{Call, Operation, operation};

/// `DELETE /issues/{id}/watchers/{user}.json`
pub struct RemoveWatcher<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::delete("issues.remove_watcher", "/issues/{id}/watchers/{user}.json");
operation!(RemoveWatcher -> ());
