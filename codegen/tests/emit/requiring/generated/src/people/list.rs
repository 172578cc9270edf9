// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Person;
use connectome::{Call, Operation, operation};

/// `GET /people`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("people.list", "/people");
operation!(List -> Vec<Person>);
