//! Bodies that are sent and answered, in each of their media types.

use super::document::Document;
use super::{Said, is_true};
use crate::parse::Node;

/// What may be sent.
#[derive(Clone, Copy)]
pub struct RequestBody<'t> {
    node: Node<'t>,
    document: Document<'t>,
}

impl<'t> Document<'t> {
    /// Takes a node for a request body.
    pub fn request_body(self, node: Node<'t>) -> RequestBody<'t> {
        RequestBody::new(node, self)
    }

    /// Takes a node for an answer of an operation; `produces` is what the operation says for all of them.
    pub fn response(self, node: Node<'t>) -> Response<'t> {
        Response::new(node, self)
    }
}

impl<'t> RequestBody<'t> {
    pub(super) fn new(node: Node<'t>, document: Document<'t>) -> Self {
        Self { node, document }
    }

    /// Where it stands.
    pub fn node(self) -> Node<'t> {
        self.node
    }

    /// Whether it must be sent.
    pub fn is_required(self) -> bool {
        is_true(self.node.get("required"))
    }

    /// One for each media type, in document order.
    pub fn contents(self) -> Vec<MediaType<'t>> {
        contents(self.document.section(self.node, "content"))
    }

    /// What is said of it.
    pub fn said(self) -> Said<'t> {
        Said::of(self.node)
    }
}

/// How a list or an object is written outside a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written<'t> {
    /// The specification's `style`; Swagger's collection formats as the style they are, and
    /// `tabDelimited` for `tsv`.
    pub style: Option<&'t str>,
    /// One `name=value` for each item.
    pub explode: Option<bool>,
    /// Reserved characters go as they are.
    pub allow_reserved: bool,
}

/// A body in one media type.
#[derive(Clone, Copy)]
pub struct MediaType<'t> {
    /// The media type, as it is written.
    pub name: &'t str,
    /// Where it stands.
    pub node: Node<'t>,
    /// Its schema.
    pub schema: Option<Node<'t>>,
}

impl<'t> MediaType<'t> {
    /// How a field of a form or a part of a multipart body is written.
    pub fn encoding(self, field: &str) -> Option<Node<'t>> {
        self.node.get("encoding")?.get(field)
    }

    /// Style and explode of a field of a form.
    pub fn field_written(self, field: &str) -> Option<Written<'t>> {
        let encoding = self.encoding(field)?;
        Some(Written {
            style: encoding.get("style").and_then(Node::text),
            explode: encoding.get("explode").and_then(Node::bool),
            allow_reserved: is_true(encoding.get("allowReserved")),
        })
    }

    /// The media type of a part of a multipart body, when it says one.
    pub fn part_media(self, field: &str) -> Option<&'t str> {
        self.encoding(field)?.get("contentType")?.text()
    }
}

/// An answer.
#[derive(Clone, Copy)]
pub struct Response<'t> {
    node: Node<'t>,
    document: Document<'t>,
}

impl<'t> Response<'t> {
    pub(super) fn new(node: Node<'t>, document: Document<'t>) -> Self {
        Self { node, document }
    }

    /// Where it stands.
    pub fn node(self) -> Node<'t> {
        self.node
    }

    /// One for each media type, in document order. `produces` is what the operation says for all its
    /// answers, where they do not say it themselves.
    pub fn contents(self, produces: &[&'t str]) -> Vec<MediaType<'t>> {
        if !self.document.is_swagger() {
            return contents(self.document.section(self.node, "content"));
        }
        let Some(schema) = self.node.get("schema") else {
            return Vec::new();
        };
        let json = ["application/json"];
        let names = if produces.is_empty() { &json } else { produces };
        let with = |name: &&'t str| MediaType {
            name,
            node: schema,
            schema: Some(schema),
        };
        names.iter().map(with).collect()
    }

    /// The headers that it promises.
    pub fn headers(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        self.node.get("headers").into_iter().flat_map(Node::entries)
    }

    /// What is said of it.
    pub fn said(self) -> Said<'t> {
        Said::of(self.node)
    }
}

/// A header of an answer.
#[derive(Clone, Copy)]
pub struct Header<'t> {
    /// Where it stands.
    pub node: Node<'t>,
}

impl<'t> Header<'t> {
    /// What is said of it.
    pub fn said(self) -> Said<'t> {
        Said::of(self.node)
    }
}

/// The bodies of an object's `content`.
pub(super) fn contents(content: Option<Node<'_>>) -> Vec<MediaType<'_>> {
    let entries = content.into_iter().flat_map(Node::entries);
    entries
        .filter(|(name, _)| !name.starts_with("x-") && *name != "$ref")
        .map(|(name, node)| MediaType {
            name,
            node,
            // OpenAPI 3.2 describes the items of a stream in `itemSchema`.
            schema: node.get("schema").or_else(|| node.get("itemSchema")),
        })
        .collect()
}
