// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use super::Ticket;
use connectome::{Extra, record};

pub struct TicketPage {
    pub tickets: Vec<Ticket>,
    pub next: Option<String>,
    pub total: Option<i64>,
    pub more: Option<bool>,
    pub extra: Extra,
}
record! { TicketPage: tickets required, next optional, total optional, more optional, ..extra }
