// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::MembershipEnvelope;
use connectome::{Call, Operation, operation};

/// `GET /memberships/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("memberships.get", "/memberships/{id}.json");
operation!(Get -> MembershipEnvelope);
