// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{DecimalText, record};
use std::collections::BTreeMap;

/// What a stage means. All values are text.
#[derive(Default)]
pub struct StageMetadata {
    /// For deals: how likely they are to be won, from 0.0 (lost) to 1.0 (won).
    pub probability: Option<DecimalText>,
    /// For deals: `true` when they are won or lost.
    pub is_closed: Option<String>,
    /// For tickets: whether there is something left to do.
    pub ticket_state: Option<String>,
    pub extra: BTreeMap<String, String>,
}
record! { StageMetadata:
    probability optional, is_closed = "isClosed" optional, ticket_state = "ticketState" optional,
    ..extra
}
