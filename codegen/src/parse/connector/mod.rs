//! Our own files: `connector.yaml` and `collection.yaml`, read strictly.

pub(crate) mod ask;
pub(crate) mod collection;
mod collection_keys;
pub(crate) mod conditions;
pub(crate) mod credential;
pub(crate) mod file;
pub(crate) mod oauth;
pub(crate) mod paging;
pub(crate) mod scopes;

pub use collection_keys::COLLECTION_KEYS;

use super::strict::{Keys, Strict, Text};
use super::{Node, NodeKind};
use crate::diagnostic::{Code, Diagnostics};
use file::DocumentAt;

/// Every kind of object in `connector.yaml`: what its JSON Schema is held against.
pub static CONNECTOR_KEYS: &[&Keys] = &[
    &file::CONNECTOR,
    &file::DOCUMENT,
    &PARAMETER,
    &credential::CREDENTIAL,
    &credential::API_KEY,
    &credential::NOTHING,
    &oauth::OAUTH2,
    &oauth::CLIENT_CREDENTIALS,
    &oauth::JWT_BEARER,
    &oauth::OAUTH1,
    &file::CLIENT,
    &file::RESPONSE,
    &file::LIMITS,
    &file::BUDGET,
    &file::LIMIT_HEADERS,
    &scopes::SCOPES,
];

/// Where a connector says that its API document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentPlace {
    /// In its own folder: the path for [`Specs::insert`](crate::Specs::insert).
    Beside(String),
    /// At the vendor's, under this address and in this very version. It is inserted under the address.
    Pinned {
        /// An `https` address.
        url: String,
        /// The hash of its bytes, hexadecimal.
        sha256: String,
    },
}

pub(crate) static PARAMETER: Keys = Keys {
    of: "parameter",
    known: &[
        "name", "type", "required", "secret", "values", "default", "example", "help",
    ],
    required: &[],
};

/// Something that a person says.
#[derive(Debug)]
pub(crate) struct Input<'t> {
    pub(crate) node: Node<'t>,
    pub(crate) key: &'t str,
    pub(crate) name: Option<Text<'t>>,
    pub(crate) ty: InputWord,
    pub(crate) required: bool,
    pub(crate) secret: bool,
    pub(crate) values: Vec<Text<'t>>,
    pub(crate) default: Option<Text<'t>>,
    pub(crate) example: Option<Text<'t>>,
    pub(crate) about: Option<Text<'t>>,
}

/// The `type` of an [`Input`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InputWord {
    Text,
    Integer,
    Number,
    Boolean,
}

const INPUT_WORDS: [(&str, InputWord); 4] = [
    ("text", InputWord::Text),
    ("integer", InputWord::Integer),
    ("number", InputWord::Number),
    ("boolean", InputWord::Boolean),
];

impl Strict<'_> {
    fn input<'t>(&mut self, node: Node<'t>, key: &'t str, keys: &Keys) -> Option<Input<'t>> {
        self.key(node, key, '_');
        let it = self.object(node, keys)?;
        Some(Input {
            node,
            key,
            name: self.text_at(it, "name"),
            ty: it
                .get("type")
                .and_then(|it| self.word(it, &INPUT_WORDS))
                .unwrap_or(InputWord::Text),
            required: it.get("required").and_then(|it| self.bool(it)) == Some(true),
            secret: it.get("secret").and_then(|it| self.bool(it)) == Some(true),
            values: it
                .get("values")
                .map(|it| self.list(it, |this, it| this.scalar(it)))
                .unwrap_or_default(),
            default: it.get("default").and_then(|it| self.scalar(it)),
            example: it.get("example").and_then(|it| self.scalar(it)),
            about: it
                .get("help")
                .or_else(|| it.get("about"))
                .and_then(|it| self.text(it)),
        })
    }

    /// What stands under the keys of an entry, whatever it is.
    fn nodes<'t>(&mut self, node: Node<'t>, key: &str) -> Vec<(&'t str, Node<'t>)> {
        node.get(key)
            .map(|it| self.entries(it, |_, key, it| Some((key, it))))
            .unwrap_or_default()
    }

    /// A key that is data: lower case words, so that formulas, files and Rust can all name it.
    fn key(&mut self, node: Node<'_>, key: &str, joint: char) {
        if !is_key(key, joint) {
            self.diagnostics
                .report(
                    Code::UNUSABLE_KEY,
                    node.site(),
                    format!("`{}` cannot be a key", key.escape_debug()),
                )
                .of_key()
                .help(format!(
                    "write lower case words joined by `{joint}`, a letter first"
                ));
        }
    }
}

/// Whether a text is lower case words, a letter first.
pub(crate) fn is_key(text: &str, joint: char) -> bool {
    text.starts_with(|it: char| it.is_ascii_lowercase())
        && text
            .chars()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == joint)
}

/// Where a connector says that its document is.
pub(crate) fn document_place(root: Node<'_>, connector: &str) -> Option<DocumentPlace> {
    Some(match file::document_at(root)? {
        DocumentAt::Beside(path) => {
            DocumentPlace::Beside(format!("{}{}", folder(connector), path.text))
        }
        DocumentAt::Pinned { url, sha256 } => DocumentPlace::Pinned {
            url: url.text.to_owned(),
            sha256: sha256.text.to_ascii_lowercase(),
        },
    })
}

/// The folder that a file stands in, with its `/`.
pub(crate) fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |at| &path[..=at])
}

/// Whether a file is one of those that we write and hold to a strict standard.
pub(crate) fn is_ours(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    matches!(
        name,
        "connector.yaml" | "collection.yaml" | "mapping.yaml" | "overlay.yaml"
    ) || folder(path).ends_with("unified/")
}

/// A file's top, when it can be read.
pub(crate) fn top<'t>(
    specs: &'t super::Specs,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Node<'t>> {
    specs.strict_root(specs.file(path)?, diagnostics)
}

/// Whether a node is a formula or a locator, and no constant.
pub(crate) fn is_locator(node: Node<'_>) -> bool {
    node.text()
        .is_some_and(|it| it == "$" || it.starts_with("$.") || it.starts_with("$["))
}

/// Whether an object is a formula: its first key begins with `$`.
pub(crate) fn is_formula(node: Node<'_>) -> bool {
    node.kind() == NodeKind::Map
        && node
            .children()
            .next()
            .and_then(Node::key)
            .is_some_and(|it| it.starts_with('$'))
}
