// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, ServerInfo};
use connectome::{Call, Operation, operation};

/// `GET /`
pub struct Info<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("server.info", "/");
operation!(Info -> ServerInfo, Failure);
