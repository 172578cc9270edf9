// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::CustomValue;
use connectome::{Extra, record};

/// A user to create.
pub struct NewUser {
    /// What they log in with.
    pub login: String,
    /// Their first name.
    pub firstname: String,
    /// Their last name.
    pub lastname: String,
    /// Their mail address.
    pub mail: String,
    /// Their password; needed unless one is generated. Write only.
    pub password: Option<String>,
    /// The server thinks of a password.
    pub generate_password: Option<bool>,
    /// They have to choose another password when they log in.
    pub must_change_passwd: Option<bool>,
    /// They get a mail that says how to log in.
    pub send_information: Option<bool>,
    /// They may do everything.
    pub admin: Option<bool>,
    /// Who checks their password, when it is not Redmine.
    pub auth_source_id: Option<i64>,
    /// What they get mail about: `all`, `selected`, `only_my_events`, `only_assigned`,
    /// `only_owner`, `none`.
    pub mail_notification: Option<String>,
    /// What their custom fields hold.
    pub custom_fields: Option<Vec<CustomValue>>,
    pub extra: Extra,
}
record! { NewUser:
    login required, firstname required, lastname required, mail required, password optional secret,
    generate_password optional, must_change_passwd optional, send_information optional,
    admin optional, auth_source_id optional, mail_notification optional, custom_fields optional,
    ..extra
}

impl NewUser {
    pub fn new(login: String, firstname: String, lastname: String, mail: String) -> Self {
        Self { login, firstname, lastname, mail, ..connectome::blank() }
    }
}
