//! Paths and operations.

use super::Said;
use super::document::{Document, Server, servers};
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

impl<'t> Document<'t> {
    /// Takes a node for a path item.
    pub fn path_item(self, node: Node<'t>) -> PathItem<'t> {
        PathItem::new(node, self)
    }

    /// Takes a node for an operation.
    pub fn operation(self, node: Node<'t>) -> Operation<'t> {
        Operation::new(node, self)
    }
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
        self.node.kind() == NodeKind::Map
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

fn listed<'t>(node: Node<'t>, key: &str) -> impl Iterator<Item = Node<'t>> + use<'t> {
    node.get(key).into_iter().flat_map(Node::items)
}
