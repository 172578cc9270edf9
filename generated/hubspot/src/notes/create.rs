// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Note};
use connectome::{Call, Operation, operation};

/// `POST /crm/v3/objects/notes`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("notes.create", "/crm/v3/objects/notes");
operation!(Create -> Note, Failure);
