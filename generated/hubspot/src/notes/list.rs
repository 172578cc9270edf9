// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, NotePage};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /crm/v3/objects/notes`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("notes.list", "/crm/v3/objects/notes")
    .security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.contacts.read"])]),
    ]);
operation!(List -> NotePage, Failure);

impl List<'_> {
    /// How many a page may hold, up to 100; 10 if nothing is said. With `propertiesWithHistory` up
    /// to 50.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Where the page starts: the `paging.next.after` of the page before.
    pub fn after(self, after: &str) -> Self {
        Self(self.0.query("after", &after))
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
