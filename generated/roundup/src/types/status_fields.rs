// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Reference;
use connectome::{Extra, record};

/// What a status is made of. What was not asked for is absent.
#[derive(Default)]
pub struct StatusFields {
    /// What people call it.
    pub name: Option<String>,
    /// Where it stands among the others.
    pub order: Option<f64>,
    /// When it was created, as `2026-11-22.16:26:21` in UTC.
    pub creation: Option<String>,
    /// Who created it.
    pub creator: Option<Reference>,
    /// When it last changed, as `2026-11-22.16:26:21` in UTC.
    pub activity: Option<String>,
    /// Who changed it last.
    pub actor: Option<Reference>,
    pub extra: Extra,
}
record! { StatusFields:
    name nullable, order nullable, creation nullable, creator nullable, activity nullable,
    actor nullable, ..extra
}
