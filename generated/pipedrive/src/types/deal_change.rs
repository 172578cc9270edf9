// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{CustomFields, DealStatus};
use connectome::{Date, Decimal, Extra, Patch, Timestamp, record};

/// What is to change of a deal.
#[derive(Default)]
pub struct DealChange {
    /// What it is called.
    pub title: Option<String>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// The id of the person.
    pub person_id: Patch<i64>,
    /// The id of the organization.
    pub org_id: Patch<i64>,
    /// The id of the pipeline.
    pub pipeline_id: Option<i64>,
    /// The id of the stage.
    pub stage_id: Option<i64>,
    /// What it is worth.
    pub value: Option<Decimal>,
    /// The currency, by its three letters.
    pub currency: Option<String>,
    pub status: Option<DealStatus>,
    /// How likely it is to be won, in percent.
    pub probability: Option<f64>,
    /// Why it was lost.
    pub lost_reason: Option<String>,
    /// When it should be closed.
    pub expected_close_date: Option<Date>,
    /// When it was closed.
    pub close_time: Option<Timestamp>,
    /// When it was won.
    pub won_time: Option<Timestamp>,
    /// When it was lost.
    pub lost_time: Option<Timestamp>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// Whether it is archived.
    pub is_archived: Option<bool>,
    /// When it was archived, when that was not now.
    pub archive_time: Patch<Timestamp>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { DealChange:
    title optional, owner_id optional, person_id optional, org_id optional, pipeline_id optional,
    stage_id optional, value optional, currency optional, status optional, probability optional,
    lost_reason optional, expected_close_date optional, close_time optional, won_time optional,
    lost_time optional, label_ids optional, visible_to optional, is_archived optional,
    archive_time optional, is_deleted optional, custom_fields optional, ..extra
}
