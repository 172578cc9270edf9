// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Team;
use connectome::{Call, Operation, operation};

/// `POST /teams`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("teams.create", "/teams");
operation!(Create -> Team);
