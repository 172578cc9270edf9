// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use crate::types;
use crate::types::Failure;
use connectome::{Call, Operation, by_status, operation};

/// `GET /__heartbeat__`
pub struct Heartbeat<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("server.heartbeat", "/__heartbeat__").security(&[]);
operation!(Heartbeat -> types::Heartbeat, HeartbeatError);

/// What a failure brings.
pub enum HeartbeatError {
    Heartbeat(types::Heartbeat),
    Failure(Failure),
}
by_status! { HeartbeatError: Heartbeat(types::Heartbeat) = 503, Failure(Failure) = default }
