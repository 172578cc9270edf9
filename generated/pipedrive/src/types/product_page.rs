// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Next, Product};
use connectome::{Extra, record};

/// A page of products.
pub struct ProductPage {
    pub success: bool,
    pub data: Vec<Product>,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { ProductPage: success required, data required, additional_data optional, ..extra }
