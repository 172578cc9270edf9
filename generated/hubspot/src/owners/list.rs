// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, OwnerPage};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /crm/v3/owners`
pub struct List<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("owners.list", "/crm/v3/owners").security(&[
    Requirement::of(&[Need::of("private_app")]),
    Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.owners.read"])]),
]);
operation!(List -> OwnerPage, Failure);

impl List<'_> {
    /// Only the owner with this address.
    pub fn email(self, email: &str) -> Self {
        Self(self.0.query("email", &email))
    }

    /// How many a page may hold, up to 500; 100 if nothing is said.
    pub fn limit(self, limit: u32) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Where the page starts: the `paging.next.after` of the page before.
    pub fn after(self, after: &str) -> Self {
        Self(self.0.query("after", &after))
    }

    /// Only what is archived, instead of only what is not.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.query("archived", &archived))
    }
}
