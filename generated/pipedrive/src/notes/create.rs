// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NoteEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /api/v1/notes`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("notes.create", "/api/v1/notes").security(&[
    Requirement::of(&[Need::of("api_token")]),
    Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
    Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
]);
operation!(Create -> NoteEnvelope, Failure);
