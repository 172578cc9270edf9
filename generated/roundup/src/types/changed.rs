// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use connectome::{Json, record};
use std::collections::BTreeMap;

/// What was changed.
pub struct Changed {
    /// The id of the item.
    pub id: String,
    /// Its class.
    pub r#type: Option<String>,
    /// Where it is.
    pub link: Option<String>,
    /// The fields that are different now, each as it is now.
    pub attribute: BTreeMap<String, Json>,
}
record! { Changed: id required, r#type = "type" optional, link optional, attribute required }
