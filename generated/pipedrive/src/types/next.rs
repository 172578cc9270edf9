// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// Where the next page is.
#[derive(Default)]
pub struct Next {
    /// What to send as `cursor`; null on the last page.
    pub next_cursor: Option<String>,
    pub extra: Extra,
}
record! { Next: next_cursor optional, ..extra }
