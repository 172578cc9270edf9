// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Link;
use connectome::{Extra, record};

/// About the API.
pub struct Info {
    /// The version that is spoken unless told.
    pub default_version: i32,
    /// The versions that can be spoken.
    pub supported_versions: Vec<i32>,
    /// Where to go on.
    pub links: Option<Vec<Link>>,
    pub extra: Extra,
}
record! { Info: default_version required, supported_versions required, links optional, ..extra }
