// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use connectome::{Call, Extra, Operation, operation, record};

/// `GET /fields`
pub struct List<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("fields.list", "/fields");
operation!(List -> Vec<ListResponseItem>);

pub struct ListResponseItem {
    pub key: String,
    pub label: Option<String>,
    pub r#type: Option<String>,
    pub extra: Extra,
}
record! { ListResponseItem: key required, label optional, r#type = "type" optional, ..extra }
