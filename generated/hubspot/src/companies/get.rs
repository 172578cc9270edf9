// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Company, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /crm/v3/objects/companies/{companyId}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::get("companies.get", "/crm/v3/objects/companies/{companyId}").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.companies.read"])]),
    ]);
operation!(Get -> Company, Failure);

impl Get<'_> {
    /// The property whose value stands for the id, such as `email`; its values have to be unique.
    pub fn id_property(self, id_property: &str) -> Self {
        Self(self.0.query("idProperty", &id_property))
    }

    /// Which properties to bring; a name that there is not is ignored. A few of HubSpot's choice if
    /// nothing is said.
    pub fn properties(self, properties: &[&str]) -> Self {
        Self(self.0.query("properties", &properties))
    }

    /// Of which properties to bring former values, too.
    pub fn properties_with_history(self, properties_with_history: &[&str]) -> Self {
        Self(self.0.query("propertiesWithHistory", &properties_with_history))
    }

    /// Of which types to bring the ids of associated objects, such as `companies`.
    pub fn associations(self, associations: &[&str]) -> Self {
        Self(self.0.query("associations", &associations))
    }

    /// Only what is archived, instead of only what is not.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.query("archived", &archived))
    }
}
