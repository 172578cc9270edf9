// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{CustomFields, DealStatus};
use connectome::{Date, Decimal, Extra, Timestamp, Uuid, record};

/// A deal.
pub struct Deal {
    /// The id of the deal.
    pub id: i64,
    /// What it is called.
    pub title: String,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// The id of the person.
    pub person_id: Option<i64>,
    /// The id of the organization.
    pub org_id: Option<i64>,
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
    /// When it came to its stage.
    pub stage_change_time: Option<Timestamp>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// Whether it is archived.
    pub is_archived: Option<bool>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
    /// How it came to be, such as `API` or `Import`.
    pub origin: Option<String>,
    /// What made it.
    pub origin_id: Option<String>,
    /// The id of the marketing channel.
    pub channel: Option<i64>,
    /// What tells things in the channel apart.
    pub channel_id: Option<String>,
    /// The id of the lead that it was. Only when it is asked for.
    pub source_lead_id: Option<Uuid>,
    /// What it brings in a year, again and again.
    pub arr: Option<Decimal>,
    /// What it brings in a month, again and again.
    pub mrr: Option<Decimal>,
    /// What the contract is worth in a year.
    pub acv: Option<Decimal>,
    /// When it was created.
    pub add_time: Option<Timestamp>,
    /// When it changed last.
    pub update_time: Option<Timestamp>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { Deal:
    id required, title required, owner_id optional, person_id optional, org_id optional,
    pipeline_id optional, stage_id optional, value optional, currency optional, status optional,
    probability optional, lost_reason optional, expected_close_date optional, close_time optional,
    won_time optional, lost_time optional, stage_change_time optional, label_ids optional,
    visible_to optional, is_archived optional, is_deleted optional, origin optional,
    origin_id optional, channel optional, channel_id optional, source_lead_id optional,
    arr optional, mrr optional, acv optional, add_time optional, update_time optional,
    custom_fields optional, ..extra
}
