// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

//! The tracker itself.

pub(crate) mod classes;
mod info;

pub use {classes::Classes, info::Info};

use connectome::{Call, Connection};

/// What can be done with `tracker`.
#[derive(Clone, Copy, Debug)]
pub struct Tracker<'c>(pub(crate) &'c Connection);

impl<'c> Tracker<'c> {
    /// Says which versions of this API the tracker speaks.
    pub fn info(self) -> Info<'c> {
        Info(Call::new(self.0, &info::FACTS))
    }

    /// Lists the classes that the tracker has, and where each is.
    pub fn classes(self) -> Classes<'c> {
        Classes(Call::new(self.0, &classes::FACTS))
    }
}
