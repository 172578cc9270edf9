// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NoteSearchPage};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/notes/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("notes.search", "/crm/v3/objects/notes/search").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.contacts.read"])]),
    ]);
operation!(Search -> NoteSearchPage, Failure);
