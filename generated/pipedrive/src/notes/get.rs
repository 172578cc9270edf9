// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NoteEnvelope};
use connectome::{Call, Operation, operation};

/// `GET /api/v1/notes/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("notes.get", "/api/v1/notes/{id}");
operation!(Get -> NoteEnvelope, Failure);
