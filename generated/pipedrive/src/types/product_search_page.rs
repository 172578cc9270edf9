// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{Next, ProductHit};
use connectome::{Extra, record};

/// A page of products that were found.
pub struct ProductSearchPage {
    pub success: bool,
    pub data: ProductSearchPageData,
    pub additional_data: Option<Next>,
    pub extra: Extra,
}
record! { ProductSearchPage: success required, data required, additional_data optional, ..extra }

pub struct ProductSearchPageData {
    pub items: Vec<ProductHit>,
    pub extra: Extra,
}
record! { ProductSearchPageData: items required, ..extra }
