// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{DecimalText, Extra, Timestamp, record};

/// What may be set of a deal: HubSpot's own properties by their names; those that an account has
/// added stand beside them. An empty text takes a value away.
#[derive(Default)]
pub struct DealFields {
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
    /// The id of the owner.
    pub hubspot_owner_id: Option<String>,
    pub extra: Extra,
}
record! { DealFields:
    dealname optional, amount optional, deal_currency_code optional, closedate optional,
    pipeline optional, dealstage optional, dealtype optional, description optional,
    hs_next_step optional, hs_priority optional, closed_lost_reason optional,
    closed_won_reason optional, hubspot_owner_id optional, ..extra
}
