// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Decimal, Extra, Patch, record};

/// A price in a currency.
#[derive(Default)]
pub struct NewPrice {
    pub currency: Option<String>,
    pub price: Option<Decimal>,
    /// What it costs you.
    pub cost: Option<Decimal>,
    pub direct_cost: Patch<Decimal>,
    pub notes: Option<String>,
    pub extra: Extra,
}
record! { NewPrice:
    currency optional, price optional, cost optional, direct_cost optional, notes optional, ..extra
}
