// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Company, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `PATCH /crm/v3/objects/companies/{companyId}`
pub struct Update<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::patch("companies.update", "/crm/v3/objects/companies/{companyId}").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.companies.write"])]),
    ]);
operation!(Update -> Company, Failure);

impl Update<'_> {
    /// The property whose value stands for the id, such as `email`; its values have to be unique.
    pub fn id_property(self, id_property: &str) -> Self {
        Self(self.0.query("idProperty", &id_property))
    }
}
