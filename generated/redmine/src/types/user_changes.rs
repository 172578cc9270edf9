// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::CustomValue;
use connectome::{Extra, record};

/// What is to be different about a user.
#[derive(Default)]
pub struct UserChanges {
    /// What they log in with.
    pub login: Option<String>,
    /// Their first name.
    pub firstname: Option<String>,
    /// Their last name.
    pub lastname: Option<String>,
    /// Their mail address.
    pub mail: Option<String>,
    /// Their password. Write only.
    pub password: Option<String>,
    /// They have to choose another password when they log in.
    pub must_change_passwd: Option<bool>,
    /// They may do everything.
    pub admin: Option<bool>,
    /// `1` active, `3` locked.
    pub status: Option<i32>,
    /// What they get mail about: `all`, `selected`, `only_my_events`, `only_assigned`,
    /// `only_owner`, `none`.
    pub mail_notification: Option<String>,
    /// All groups that they are to be in.
    pub group_ids: Option<Vec<i64>>,
    /// What their custom fields hold; those that are not named stay.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { UserChanges:
    login optional, firstname optional, lastname optional, mail optional, password optional secret,
    must_change_passwd optional, admin optional, status optional, mail_notification optional,
    group_ids optional, custom_fields optional, ..extra
}
