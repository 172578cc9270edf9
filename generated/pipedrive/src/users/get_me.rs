// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, MeEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v1/users/me`
pub struct GetMe<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation =
    Operation::get("users.get_me", "/api/v1/users/me").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["base"])]),
    ]);
operation!(GetMe -> MeEnvelope, Failure);
