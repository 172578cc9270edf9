// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::FilterGroup;
use connectome::{Extra, record};

/// What to search for. Everything of a type, if nothing is said.
#[derive(Default)]
pub struct Search {
    /// Words that stand in some of the properties that HubSpot searches, up to 3,000 characters.
    pub query: Option<String>,
    /// One group has to hold. There may be five.
    pub filter_groups: Option<Vec<FilterGroup>>,
    /// The property to sort by, `-` before it for the other direction. There may be one.
    pub sorts: Option<Vec<String>>,
    /// Which properties to bring.
    pub properties: Option<Vec<String>>,
    /// How many a page may hold, up to 200; 10 if nothing is said.
    pub limit: Option<u32>,
    /// Where the page starts: the `paging.next.after` of the page before.
    pub after: Option<String>,
    pub extra: Extra,
}
record! { Search:
    query optional, filter_groups = "filterGroups" optional, sorts optional, properties optional,
    limit optional, after optional, ..extra
}
