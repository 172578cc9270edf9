// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::record;

/// Who is to hear of an issue.
pub struct Watcher {
    /// The id of the user.
    pub user_id: i64,
}
record! { Watcher: user_id required }

impl Watcher {
    pub fn new(user_id: i64) -> Self {
        Self { user_id }
    }
}
