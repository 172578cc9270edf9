// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// How far a batch has come.
pub enum BatchStatus {
    Pending,
    Processing,
    Canceled,
    Complete,
    Unlisted(String),
}
text_enum! { BatchStatus:
    Pending = "PENDING", Processing = "PROCESSING", Canceled = "CANCELED", Complete = "COMPLETE",
}
