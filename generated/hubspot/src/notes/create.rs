// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Note};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/notes`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("notes.create", "/crm/v3/objects/notes")
    .security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.contacts.write"])]),
    ]);
operation!(Create -> Note, Failure);
