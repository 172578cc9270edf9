// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{ContactSearchPage, Failure};
use connectome::{Call, Operation, operation};

/// `POST /crm/v3/objects/contacts/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("contacts.search", "/crm/v3/objects/contacts/search");
operation!(Search -> ContactSearchPage, Failure);
