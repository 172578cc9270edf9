// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{MembershipEnvelope, Problems};
use connectome::{Call, Operation, operation};

/// `POST /projects/{project}/memberships.json`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("memberships.create", "/projects/{project}/memberships.json");
operation!(Create -> MembershipEnvelope, Problems);
