// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use crate::types::{Failure, PersonEnvelope};
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /api/v2/persons/{id}`
pub struct Get<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get("persons.get", "/api/v2/persons/{id}")
    .security(&[
        Requirement::of(&[Need::of("api_token")]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:read"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["contacts:full"])]),
    ]);
operation!(Get -> PersonEnvelope, Failure);

impl Get<'_> {
    /// Further fields to bring, with commas between them, such as `open_deals_count` or
    /// `marketing_status`.
    pub fn include_fields(self, include_fields: &str) -> Self {
        Self(self.0.query("include_fields", &include_fields))
    }

    /// Which fields of the account to bring, up to 15 keys with commas between them. All if nothing
    /// is said.
    pub fn custom_fields(self, custom_fields: &str) -> Self {
        Self(self.0.query("custom_fields", &custom_fields))
    }

    /// Whether a chosen option of the account's fields comes as `id` and `label` instead of its id
    /// alone.
    pub fn include_option_labels(self, include_option_labels: bool) -> Self {
        Self(self.0.query("include_option_labels", &include_option_labels))
    }

    /// Whether the labels come besides their ids.
    pub fn include_labels(self, include_labels: bool) -> Self {
        Self(self.0.query("include_labels", &include_labels))
    }
}
