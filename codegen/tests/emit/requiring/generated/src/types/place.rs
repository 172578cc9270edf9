// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Patch, record};

pub struct Place {
    pub city: String,
    pub zip: i64,
    pub street: Patch<String>,
    pub extra: Extra,
}
record! { Place: city required, zip required, street optional, ..extra }

impl Place {
    pub fn new(city: String, zip: i64) -> Self {
        Self { city, zip, ..connectome::blank() }
    }
}
