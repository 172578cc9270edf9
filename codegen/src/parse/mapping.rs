//! `mapping.yaml`: how a collection's records become unified models and back, read strictly.

use super::strict::{Keys, Strict, Text};
use super::{Node, NodeKind};
use crate::diagnostic::{Code, Diagnostics};
use crate::nearest::nearest;

/// What stands under the key of a model.
pub static MODEL: Keys = Keys {
    of: "mapping",
    known: &[
        "read", "write", "create", "update", "clear", "default", "left_out",
    ],
    required: &["read"],
};

/// Every kind of object in `mapping.yaml`: what its JSON Schema is held against.
pub static KEYS: &[&Keys] = &[&MODEL];

/// A file, by the keys of models.
pub(crate) struct MappingFile<'t> {
    pub(crate) models: Vec<ModelEntry<'t>>,
}

/// How records become one model.
pub(crate) struct ModelEntry<'t> {
    /// Of the model.
    pub(crate) key: &'t str,
    /// All of it.
    pub(crate) node: Node<'t>,
    pub(crate) read: Option<Node<'t>>,
    pub(crate) write: Option<Node<'t>>,
    pub(crate) create: Option<Node<'t>>,
    pub(crate) update: Option<Node<'t>>,
    /// What clears fields that null does not clear.
    pub(crate) clear: Option<Node<'t>>,
    pub(crate) default: bool,
    /// Fields of the model, by their names, and why they are left out.
    pub(crate) left_out: Vec<(Text<'t>, Text<'t>)>,
}

/// A file's content.
pub(crate) fn mapping<'t>(root: Node<'t>, diagnostics: &mut Diagnostics) -> MappingFile<'t> {
    let mut strict = Strict { diagnostics };
    let models = strict.entries(root, |strict, key, node| {
        if says_no_direction(node) {
            strict
                .diagnostics
                .report(
                    Code::MISSING_KEY,
                    node.site(),
                    format!("the mapping `{key}` says neither `read` nor `write`"),
                )
                .of_key()
                .help("put the model's fields under `read: …`, the record's under `write: …`");
            return None;
        }
        let it = strict.object(node, &MODEL)?;
        let mut direction = |name| {
            let node = it.get(name)?;
            strict.entries(node, |_, _, _| Some(()));
            Some(node)
        };
        let (read, write) = (direction("read"), direction("write"));
        let (create, update) = (direction("create"), direction("update"));
        let clear = direction("clear");
        Some(ModelEntry {
            key,
            node,
            read,
            write,
            create,
            update,
            clear,
            default: it.get("default").and_then(|it| strict.bool(it)) == Some(true),
            left_out: match it.get("left_out") {
                Some(node) => strict.entries(node, |strict, _, entry| {
                    Some((Text::key_of(entry), strict.text(entry)?))
                }),
                None => Vec::new(),
            },
        })
    });
    MappingFile { models }
}

/// Whether fields stand where directions do: one mistake, and not one for each field.
fn says_no_direction(node: Node<'_>) -> bool {
    let is_known = |it: Node<'_>| {
        let key = it.key().unwrap_or_default();
        MODEL.known.contains(&key) || nearest(key, MODEL.known.iter().copied()).is_some()
    };
    node.kind() == NodeKind::Map && !node.is_empty() && !node.children().any(is_known)
}
