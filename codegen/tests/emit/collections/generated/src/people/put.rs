// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Person;
use connectome::{Call, Operation, operation};

/// `PUT /people`
pub struct Put<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::put("people.put", "/people");
operation!(Put -> Person);
