//! How many operations a document has, counted apart from the compiler.

use crate::read;
use connectome_codegen::Specs;
use connectome_codegen::parse::{Node, NodeKind};
use std::path::Path;

const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Where paths stand; those with a query of their own have a section of Microsoft's.
const PATHS: [&str; 2] = ["paths", "x-ms-paths"];

/// The operations of a document; none when it cannot be read.
pub(super) fn operations(dir: &Path, path: &str) -> usize {
    let Ok(documents) = read::read(&dir.join(path), Some(dir), false) else {
        return 0;
    };
    let specs = &documents.specs;
    let Some(file) = specs.file(&documents.document) else {
        return 0;
    };
    let root = specs.root(file);
    let sections = PATHS.iter().filter_map(|it| root.get(it));
    let items = sections.flat_map(|it| resolved(specs, it).entries());
    items.map(|(_, item)| of_path(specs, item)).sum()
}

fn of_path(specs: &Specs, item: Node<'_>) -> usize {
    let item = resolved(specs, item);
    let more = item
        .get("additionalOperations")
        .map_or(0, |it| it.children().count());
    let own = item
        .entries()
        .filter(|(key, value)| METHODS.contains(key) && value.kind() == NodeKind::Map);
    own.count() + more
}

// What stands in another file may point on; not for ever.
fn resolved<'s>(specs: &'s Specs, node: Node<'s>) -> Node<'s> {
    let mut node = node;
    for _ in 0..16 {
        let reference = node.get("$ref").and_then(Node::text);
        match reference.map(|it| specs.resolve(node.site().file, it)) {
            Some(Ok(there)) => node = there,
            _ => break,
        }
    }
    node
}
