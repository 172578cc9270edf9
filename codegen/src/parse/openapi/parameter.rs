//! Parameters: values outside a body, and Swagger's bodies among them.

use super::content::{MediaType, Written, contents};
use super::document::Document;
use super::{Said, is_true};
use crate::parse::Node;

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum In {
    /// Into a `{name}` of the path.
    Path,
    /// Behind the `?`.
    Query,
    /// The whole query string.
    QueryString,
    /// A request header.
    Header,
    /// A cookie.
    Cookie,
    /// It is the body (Swagger 2.0).
    Body,
    /// It is a field of a form (Swagger 2.0).
    Form,
}

/// A value outside the body, or Swagger's body among the parameters.
#[derive(Clone, Copy)]
pub struct Parameter<'t> {
    node: Node<'t>,
    document: Document<'t>,
}

impl<'t> Document<'t> {
    /// Takes a node for a parameter.
    pub fn parameter(self, node: Node<'t>) -> Parameter<'t> {
        Parameter::new(node, self)
    }
}

impl<'t> Parameter<'t> {
    pub(super) fn new(node: Node<'t>, document: Document<'t>) -> Self {
        Self { node, document }
    }

    /// Where it stands.
    pub fn node(self) -> Node<'t> {
        self.node
    }

    /// Its name.
    pub fn name(self) -> Option<&'t str> {
        self.node.get("name")?.scalar()
    }

    /// Where it goes.
    pub fn place(self) -> Option<In> {
        Some(match self.node.get("in")?.text()?.trim() {
            "path" => In::Path,
            "query" => In::Query,
            "querystring" => In::QueryString,
            "header" => In::Header,
            "cookie" => In::Cookie,
            "body" => In::Body,
            "formData" | "form" => In::Form,
            _ => return None,
        })
    }

    /// Whether it must be given.
    pub fn is_required(self) -> bool {
        is_true(self.node.get("required"))
    }

    /// What it holds: its schema's node. In Swagger 2.0 the parameter is its own schema.
    pub fn schema(self) -> Option<Node<'t>> {
        match self.node.get("schema") {
            Some(schema) => Some(schema),
            None if self.node.get("type").is_some() || self.node.get("enum").is_some() => {
                Some(self.node)
            }
            None => None,
        }
    }

    /// The media type that its text is written in, when it has `content`.
    pub fn content(self) -> Option<MediaType<'t>> {
        contents(self.document.section(self.node, "content"))
            .into_iter()
            .next()
    }

    /// How lists and objects are written.
    pub fn written(self) -> Written<'t> {
        if self.document.is_swagger() {
            return self.collection_format();
        }
        Written {
            style: self.node.get("style").and_then(Node::text),
            explode: self.node.get("explode").and_then(Node::bool),
            allow_reserved: is_true(self.node.get("allowReserved")),
        }
    }

    /// What the vendor assumes when it is absent.
    pub fn default(self) -> Option<Node<'t>> {
        let schema = self.node.get("schema");
        self.node
            .get("default")
            .or_else(|| schema.and_then(|it| it.get("default")))
    }

    /// What is said of it.
    pub fn said(self) -> Said<'t> {
        Said::of(self.node)
    }

    // Swagger's default is `csv` for every list; everything else is written the same in any style.
    fn collection_format(self) -> Written<'t> {
        let is_list = self.node.get("type").and_then(Node::text) == Some("array");
        let format = self.node.get("collectionFormat").and_then(Node::text);
        let (style, explode) = match format {
            _ if !is_list => (None, None),
            Some("multi") => (None, Some(true)),
            Some("ssv") => (Some("spaceDelimited"), Some(false)),
            Some("tsv") => (Some("tabDelimited"), Some(false)),
            Some("pipes") => (Some("pipeDelimited"), Some(false)),
            _ => (None, Some(false)),
        };
        Written {
            style,
            explode,
            allow_reserved: false,
        }
    }
}
