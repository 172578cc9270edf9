// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::RoleEnvelope;
use connectome::{Call, Operation, operation};

/// `GET /roles/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("roles.get", "/roles/{id}.json");
operation!(Get -> RoleEnvelope);
