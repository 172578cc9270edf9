// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Deal, Failure};
use connectome::{Call, Operation, operation};

/// `POST /crm/v3/objects/deals`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("deals.create", "/crm/v3/objects/deals");
operation!(Create -> Deal, Failure);
