// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::{Associations, DealProperties, FormerValue};
use connectome::{Extra, Timestamp, record};
use std::collections::BTreeMap;

/// A deal.
pub struct Deal {
    /// The id of the deal.
    pub id: String,
    pub properties: DealProperties,
    /// Former values of the properties that were asked for, the latest first.
    pub properties_with_history: Option<BTreeMap<String, Vec<FormerValue>>>,
    pub associations: Option<Associations>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// Whether it is archived.
    pub archived: Option<bool>,
    /// When it was archived.
    pub archived_at: Option<Timestamp>,
    /// Where people see it in HubSpot.
    pub url: Option<String>,
    pub extra: Extra,
}
record! { Deal:
    id required, properties required, properties_with_history = "propertiesWithHistory" optional,
    associations optional, created_at = "createdAt" required, updated_at = "updatedAt" required,
    archived optional, archived_at = "archivedAt" optional, url optional, ..extra
}
