// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{DecimalText, Extra, Timestamp, record};

/// What there is to know about a deal: HubSpot's own properties by their names; those that an
/// account has added are kept beside them. Only those come that were asked for.
#[derive(Default)]
pub struct DealProperties {
    /// The name.
    pub dealname: Option<String>,
    /// What it is worth, in the currency of the deal.
    pub amount: Option<DecimalText>,
    /// The currency, when the account has several.
    pub deal_currency_code: Option<String>,
    /// When it was or should be closed.
    pub closedate: Option<Timestamp>,
    /// The id of the pipeline; `default` is the first.
    pub pipeline: Option<String>,
    /// The id of the stage in it.
    pub dealstage: Option<String>,
    /// Whether the customer is new.
    pub dealtype: Option<String>,
    /// What there is to say about it.
    pub description: Option<String>,
    /// What to do next.
    pub hs_next_step: Option<String>,
    /// How urgent it is.
    pub hs_priority: Option<String>,
    /// Why it was lost.
    pub closed_lost_reason: Option<String>,
    /// Why it was won.
    pub closed_won_reason: Option<String>,
    /// What a forecast counts for it.
    pub hs_forecast_amount: Option<DecimalText>,
    /// How likely it is to be won, from 0 to 1; the stage says it.
    pub hs_deal_stage_probability: Option<DecimalText>,
    /// What it is worth in the currency of the account.
    pub amount_in_home_currency: Option<DecimalText>,
    /// `true` when it is won or lost.
    pub hs_is_closed: Option<String>,
    /// `true` when it is won.
    pub hs_is_closed_won: Option<String>,
    /// Where it came from, by an internal name.
    pub hs_analytics_source: Option<String>,
    /// The id of the owner.
    pub hubspot_owner_id: Option<String>,
    /// How many contacts belong to it.
    pub num_associated_contacts: Option<DecimalText>,
    /// When the latest activity took place: a note, call, email, meeting or task.
    pub notes_last_updated: Option<Timestamp>,
    /// When somebody called, wrote to or met them last.
    pub notes_last_contacted: Option<Timestamp>,
    /// The id of the object, once more.
    pub hs_object_id: Option<String>,
    /// When it was created.
    pub createdate: Option<Timestamp>,
    /// When one of its properties changed last.
    pub hs_lastmodifieddate: Option<Timestamp>,
    /// The id of the user who created it.
    pub hs_created_by_user_id: Option<String>,
    /// The id of the user who changed it last.
    pub hs_updated_by_user_id: Option<String>,
    pub extra: Extra,
}
record! { DealProperties:
    dealname optional, amount optional, deal_currency_code optional, closedate optional,
    pipeline optional, dealstage optional, dealtype optional, description optional,
    hs_next_step optional, hs_priority optional, closed_lost_reason optional,
    closed_won_reason optional, hs_forecast_amount optional, hs_deal_stage_probability optional,
    amount_in_home_currency optional, hs_is_closed optional, hs_is_closed_won optional,
    hs_analytics_source optional, hubspot_owner_id optional, num_associated_contacts optional,
    notes_last_updated optional, notes_last_contacted optional, hs_object_id optional,
    createdate optional, hs_lastmodifieddate optional, hs_created_by_user_id optional,
    hs_updated_by_user_id optional, ..extra
}
