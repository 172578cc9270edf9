// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Person;
use connectome::{Call, Extra, Operation, operation, record};

/// `GET /people`
pub struct List<'c>(pub(super) Call<'c>);
pub(crate) static FACTS: Operation = Operation::get("people.list", "/people");
operation!(List -> ListResponse);

impl List<'_> {
    /// Sets `mail`.
    pub fn mail(self, mail: &str) -> Self {
        Self(self.0.query("mail", &mail))
    }
}

pub struct ListResponse {
    pub people: Vec<Person>,
    pub next: Option<String>,
    pub extra: Extra,
}
record! { ListResponse: people required, next optional, ..extra }
