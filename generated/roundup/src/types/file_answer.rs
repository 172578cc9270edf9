// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::FileItem;
use connectome::record;

/// A file in an answer.
pub struct FileAnswer {
    /// The answer itself.
    pub data: FileItem,
}
record! { FileAnswer: data required }
