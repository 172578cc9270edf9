// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::record;

/// A file to attach.
pub struct UploadedFile {
    /// What the upload answered.
    pub token: String,
    /// What it is to be called.
    pub filename: Option<String>,
    /// What kind of file it is.
    pub content_type: Option<String>,
    /// What people are to know of it.
    pub description: Option<String>,
}
record! { UploadedFile:
    token required, filename optional, content_type optional, description optional,
}

impl UploadedFile {
    pub fn new(token: String) -> Self {
        Self { token, ..connectome::blank() }
    }
}
