// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// A stage of a pipeline.
pub struct Stage {
    pub id: i64,
    pub name: String,
    pub pipeline_id: Option<i64>,
    /// Where it stands among the others.
    pub order_nr: Option<i32>,
    /// How likely deals in it are to be won, in percent.
    pub deal_probability: Option<f64>,
    /// Whether deals that stay too long are shown as rotting.
    pub is_deal_rot_enabled: Option<bool>,
    /// After how many days.
    pub days_to_rotten: Option<i32>,
    pub is_deleted: Option<bool>,
    pub add_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub extra: Extra,
}
record! { Stage:
    id required, name required, pipeline_id optional, order_nr optional, deal_probability optional,
    is_deal_rot_enabled optional, days_to_rotten optional, is_deleted optional, add_time optional,
    update_time optional, ..extra
}
