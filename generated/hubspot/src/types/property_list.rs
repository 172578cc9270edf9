// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use super::Property;
use connectome::{Extra, record};

/// All properties of a type.
pub struct PropertyList {
    pub results: Vec<Property>,
    pub extra: Extra,
}
record! { PropertyList: results required, ..extra }
