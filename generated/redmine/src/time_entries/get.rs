// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::TimeEntryEnvelope;
use connectome::{Call, Operation, operation};

/// `GET /time_entries/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("time_entries.get", "/time_entries/{id}.json");
operation!(Get -> TimeEntryEnvelope);
