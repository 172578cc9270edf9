// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! What the server is and how it is doing.

mod heartbeat;
pub(crate) mod info;
mod version;

pub use {heartbeat::Heartbeat, heartbeat::HeartbeatError, info::Info, version::Version};

use connectome::{Call, Connection};

/// What can be done with `server`.
#[derive(Clone, Copy, Debug)]
pub struct Server<'c>(pub(crate) &'c Connection);

impl<'c> Server<'c> {
    /// Says what the server is, what it can do and whom it takes you for.
    ///
    /// `user` is there when your credential is good, so this is also the way to try one.
    pub fn info(self) -> Info<'c> {
        Info(Call::new(self.0, &info::FACTS))
    }

    /// Asks each part of the server whether it is well.
    pub fn heartbeat(self) -> Heartbeat<'c> {
        Heartbeat(Call::new(self.0, &heartbeat::FACTS))
    }

    /// Says which build is running.
    ///
    /// Fails with status 500 where the operator has not put a `version.json` in place.
    pub fn version(self) -> Version<'c> {
        Version(Call::new(self.0, &version::FACTS))
    }
}
