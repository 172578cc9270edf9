// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Contact;
use connectome::{Call, Operation, operation};

/// `POST /contacts`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("contacts.create", "/contacts");
operation!(Create -> Contact);
