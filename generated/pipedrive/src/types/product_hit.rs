// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::FoundProduct;
use connectome::{Extra, record};

/// A product that was found.
pub struct ProductHit {
    /// How well it fits.
    pub result_score: Option<f64>,
    pub item: FoundProduct,
    pub extra: Extra,
}
record! { ProductHit: result_score optional, item required, ..extra }
