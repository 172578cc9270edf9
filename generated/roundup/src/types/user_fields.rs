// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, record};

/// What a user is made of. What was not asked for is absent.
#[derive(Default)]
pub struct UserFields {
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
    /// The searches that they have saved.
    pub queries: Option<Vec<Reference>>,
    /// The password. In answers it is always hidden.
    pub password: Option<String>,
    /// When it was created, as `2026-11-22.16:26:21` in UTC.
    pub creation: Option<String>,
    /// Who created it.
    pub creator: Option<Reference>,
    /// When it last changed, as `2026-11-22.16:26:21` in UTC.
    pub activity: Option<String>,
    /// Who changed it last.
    pub actor: Option<Reference>,
    pub extra: Extra,
}
record! { UserFields:
    username nullable, realname nullable, address nullable, alternate_addresses nullable,
    phone nullable, organisation nullable, roles nullable, timezone nullable, queries optional,
    password optional secret, creation nullable, creator nullable, activity nullable,
    actor nullable, ..extra
}
