// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::record;

/// A file that nothing has taken yet.
pub struct Upload {
    /// Its id.
    pub id: Option<i64>,
    /// What to name it by.
    pub token: String,
}
record! { Upload: id optional, token required }
