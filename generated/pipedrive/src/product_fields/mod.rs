// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! Which fields products have, an account's own ones included.

mod get;
pub(crate) mod list;

pub use {get::Get, list::List};

use connectome::{Call, Connection};

/// What can be done with `product_fields`.
#[derive(Clone, Copy, Debug)]
pub struct ProductFields<'c>(pub(crate) &'c Connection);

impl<'c> ProductFields<'c> {
    /// Lists the fields that products have, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Reads a field of products.
    ///
    /// - `field_code`: The key of the field.
    pub fn get(self, field_code: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("field_code", &field_code))
    }
}
