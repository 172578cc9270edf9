// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Contact, Failure};
use connectome::{Call, Operation, operation};

/// `POST /crm/v3/objects/contacts`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("contacts.create", "/crm/v3/objects/contacts");
operation!(Create -> Contact, Failure);
