// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Team;
use connectome::{Call, Operation, operation};

/// `GET /teams`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("teams.list", "/teams");
operation!(List -> Vec<Team>);
