// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use crate::types::{CategoryEnvelope, Problems};
use connectome::{Call, Operation, operation};

/// `POST /projects/{project}/issue_categories.json`
pub struct Create<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("categories.create", "/projects/{project}/issue_categories.json");
operation!(Create -> CategoryEnvelope, Problems);
