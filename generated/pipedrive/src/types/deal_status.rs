// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// How a deal stands.
pub enum DealStatus {
    Open,
    Won,
    Lost,
    Deleted,
    Unlisted(String),
}
text_enum! { DealStatus: Open = "open", Won = "won", Lost = "lost", Deleted = "deleted" }
