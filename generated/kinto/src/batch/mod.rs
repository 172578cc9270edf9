// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! Several requests in one.

mod send;

pub use send::SendCall;

use crate::types::BatchRequest;
use connectome::{Call, Connection};

/// What can be done with `batch`.
#[derive(Clone, Copy, Debug)]
pub struct Batch<'c>(pub(crate) &'c Connection);

impl<'c> Batch<'c> {
    /// Sends several requests in one.
    ///
    /// They run in order. One that is refused does not stop the others; one that breaks the server
    /// (status 500 and above) undoes them all where the storage knows transactions. How many one
    /// batch may hold stands in the server's `settings.batch_max_requests`.
    pub fn send(self, body: &BatchRequest) -> SendCall<'c> {
        SendCall(Call::new(self.0, &send::FACTS).json(body))
    }
}
