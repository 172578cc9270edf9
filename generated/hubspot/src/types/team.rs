// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct Team {
    pub id: String,
    pub name: String,
    /// Whether it is the user's main team.
    pub primary: bool,
    pub extra: Extra,
}
record! { Team: id required, name required, primary required, ..extra }
