// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// Something that not every server can do.
#[derive(Default)]
pub struct Capability {
    /// What it is.
    pub description: Option<String>,
    /// Where it is documented.
    pub url: Option<String>,
    pub extra: Extra,
}
record! { Capability: description optional, url optional, ..extra }
