// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::TicketPage;
use connectome::{Call, Extra, Operation, operation, record};

/// `POST /tickets/search`
pub struct Search<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::post("tickets.search", "/tickets/search");
operation!(Search -> TicketPage);

#[derive(Default)]
pub struct SearchBody {
    pub query: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub extra: Extra,
}
record! { SearchBody: query optional, offset optional, limit optional, ..extra }
