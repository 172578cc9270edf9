// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, FieldEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/dealFields/{field_code}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("deal_fields.get", "/api/v2/dealFields/{field_code}").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["admin"])]),
    ]);
operation!(Get -> FieldEnvelope, Failure);
