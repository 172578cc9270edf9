// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::{CustomValue, Membership, Reference};
use connectome::{Extra, Timestamp, record};

/// Someone who can log in.
pub struct User {
    /// Their id.
    pub id: i64,
    /// What they log in with.
    pub login: String,
    /// They may do everything; only administrators and they themselves know.
    pub admin: Option<bool>,
    /// Their first name.
    pub firstname: String,
    /// Their last name.
    pub lastname: String,
    /// Their mail address; absent when they hide it.
    pub mail: Option<String>,
    /// When they came.
    pub created_on: Timestamp,
    /// When they last changed.
    pub updated_on: Option<Timestamp>,
    /// When they last logged in.
    pub last_login_on: Option<Timestamp>,
    /// When their password last changed.
    pub passwd_changed_on: Option<Timestamp>,
    /// Where their picture is, when the server shows pictures.
    pub avatar_url: Option<String>,
    /// How they prove themselves a second time.
    pub twofa_scheme: Option<String>,
    /// Their API key; only administrators and they themselves know.
    pub api_key: Option<String>,
    /// `1` active, `2` registered, `3` locked; only administrators know.
    pub status: Option<i32>,
    /// What their custom fields hold; absent when they have none.
    pub custom_fields: Option<Vec<CustomValue>>,
    /// Which groups they are in; only when asked for.
    pub groups: Option<Vec<Reference>>,
    /// What they may do where; only when asked for.
    pub memberships: Option<Vec<Membership>>,
    pub extra: Extra,
}
record! { User:
    id required, login required, admin optional, firstname required, lastname required,
    mail optional, created_on required, updated_on optional, last_login_on nullable,
    passwd_changed_on optional, avatar_url optional, twofa_scheme optional, api_key optional secret,
    status optional, custom_fields optional, groups optional, memberships optional, ..extra
}
