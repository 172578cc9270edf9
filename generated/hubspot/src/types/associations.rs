// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::AssociatedIds;
use connectome::record;
use std::collections::BTreeMap;

/// The ids of associated objects, by type; only the types that were asked for, and that there are
/// some of.
#[derive(Default)]
pub struct Associations {
    pub contacts: Option<AssociatedIds>,
    pub companies: Option<AssociatedIds>,
    pub deals: Option<AssociatedIds>,
    pub tickets: Option<AssociatedIds>,
    pub notes: Option<AssociatedIds>,
    pub extra: BTreeMap<String, AssociatedIds>,
}
record! { Associations:
    contacts optional, companies optional, deals optional, tickets optional, notes optional, ..extra
}
