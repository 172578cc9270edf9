// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{Problems, ProjectEnvelope};
use connectome::{Call, Operation, operation};

/// `POST /projects.json`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("projects.create", "/projects.json");
operation!(Create -> ProjectEnvelope, Problems);
