// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Upload;
use connectome::record;

/// An uploaded file in an answer.
pub struct UploadEnvelope {
    /// The file itself.
    pub upload: Upload,
}
record! { UploadEnvelope: upload required }
