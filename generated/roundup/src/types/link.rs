// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::record;

/// Where something is.
pub struct Link {
    /// What it is.
    pub rel: String,
    /// Its address.
    pub uri: String,
}
record! { Link: rel required, uri required }
