// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::FoundDeal;
use connectome::{Extra, record};

/// A deal that was found.
pub struct DealHit {
    /// How well it fits.
    pub result_score: Option<f64>,
    pub item: FoundDeal,
    pub extra: Extra,
}
record! { DealHit: result_score optional, item required, ..extra }
