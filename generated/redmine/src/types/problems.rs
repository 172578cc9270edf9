// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::record;

/// Why it was refused.
pub struct Problems {
    /// Sentences for people, in the language of the caller.
    pub errors: Vec<String>,
}
record! { Problems: errors required }
