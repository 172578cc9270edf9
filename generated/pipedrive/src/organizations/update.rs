// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, OrganizationEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `PATCH /api/v2/organizations/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("organizations.update", "/api/v2/organizations/{id}").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Update -> OrganizationEnvelope, Failure);
