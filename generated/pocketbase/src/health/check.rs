// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Health};
use connectome::{Call, Operation, operation};

/// `GET /health`
pub struct Check<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("health.check", "/health").security(&[]);
operation!(Check -> Health, Failure);
