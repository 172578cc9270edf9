// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Attachment;
use connectome::record;

/// An attachment in an answer.
pub struct AttachmentEnvelope {
    /// The attachment itself.
    pub attachment: Attachment,
}
record! { AttachmentEnvelope: attachment required }
