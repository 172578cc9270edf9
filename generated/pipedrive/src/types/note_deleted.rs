// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct NoteDeleted {
    pub success: bool,
    pub data: Option<bool>,
    pub extra: Extra,
}
record! { NoteDeleted: success required, data optional, ..extra }
