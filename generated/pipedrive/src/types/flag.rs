// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

/// 1 is yes, 0 is no.
pub type Flag = i64;
