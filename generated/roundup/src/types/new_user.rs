// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// Someone who can log in, to be created.
pub struct NewUser {
    /// What they log in with.
    pub username: String,
    /// What people call them.
    pub realname: Option<String>,
    /// Their mail address; only they and administrators see it.
    pub address: Option<String>,
    /// More mail addresses, one a line.
    pub alternate_addresses: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Where they work.
    pub organisation: Option<String>,
    /// What they may do: names of roles, joined by commas.
    pub roles: Option<String>,
    /// Their time zone.
    pub timezone: Option<String>,
    /// The password. Write only.
    pub password: Option<String>,
    pub extra: Extra,
}
record! { NewUser:
    username required, realname optional, address optional, alternate_addresses optional,
    phone optional, organisation optional, roles optional, timezone optional,
    password optional secret, ..extra
}

impl NewUser {
    pub fn new(username: String) -> Self {
        Self { username, ..connectome::blank() }
    }
}
