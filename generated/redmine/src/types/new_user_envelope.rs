// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::NewUser;
use connectome::record;

/// A user to create, in a request.
pub struct NewUserEnvelope {
    /// The user themselves.
    pub user: NewUser,
    /// They get a mail that says how to log in.
    pub send_information: Option<bool>,
}
record! { NewUserEnvelope: user required, send_information optional }

impl NewUserEnvelope {
    pub fn new(user: NewUser) -> Self {
        Self { user, ..connectome::blank() }
    }
}
