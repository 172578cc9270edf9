//! An operation as a collection asks it, as it is written.

use crate::parse::Node;
use crate::parse::strict::{Strict, Text};

/// An operation and what is always sent with it.
#[derive(Debug)]
pub(crate) struct Ask<'t> {
    pub(crate) operation: Text<'t>,
    pub(crate) with: Vec<(&'t str, Node<'t>)>,
}

pub(super) fn ask<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Option<Ask<'t>> {
    Some(Ask {
        with: with(strict, node),
        operation: strict.text_at(node, "operation")?,
    })
}

pub(super) fn with<'t>(strict: &mut Strict<'_>, node: Node<'t>) -> Vec<(&'t str, Node<'t>)> {
    node.get("with")
        .map(|it| strict.entries(it, |_, key, it| Some((key, it))))
        .unwrap_or_default()
}
