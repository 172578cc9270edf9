// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Patch, record};

/// Somebody whom a calendar invited.
#[derive(Default)]
pub struct Attendee {
    pub email: Patch<String>,
    pub name: Patch<String>,
    pub status: Patch<String>,
    pub is_organizer: Patch<bool>,
    pub person_id: Patch<i64>,
    pub user_id: Patch<i64>,
    pub extra: Extra,
}
record! { Attendee:
    email optional, name optional, status optional, is_organizer optional, person_id optional,
    user_id optional, ..extra
}
