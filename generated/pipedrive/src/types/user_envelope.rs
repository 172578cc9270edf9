// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Extra, record};

pub struct UserEnvelope {
    pub success: bool,
    pub data: User,
    pub extra: Extra,
}
record! { UserEnvelope: success required, data required, ..extra }
