// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct NextPage {
    /// What to send as `after`.
    pub after: String,
    /// The address of the page.
    pub link: Option<String>,
    pub extra: Extra,
}
record! { NextPage: after required, link optional, ..extra }
