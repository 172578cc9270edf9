//! How many operations a document has, counted apart from the compiler.

use crate::read;
use connectome_codegen::Specs;
use connectome_codegen::parse::{Node, NodeKind};
use std::path::Path;

const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// The operations under `paths` of a document; none when it cannot be read.
pub(super) fn operations(dir: &Path, path: &str) -> usize {
    let Ok(documents) = read::read(&dir.join(path), Some(dir), false) else {
        return 0;
    };
    let specs = &documents.specs;
    let Some(file) = specs.file(&documents.document) else {
        return 0;
    };
    let paths = specs
        .root(file)
        .get("paths")
        .filter(|it| it.kind() == NodeKind::Map);
    paths.map_or(0, |it| it.children().map(|item| of_path(specs, item)).sum())
}

fn of_path(specs: &Specs, item: Node<'_>) -> usize {
    let mut item = item;
    // A path may stand in another file, which may point on; not for ever.
    for _ in 0..16 {
        let Some(reference) = item.get("$ref").and_then(Node::text) else {
            break;
        };
        match specs.resolve(item.site().file, reference) {
            Ok(there) => item = there,
            Err(_) => break,
        }
    }
    let more = item
        .get("additionalOperations")
        .map_or(0, |it| it.children().count());
    let own = item
        .entries()
        .filter(|(key, value)| METHODS.contains(key) && value.kind() == NodeKind::Map);
    own.count() + more
}
