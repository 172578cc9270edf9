// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::NextPage;
use connectome::{Extra, record};

/// Where the next page is. Absent on the last page.
#[derive(Default)]
pub struct Paging {
    pub next: Option<NextPage>,
    pub extra: Extra,
}
record! { Paging: next optional, ..extra }
