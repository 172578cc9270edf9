// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::{NoteDeal, NoteName, NoteUser};
use connectome::{Extra, Uuid, record};

/// A note.
pub struct Note {
    pub id: i64,
    /// The text, as HTML.
    pub content: Option<String>,
    /// The id of the user who wrote it.
    pub user_id: Option<i64>,
    pub user: Option<NoteUser>,
    pub lead_id: Option<Uuid>,
    pub deal_id: Option<i64>,
    pub deal: Option<NoteDeal>,
    pub person_id: Option<i64>,
    pub person: Option<NoteName>,
    pub org_id: Option<i64>,
    pub organization: Option<NoteName>,
    pub pinned_to_deal_flag: Option<bool>,
    pub pinned_to_person_flag: Option<bool>,
    pub pinned_to_organization_flag: Option<bool>,
    /// False when it is deleted.
    pub active_flag: Option<bool>,
    /// The id of the user who changed it last.
    pub last_update_user_id: Option<i64>,
    /// When it was created, in UTC: `2025-01-31 14:05:00`.
    pub add_time: Option<String>,
    /// When it changed last, in UTC: `2025-01-31 14:05:00`.
    pub update_time: Option<String>,
    pub extra: Extra,
}
record! { Note:
    id required, content optional, user_id optional, user optional, lead_id optional,
    deal_id optional, deal optional, person_id optional, person optional, org_id optional,
    organization optional, pinned_to_deal_flag optional, pinned_to_person_flag optional,
    pinned_to_organization_flag optional, active_flag optional, last_update_user_id optional,
    add_time optional, update_time optional, ..extra
}
