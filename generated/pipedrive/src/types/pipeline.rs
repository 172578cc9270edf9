// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// A way through stages.
pub struct Pipeline {
    pub id: i64,
    pub name: String,
    /// Where it stands among the others; the first is the one for new deals.
    pub order_nr: Option<i32>,
    /// Whether its deals have probabilities.
    pub is_deal_probability_enabled: Option<bool>,
    pub is_deleted: Option<bool>,
    pub add_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub extra: Extra,
}
record! { Pipeline:
    id required, name required, order_nr optional, is_deal_probability_enabled optional,
    is_deleted optional, add_time optional, update_time optional, ..extra
}
