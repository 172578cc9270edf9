// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Link;
use connectome::{Extra, record};

/// Where the other pages are.
#[derive(Default)]
pub struct Links {
    /// This page.
    pub self_field: Option<Vec<Link>>,
    /// The page before.
    pub prev: Option<Vec<Link>>,
    /// The next page; absent on the last one.
    pub next: Option<Vec<Link>>,
    pub extra: Extra,
}
record! { Links: self_field = "self" optional, prev optional, next optional, ..extra }
