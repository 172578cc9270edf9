//! What can be seen of calls from outside.

mod mask;
mod span;

pub(crate) use mask::{SHORTEST, masked, shown_url};
pub(crate) use span::{Ended, call_span, request_span};
