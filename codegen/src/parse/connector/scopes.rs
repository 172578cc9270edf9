//! Which scopes hold others, as it is written.

use crate::parse::Node;
use crate::parse::strict::{Keys, Strict, Text};

pub(crate) static SCOPES: Keys = Keys {
    of: "scopes",
    known: &["implied"],
    required: &["implied"],
};

/// A scope, and those that whoever holds it holds as well.
#[derive(Debug)]
pub(crate) struct Implied<'t> {
    pub(crate) by: Text<'t>,
    pub(crate) scopes: Vec<Text<'t>>,
}

pub(super) fn scopes<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Vec<Implied<'t>>> {
    let it = strict.object(node, &SCOPES)?;
    Some(strict.entries(it.get("implied")?, |strict, _, it| {
        Some(Implied {
            by: Text::key_of(it),
            scopes: strict.list(it, |strict, it| strict.text(it)),
        })
    }))
}
