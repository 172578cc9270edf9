// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! Which fields organizations have, an account's own ones included.

mod get;
pub(crate) mod list;

pub use {get::Get, list::List};

use connectome::{Call, Connection};

/// What can be done with `organization_fields`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationFields<'c>(pub(crate) &'c Connection);

impl<'c> OrganizationFields<'c> {
    /// Lists the fields that organizations have, a page at a time.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }

    /// Reads a field of organizations.
    ///
    /// - `field_code`: The key of the field.
    pub fn get(self, field_code: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS).path("field_code", &field_code))
    }
}
