// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NoteEnvelope};
use connectome::{Call, Operation, operation};

/// `PUT /api/v1/notes/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::put("notes.update", "/api/v1/notes/{id}");
operation!(Update -> NoteEnvelope, Failure);
