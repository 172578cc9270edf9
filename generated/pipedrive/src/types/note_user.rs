// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// Who wrote a note.
#[derive(Default)]
pub struct NoteUser {
    pub name: Option<String>,
    pub email: Option<String>,
    pub icon_url: Option<String>,
    /// Whether that is you.
    pub is_you: Option<bool>,
    pub extra: Extra,
}
record! { NoteUser: name optional, email optional, icon_url optional, is_you optional, ..extra }
