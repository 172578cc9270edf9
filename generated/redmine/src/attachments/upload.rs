// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{Problems, UploadEnvelope};
use connectome::{Call, Operation, operation};

/// `POST /uploads.json`
pub struct Upload<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("attachments.upload", "/uploads.json");
operation!(Upload -> UploadEnvelope, Problems);
