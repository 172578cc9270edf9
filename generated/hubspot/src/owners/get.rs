// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, Owner};
use connectome::{Call, Need, Operation, Requirement, operation, text_enum};

/// `GET /crm/v3/owners/{ownerId}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("owners.get", "/crm/v3/owners/{ownerId}")
    .security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.owners.read"])]),
    ]);
operation!(Get -> Owner, Failure);

impl Get<'_> {
    /// What the id is; the owner's if nothing is said.
    pub fn id_property(self, id_property: GetIdProperty) -> Self {
        Self(self.0.query("idProperty", &id_property))
    }

    /// Only what is archived, instead of only what is not.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.query("archived", &archived))
    }
}

pub enum GetIdProperty {
    Id,
    UserId,
    Unlisted(String),
}
text_enum! { GetIdProperty: Id = "id", UserId = "userId" }
