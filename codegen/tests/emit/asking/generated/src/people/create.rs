// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Person;
use connectome::{Call, Operation, operation};

/// `POST /people`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("people.create", "/people");
operation!(Create -> Person);
