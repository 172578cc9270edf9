//! The specification's words over a tree, whatever its version.
//!
//! Views are handles, cheap to copy: they name what a node says and judge nothing. References are the
//! reader's to follow, except where a whole section of the document stands in a file of its own. Where
//! Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 say one thing differently, the view says it in one way.

mod content;
mod document;
mod keyword;
mod operation;
mod parameter;
mod schema;

pub use content::{Header, MediaType, RequestBody, Response, Written};
pub use document::{Document, Flow, SecurityScheme, Server, Tag};
pub use keyword::{Additional, Discriminator, Items, Types};
pub use operation::{Operation, PathItem};
pub use parameter::{In, Parameter};
pub use schema::Schema;

use super::{Node, NodeKind};

/// Which version of the specification a document follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Version {
    Swagger2,
    OpenApi30,
    OpenApi31,
    OpenApi32,
}

/// The `$ref` of an object, as it is written.
pub fn reference<'t>(node: Node<'t>) -> Option<Node<'t>> {
    node.get("$ref").filter(|it| it.text().is_some())
}

/// Whether a node is a reference rather than what it should be.
pub fn is_reference(node: Node<'_>) -> bool {
    reference(node).is_some()
}

// `required: "true"` is a slip that some documents make.
fn is_true(node: Option<Node<'_>>) -> bool {
    node.is_some_and(|it| match it.kind() {
        NodeKind::Bool => it.bool() == Some(true),
        NodeKind::Text => it.text() == Some("true"),
        _ => false,
    })
}

/// What a document says for people about one of its parts.
#[derive(Clone, Copy, Default)]
pub struct Said<'t> {
    /// One line.
    pub summary: Option<&'t str>,
    /// Markdown.
    pub description: Option<&'t str>,
    /// Where more is said.
    pub link: Option<&'t str>,
    /// `Some` when deprecated, with the reason if there is one.
    pub deprecated: Option<&'t str>,
}

impl<'t> Said<'t> {
    /// Collects it from an object.
    pub fn of(node: Node<'t>) -> Self {
        let mut said = Self::default();
        for (key, value) in node.entries() {
            match key {
                "summary" => said.summary = value.text(),
                "description" => said.description = value.text(),
                "externalDocs" => said.link = value.get("url").and_then(Node::text),
                "deprecated" if value.bool() == Some(true) => {
                    said.deprecated = said.deprecated.or(Some(""));
                }
                "x-deprecation-reason" | "x-deprecated-reason" => said.deprecated = value.text(),
                _ => {}
            }
        }
        said
    }
}
