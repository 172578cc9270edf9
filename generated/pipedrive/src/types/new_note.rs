// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Flag;
use connectome::{Extra, Uuid, record};

/// A note to create. It has to be about a lead, a deal, a person or an organization.
pub struct NewNote {
    /// The text, as HTML.
    pub content: String,
    pub lead_id: Option<Uuid>,
    pub deal_id: Option<i64>,
    pub person_id: Option<i64>,
    pub org_id: Option<i64>,
    /// The id of the user who wrote it; only administrators may name another than themselves.
    pub user_id: Option<i64>,
    /// When it was created, in UTC, when that was not now: `2025-01-31 14:05:00`.
    pub add_time: Option<String>,
    pub pinned_to_lead_flag: Option<Flag>,
    pub pinned_to_deal_flag: Option<Flag>,
    pub pinned_to_organization_flag: Option<Flag>,
    pub pinned_to_person_flag: Option<Flag>,
    pub extra: Extra,
}
record! { NewNote:
    content required, lead_id optional, deal_id optional, person_id optional, org_id optional,
    user_id optional, add_time optional, pinned_to_lead_flag optional, pinned_to_deal_flag optional,
    pinned_to_organization_flag optional, pinned_to_person_flag optional, ..extra
}

impl NewNote {
    pub fn new(content: String) -> Self {
        Self { content, ..connectome::blank() }
    }
}
