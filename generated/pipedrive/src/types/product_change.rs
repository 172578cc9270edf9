// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{BillingFrequency, CustomFields, NewPrice};
use connectome::{Decimal, Extra, Patch, record};

/// What is to change of a product.
#[derive(Default)]
pub struct ProductChange {
    /// The name.
    pub name: Option<String>,
    /// The code, such as an article number.
    pub code: Option<String>,
    /// What there is to say about it.
    pub description: Option<String>,
    /// What it is counted in.
    pub unit: Option<String>,
    /// The tax, in percent.
    pub tax: Option<Decimal>,
    /// The id of the category.
    pub category: Option<i64>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// Whether it may be added to deals.
    pub is_linkable: Option<bool>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// One price for each currency.
    pub prices: Option<Vec<NewPrice>>,
    pub billing_frequency: Option<BillingFrequency>,
    /// How many times it is billed.
    pub billing_frequency_cycles: Patch<i32>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { ProductChange:
    name optional, code optional, description optional, unit optional, tax optional,
    category optional, owner_id optional, is_linkable optional, visible_to optional,
    prices optional, billing_frequency optional, billing_frequency_cycles optional,
    custom_fields optional, ..extra
}
