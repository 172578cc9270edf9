// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{ContactSearchPage, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/contacts/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("contacts.search", "/crm/v3/objects/contacts/search").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.contacts.read"])]),
    ]);
operation!(Search -> ContactSearchPage, Failure);
