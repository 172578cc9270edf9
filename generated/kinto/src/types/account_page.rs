// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Account;
use connectome::record;

/// Some accounts.
pub struct AccountPage {
    /// The accounts, in the order asked for.
    pub data: Vec<Account>,
}
record! { AccountPage: data required }
