// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NoteDeleted};
use connectome::{Call, Operation, operation};

/// `DELETE /api/v1/notes/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("notes.delete", "/api/v1/notes/{id}");
operation!(Delete -> NoteDeleted, Failure);
