// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

/// What a group is made of.
pub struct GroupFields {
    /// Its name: letters, digits, `-` and `_`. The server chooses one when absent.
    pub id: Option<String>,
    /// Who belongs to it, such as `account:alice`.
    pub members: Vec<String>,
    pub extra: Extra,
}
record! { GroupFields: id optional, members required, ..extra }

impl GroupFields {
    pub fn new(members: Vec<String>) -> Self {
        Self { members, ..connectome::blank() }
    }
}
