// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, OrganizationEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /api/v2/organizations`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("organizations.create", "/api/v2/organizations").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Create -> OrganizationEnvelope, Failure);
