// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use crate::types::{CompanyBatch, Failure};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `POST /crm/v3/objects/companies/batch/read`
pub struct BatchRead<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation =
    Operation::post("companies.batch_read", "/crm/v3/objects/companies/batch/read").security(&[
        Requirement::of(&[Need::of("private_app")]),
        Requirement::of(&[Need::of("oauth").scopes(&["crm.objects.companies.read"])]),
    ]);
operation!(BatchRead -> CompanyBatch, Failure);

impl BatchRead<'_> {
    /// Only what is archived, instead of only what is not.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.query("archived", &archived))
    }
}
