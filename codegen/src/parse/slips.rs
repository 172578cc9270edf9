//! What the readers forgave: said once, so that nobody wonders where an entry went.

use super::{FileId, NodeId, Tree};
use crate::diagnostic::{Code, Diagnostics, Site};

/// How many repeated keys of one file are worth a message each.
const MOST_REPORTED: usize = 100;

/// Reports what was forgiven in a file; `foreign` is where a byte that is no UTF-8 first stood.
pub(super) fn report(
    file: FileId,
    tree: &Tree,
    foreign: Option<usize>,
    diagnostics: &mut Diagnostics,
) {
    if let Some(offset) = foreign {
        let node = before(tree, offset);
        diagnostics.report(
            Code::FOREIGN_ENCODING,
            Site { file, node },
            "the text is not UTF-8 from here on; such bytes are read as Windows-1252",
        );
    }
    if let Some(second) = tree.second() {
        let message = "a second document begins here, and a file has one";
        diagnostics
            .report(Code::SECOND_DOCUMENT, second.site(), message)
            .help("put it into a file of its own");
    }
    for entry in tree.repeats().take(MOST_REPORTED) {
        let key = entry.key().unwrap_or_default();
        let message =
            format!("the key `{key}` occurs twice; this entry replaces the one before it");
        diagnostics.report(Code::REPEATED_KEY, entry.site(), message);
    }
}

/// The last node that begins before this byte.
fn before(tree: &Tree, offset: usize) -> NodeId {
    let nodes = tree.nodes().filter(|it| it.offset() <= offset);
    let last = nodes.max_by_key(|it| it.offset());
    last.unwrap_or(tree.root()).site().node
}
