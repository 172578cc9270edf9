// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Flag;
use connectome::{Extra, Uuid, record};

/// What is to change of a note.
#[derive(Default)]
pub struct NoteChange {
    /// The text, as HTML.
    pub content: Option<String>,
    pub lead_id: Option<Uuid>,
    pub deal_id: Option<i64>,
    pub person_id: Option<i64>,
    pub org_id: Option<i64>,
    pub user_id: Option<i64>,
    pub add_time: Option<String>,
    pub pinned_to_lead_flag: Option<Flag>,
    pub pinned_to_deal_flag: Option<Flag>,
    pub pinned_to_organization_flag: Option<Flag>,
    pub pinned_to_person_flag: Option<Flag>,
    pub extra: Extra,
}
record! { NoteChange:
    content optional, lead_id optional, deal_id optional, person_id optional, org_id optional,
    user_id optional, add_time optional, pinned_to_lead_flag optional, pinned_to_deal_flag optional,
    pinned_to_organization_flag optional, pinned_to_person_flag optional, ..extra
}
