// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types;
use crate::types::Failure;
use connectome::{Call, Operation, operation};

/// `GET /__version__`
pub struct Version<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("server.version", "/__version__").security(&[]);
operation!(Version -> types::Version, Failure);
