//! Paths, operations, parameters, bodies and answers.

use super::document::{Document, Server, is_object, servers};
use super::{Said, reference};
use crate::parse::{Node, NodeKind};

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// What can be asked of one path.
#[derive(Clone, Copy)]
pub struct PathItem<'t> {
    node: Node<'t>,
    document: Document<'t>,
}

impl<'t> PathItem<'t> {
    pub(super) fn new(node: Node<'t>, document: Document<'t>) -> Self {
        Self { node, document }
    }

    /// Method (lower case where it is the specification's word) and operation, in document order.
    pub fn operations(self) -> impl Iterator<Item = (&'t str, Operation<'t>)> {
        let query = self.document.has_query_method();
        let own = self.node.entries();
        let own = own.filter(move |(key, _)| METHODS.contains(key) || (query && *key == "query"));
        let additional = query.then(|| self.node.get("additionalOperations"));
        let additional = additional.flatten().into_iter().flat_map(Node::entries);
        let document = self.document;
        own.chain(additional)
            .map(move |(method, node)| (method, Operation { node, document }))
    }

    /// Parameters of all its operations.
    pub fn parameters(self) -> impl Iterator<Item = Node<'t>> {
        listed(self.node, "parameters")
    }

    /// Where it is served, when it says so itself.
    pub fn servers(self) -> Vec<Server<'t>> {
        servers(self.node)
    }
}

/// One method of one path.
#[derive(Clone, Copy)]
pub struct Operation<'t> {
    node: Node<'t>,
    document: Document<'t>,
}

impl<'t> Operation<'t> {
    pub(super) fn new(node: Node<'t>, document: Document<'t>) -> Self {
        Self { node, document }
    }

    /// Where it stands.
    pub fn node(self) -> Node<'t> {
        self.node
    }

    /// Whether it is an object at all.
    pub fn is_usable(self) -> bool {
        is_object(self.node)
    }

    /// The vendor's `operationId`.
    pub fn id(self) -> Option<&'t str> {
        let id = self.node.get("operationId")?.scalar()?.trim();
        (!id.is_empty()).then_some(id)
    }

    /// Its first tag.
    pub fn tag(self) -> Option<&'t str> {
        let tag = listed(self.node, "tags").find_map(Node::scalar)?.trim();
        (!tag.is_empty()).then_some(tag)
    }

    /// Its own parameters.
    pub fn parameters(self) -> impl Iterator<Item = Node<'t>> {
        listed(self.node, "parameters")
    }

    /// Its `requestBody`.
    pub fn request_body(self) -> Option<Node<'t>> {
        self.node.get("requestBody")
    }

    /// The media types in which a body that stands among the parameters may be sent (Swagger 2.0).
    pub fn consumes(self) -> Vec<&'t str> {
        let list = self.node.get("consumes").or(self.document.consumes());
        list.into_iter()
            .flat_map(Node::items)
            .filter_map(Node::text)
            .collect()
    }

    /// Status and answer, in document order.
    pub fn responses(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        let all = self.document.section(self.node, "responses").into_iter();
        all.flat_map(Node::entries)
            .filter(|(status, _)| !status.starts_with("x-"))
    }

    /// The media types of answers that name none themselves (Swagger 2.0).
    pub fn produces(self) -> Vec<&'t str> {
        let list = self.node.get("produces").or(self.document.produces());
        list.into_iter()
            .flat_map(Node::items)
            .filter_map(Node::text)
            .collect()
    }

    /// Its `security` list.
    pub fn security(self) -> Option<Node<'t>> {
        self.node.get("security")
    }

    /// Where it is served, when it says so itself.
    pub fn servers(self) -> Vec<Server<'t>> {
        servers(self.node)
    }

    /// Requests that the vendor makes because of it: name, then the path items by their address.
    pub fn callbacks(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        self.node
            .get("callbacks")
            .into_iter()
            .flat_map(Node::entries)
    }

    /// What is said of it.
    pub fn said(self) -> Said<'t> {
        Said::of(self.node)
    }
}

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

/// A value outside the body, or Swagger's body among the parameters.
#[derive(Clone, Copy)]
pub struct Parameter<'t> {
    node: Node<'t>,
    document: Document<'t>,
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

/// What may be sent.
#[derive(Clone, Copy)]
pub struct RequestBody<'t> {
    node: Node<'t>,
    document: Document<'t>,
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

fn contents(content: Option<Node<'_>>) -> Vec<MediaType<'_>> {
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

fn listed<'t>(node: Node<'t>, key: &str) -> impl Iterator<Item = Node<'t>> + use<'t> {
    node.get(key).into_iter().flat_map(Node::items)
}

// `required: "true"` is a slip that some documents make.
fn is_true(node: Option<Node<'_>>) -> bool {
    node.is_some_and(|it| match it.kind() {
        NodeKind::Bool => it.bool() == Some(true),
        NodeKind::Text => it.text() == Some("true"),
        _ => false,
    })
}

/// Whether a node is a reference rather than what it should be.
pub fn is_reference(node: Node<'_>) -> bool {
    reference(node).is_some()
}
