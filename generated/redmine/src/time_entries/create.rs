// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{Problems, TimeEntryEnvelope};
use connectome::{Call, Operation, operation};

/// `POST /time_entries.json`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("time_entries.create", "/time_entries.json");
operation!(Create -> TimeEntryEnvelope, Problems);
