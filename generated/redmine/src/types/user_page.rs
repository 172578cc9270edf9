// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::record;

/// Some users.
pub struct UserPage {
    /// The users.
    pub users: Vec<User>,
    /// How many there are in all.
    pub total_count: u64,
    /// How many were left out at the beginning.
    pub offset: u64,
    /// How many a page may hold.
    pub limit: u32,
}
record! { UserPage: users required, total_count required, offset required, limit required }
