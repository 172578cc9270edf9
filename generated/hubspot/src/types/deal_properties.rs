// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.
use connectome::{DecimalText, Extra, Patch, Timestamp, record};

/// What there is to know about a deal: HubSpot's own properties by their names; those that an
/// account has added are kept beside them.
#[derive(Clone, Default, PartialEq)]
pub struct DealProperties {
    /// The name.
    pub dealname: Patch<String>,
    /// What it is worth, in the currency of the deal.
    pub amount: Patch<DecimalText>,
    /// The currency, when the account has several.
    pub deal_currency_code: Patch<String>,
    /// When it was or should be closed.
    pub closedate: Patch<Timestamp>,
    /// The id of the pipeline; `default` is the first.
    pub pipeline: Patch<String>,
    /// The id of the stage in it.
    pub dealstage: Patch<String>,
    /// Whether the customer is new.
    pub dealtype: Patch<String>,
    /// What there is to say about it.
    pub description: Patch<String>,
    /// What to do next.
    pub hs_next_step: Patch<String>,
    /// How urgent it is.
    pub hs_priority: Patch<String>,
    /// Why it was lost.
    pub closed_lost_reason: Patch<String>,
    /// Why it was won.
    pub closed_won_reason: Patch<String>,
    /// What a forecast counts for it. Read only.
    pub hs_forecast_amount: Patch<DecimalText>,
    /// How likely it is to be won, from 0 to 1; the stage says it. Read only.
    pub hs_deal_stage_probability: Patch<DecimalText>,
    /// What it is worth in the currency of the account. Read only.
    pub amount_in_home_currency: Patch<DecimalText>,
    /// `true` when it is won or lost. Read only.
    pub hs_is_closed: Patch<String>,
    /// `true` when it is won. Read only.
    pub hs_is_closed_won: Patch<String>,
    /// Where it came from, by an internal name. Read only.
    pub hs_analytics_source: Patch<String>,
    /// The id of the owner.
    pub hubspot_owner_id: Patch<String>,
    /// How many contacts belong to it. Read only.
    pub num_associated_contacts: Patch<DecimalText>,
    /// When the latest activity took place: a note, call, email, meeting or task. Read only.
    pub notes_last_updated: Patch<Timestamp>,
    /// When somebody called, wrote to or met them last. Read only.
    pub notes_last_contacted: Patch<Timestamp>,
    /// The id of the object, once more. Read only.
    pub hs_object_id: Patch<String>,
    /// When it was created. Read only.
    pub createdate: Patch<Timestamp>,
    /// When one of its properties changed last. Read only.
    pub hs_lastmodifieddate: Patch<Timestamp>,
    /// The id of the user who created it. Read only.
    pub hs_created_by_user_id: Patch<String>,
    /// The id of the user who changed it last. Read only.
    pub hs_updated_by_user_id: Patch<String>,
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
