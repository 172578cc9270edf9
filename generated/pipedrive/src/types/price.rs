// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Decimal, Extra, record};

/// A price in a currency.
#[derive(Default)]
pub struct Price {
    pub product_id: Option<i64>,
    pub currency: Option<String>,
    pub price: Option<Decimal>,
    /// What it costs you.
    pub cost: Option<Decimal>,
    pub direct_cost: Option<Decimal>,
    pub notes: Option<String>,
    pub extra: Extra,
}
record! { Price:
    product_id optional, currency optional, price optional, cost optional, direct_cost optional,
    notes optional, ..extra
}
