// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NoteEnvelope};
use connectome::{Call, Operation, operation};

/// `POST /api/v1/notes`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("notes.create", "/api/v1/notes");
operation!(Create -> NoteEnvelope, Failure);
