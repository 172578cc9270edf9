// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! Which fields deals have, an account's own ones included.

mod get;
pub(crate) mod list;

pub use {get::Get, list::List};

use connectome::{Call, Connection};

/// What can be done with `deal_fields`.
#[derive(Clone, Copy, Debug)]
pub struct DealFields<'c>(pub(crate) &'c Connection);

impl<'c> DealFields<'c> {
    /// Lists the fields that deals have, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Reads a field of deals.
    ///
    /// - `field_code`: The key of the field.
    pub fn get(self, field_code: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("field_code", &field_code))
    }
}
