//! Constants of spec files.

use crate::ir::Constant;
use crate::parse::{Node, NodeKind};

/// The constant that a node is.
pub(super) fn constant(node: Node<'_>) -> Constant {
    match node.kind() {
        NodeKind::Null => Constant::Null,
        NodeKind::Bool => Constant::Bool(node.bool() == Some(true)),
        NodeKind::Number => Constant::Number(node.number().unwrap_or_default().to_owned()),
        NodeKind::Text => Constant::Text(node.text().unwrap_or_default().to_owned()),
        NodeKind::List => Constant::List(node.children().map(constant).collect()),
        NodeKind::Map => Constant::Object(
            node.children()
                .map(|it| (it.key().unwrap_or_default().to_owned(), constant(it)))
                .collect(),
        ),
    }
}
