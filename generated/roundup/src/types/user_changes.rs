// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What is to be different; an empty text takes a value away.
#[derive(Default)]
pub struct UserChanges {
    /// What they log in with.
    pub username: Option<String>,
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
record! { UserChanges:
    username optional, realname optional, address optional, alternate_addresses optional,
    phone optional, organisation optional, roles optional, timezone optional,
    password optional secret, ..extra
}
