//! What a file mentions: the files that its `$ref`s lead to, and the names by which it can be referred to.

use super::reference::{Reference, Target, tidy_url};
use super::{Node, NodeId, NodeKind, Tree};
use std::collections::{BTreeSet, HashMap};

/// What one file mentions.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    /// Each once. A bare name such as `Pet` that one of the document's own schemas bears is none.
    pub(super) files: BTreeSet<Target>,
    /// Schemas by their `$anchor` or `$dynamicAnchor`.
    pub(super) anchors: HashMap<String, NodeId>,
    /// Schemas by their `$id`.
    pub(super) ids: HashMap<String, NodeId>,
}

/// Keywords whose entries have names of the author's choice: `default` in them is a name and no keyword.
const NAMING: &[&str] = &[
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securityDefinitions",
    "securitySchemes",
    "webhooks",
];

/// Keywords that hold data: a `$ref` in them is somebody's value.
const DATA: &[&str] = &["const", "default", "enum", "example", "examples"];

/// Goes through a file that stands under this path or URL.
pub(super) fn mentions(path: &str, tree: &Tree) -> Mentions {
    let mut mentions = Mentions::default();
    mentions.visit(path, tree.root(), false);
    mentions
}

impl Mentions {
    fn visit(&mut self, path: &str, node: Node<'_>, names: bool) {
        if node.kind() == NodeKind::List {
            for item in node.items() {
                self.visit(path, item, false);
            }
            return;
        }
        for (key, value) in node.entries() {
            match value.text() {
                Some(text) => self.note(path, node, key, text),
                None if key == "mapping" && node.key() == Some("discriminator") => {
                    self.note_mapping(path, value);
                }
                None if names => self.visit(path, value, false),
                None if DATA.contains(&key) || key.starts_with("x-") => {}
                None => self.visit(path, value, NAMING.contains(&key)),
            }
        }
    }

    /// A discriminator's mapping leads to names of schemas or to files.
    fn note_mapping(&mut self, path: &str, mapping: Node<'_>) {
        for reference in mapping.children().filter_map(Node::text) {
            let file = reference.split('#').next().unwrap_or_default();
            if [".yaml", ".yml", ".json"]
                .iter()
                .any(|it| file.ends_with(it))
            {
                self.files.insert(Reference::parse(path, reference).file);
            }
        }
    }

    fn note(&mut self, path: &str, node: Node<'_>, key: &str, text: &str) {
        match key {
            "$ref" => {
                let target = Reference::parse(path, text).file;
                let bare = is_bare(text) && named_schema(node.tree().root(), text).is_some();
                if target != Target::Same && !bare && !self.files.contains(&target) {
                    self.files.insert(target);
                }
            }
            "$anchor" | "$dynamicAnchor" => {
                self.anchors
                    .entry(text.to_owned())
                    .or_insert(node.site().node);
            }
            "$id" => {
                let id = tidy_url(text.trim_end_matches('#'));
                self.ids.entry(id).or_insert(node.site().node);
            }
            _ => {}
        }
    }
}

/// Whether a `$ref` may be the bare name of a schema, as some Swagger 2.0 documents write it.
pub(super) fn is_bare(reference: &str) -> bool {
    !reference.is_empty() && !reference.contains(['#', '/', '\\', ':'])
}

/// The document's own schema with this name.
pub(super) fn named_schema<'t>(root: Node<'t>, name: &str) -> Option<Node<'t>> {
    let swagger = root.get("definitions").and_then(|it| it.get(name));
    swagger.or_else(|| root.get("components")?.get("schemas")?.get(name))
}
