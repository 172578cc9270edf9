// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Contact;
use connectome::{Call, Operation, operation};

/// `GET /contacts/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("contacts.get", "/contacts/{id}");
operation!(Get -> Contact);
