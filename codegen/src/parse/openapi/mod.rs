//! The specification's words over a tree, whatever its version.
//!
//! Views are handles, cheap to copy: they name what a node says and judge nothing. References are the
//! reader's to follow, except where a whole section of the document stands in a file of its own. Where
//! Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 say one thing differently, the view says it in one way.

mod document;
mod keyword;
mod operation;
mod schema;

pub use document::{Document, Flow, SecurityScheme, Server, Tag};
pub use keyword::{Additional, Discriminator, Items, Types};
pub use operation::is_reference;
pub use operation::{
    Header, In, MediaType, Operation, Parameter, PathItem, RequestBody, Response, Written,
};
pub use schema::Schema;

use super::Node;

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
