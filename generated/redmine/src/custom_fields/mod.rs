// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! Fields that this server has besides Redmine's own. Only for administrators.

mod list;

pub use list::List;

use connectome::{Call, Connection};

/// What can be done with `custom_fields`.
#[derive(Clone, Copy, Debug)]
pub struct CustomFields<'c>(pub(crate) &'c Connection);

impl<'c> CustomFields<'c> {
    /// Lists the definitions of all custom fields, of issues and of other things.
    pub fn list(self) -> List<'c> {
        List(Call::new(self.0, &list::FACTS))
    }
}
