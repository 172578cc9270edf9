// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, record};

/// An issue that another is made of.
pub struct IssuePart {
    /// Its number.
    pub id: i64,
    /// What kind of issue it is.
    pub tracker: Reference,
    /// What it is about, in one line.
    pub subject: String,
    /// What it is made of itself.
    pub children: Option<Vec<IssuePart>>,
    pub extra: Extra,
}
record! { IssuePart: id required, tracker required, subject required, children optional, ..extra }
