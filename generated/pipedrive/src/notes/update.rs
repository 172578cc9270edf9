// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NoteEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `PUT /api/v1/notes/{id}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::put("notes.update", "/api/v1/notes/{id}").security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["deals:full"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Update -> NoteEnvelope, Failure);
