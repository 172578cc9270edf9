// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, InfoAnswer};
use connectome::{Call, Operation, operation};

/// `GET /`
pub struct Info<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("tracker.info", "/");
operation!(Info -> InfoAnswer, Failure);
