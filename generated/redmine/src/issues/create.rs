// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{IssueEnvelope, Problems};
use connectome::{Call, Operation, operation};

/// `POST /issues.json`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("issues.create", "/issues.json");
operation!(Create -> IssueEnvelope, Problems);
