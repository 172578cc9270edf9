// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::record;

/// Where the content of a message or a file is.
pub struct Content {
    /// Its address.
    pub link: String,
}
record! { Content: link required }
