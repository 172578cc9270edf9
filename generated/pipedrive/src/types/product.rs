// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{BillingFrequency, CustomFields, Price};
use connectome::{Decimal, Extra, Timestamp, record};

/// A product.
pub struct Product {
    /// The id of the product.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The code, such as an article number.
    pub code: Option<String>,
    /// What there is to say about it.
    pub description: Option<String>,
    /// What it is counted in.
    pub unit: Option<String>,
    /// The tax, in percent.
    pub tax: Option<Decimal>,
    /// The id of the category, as text.
    pub category: Option<String>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// Whether it may be added to deals.
    pub is_linkable: Option<bool>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// One price for each currency.
    pub prices: Option<Vec<Price>>,
    pub billing_frequency: Option<BillingFrequency>,
    /// How many times it is billed.
    pub billing_frequency_cycles: Option<i32>,
    /// When it was created.
    pub add_time: Option<Timestamp>,
    /// When it changed last.
    pub update_time: Option<Timestamp>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { Product:
    id required, name required, code optional, description optional, unit optional, tax optional,
    category optional, owner_id optional, is_linkable optional, is_deleted optional,
    visible_to optional, prices optional, billing_frequency optional,
    billing_frequency_cycles optional, add_time optional, update_time optional,
    custom_fields optional, ..extra
}
