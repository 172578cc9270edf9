// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NoteDeleted};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `DELETE /api/v1/notes/{id}`
pub struct Delete<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::delete("notes.delete", "/api/v1/notes/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Delete -> NoteDeleted, Failure);
