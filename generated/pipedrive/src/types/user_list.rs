// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Extra, record};

pub struct UserList {
    pub success: bool,
    /// Null when there are none.
    pub data: Option<Vec<User>>,
    pub extra: Extra,
}
record! { UserList: success required, data nullable, ..extra }
