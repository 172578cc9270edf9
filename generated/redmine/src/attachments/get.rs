// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::AttachmentEnvelope;
use connectome::{Call, Operation, operation};

/// `GET /attachments/{id}.json`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("attachments.get", "/attachments/{id}.json");
operation!(Get -> AttachmentEnvelope);
