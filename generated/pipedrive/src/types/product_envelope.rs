// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Product;
use connectome::{Extra, record};

pub struct ProductEnvelope {
    pub success: bool,
    pub data: Product,
    pub extra: Extra,
}
record! { ProductEnvelope: success required, data required, ..extra }
