//! Operations: which there are, and what each one is.

use super::{Lowering, docs, path};
use crate::diagnostic::Code;
use crate::ir::{Docs, Method, Operation, Owner, Webhook};
use crate::parse::openapi::{self, PathItem};
use crate::parse::{Node, NodeKind};
use std::collections::HashMap;

/// An operation that was found, with what stands around it.
struct Found<'t> {
    path: &'t str,
    /// The entry under `paths`: what the path's text belongs to.
    entry: Node<'t>,
    item: PathItem<'t>,
    method: &'t str,
    operation: openapi::Operation<'t>,
}

impl<'t> Lowering<'t, '_> {
    /// Every operation that is wanted.
    pub(super) fn operations(&mut self, only: Option<&[usize]>) {
        let found = self.found();
        self.api.operations_in_document = found.len();
        self.check_ids(&found);
        for (at, found) in found.iter().enumerate() {
            if only.is_none_or(|it| it.binary_search(&at).is_ok()) {
                self.operation(found);
            }
        }
    }

    /// What every operation is called by, and its position in the document; nothing of what it sends.
    pub(super) fn outline(&mut self) -> Vec<usize> {
        let mut positions = Vec::new();
        for (at, found) in self.found().into_iter().enumerate() {
            let operation = found.operation;
            let Some(method) = method(found.method).filter(|_| operation.is_usable()) else {
                continue;
            };
            let resource = self.resource(operation.tag(), found.path, operation.node());
            let id = self.api.operations.push(Operation {
                resource,
                id: operation.id().map(str::to_owned),
                method,
                path: path::template(found.path).path,
                fixed_query: Vec::new(),
                parameters: Vec::new(),
                bodies: Vec::new(),
                body_required: false,
                successes: Vec::new(),
                failures: Vec::new(),
                security: None,
                server: None,
                docs: Docs::default(),
                site: operation.node().site(),
            });
            self.api.resources[resource].operations.push(id);
            positions.push(at);
        }
        positions
    }

    fn found(&mut self) -> Vec<Found<'t>> {
        let document = self.document;
        let mut found = Vec::new();
        for (path, entry) in document.paths() {
            if path == "$ref" {
                self.target(entry);
                continue;
            }
            let Some(node) = self.follow(entry) else {
                continue;
            };
            if node.kind() != NodeKind::Map {
                self.unexpected(node, "an object with the operations of this path");
                continue;
            }
            // What stands beside a path item's `$ref` adds to it.
            let nodes = [Some(node), (node.site() != entry.site()).then_some(entry)];
            for node in nodes.into_iter().flatten() {
                let item = document.path_item(node);
                for (method, operation) in item.operations() {
                    // Some documents keep each operation in a file of its own.
                    let followed = self.follow(operation.node());
                    found.push(Found {
                        path,
                        entry,
                        item,
                        method,
                        operation: followed.map_or(operation, |it| document.operation(it)),
                    });
                }
            }
        }
        found
    }

    fn check_ids(&mut self, found: &[Found<'t>]) {
        let mut first: HashMap<&str, Node<'t>> = HashMap::new();
        let mut nameless = Vec::new();
        let usable = found.iter().map(|it| it.operation);
        for operation in usable.filter(|it| it.is_usable()) {
            let node = operation.node();
            let Some(id) = operation.id() else {
                nameless.push(node);
                continue;
            };
            // One path item may stand under several paths: that is no slip in its operationIds.
            let other = first.insert(id, node);
            if let Some(first) = other.filter(|it| it.site() != node.site()) {
                self.report(
                    Code::UNUSABLE_OPERATION_ID,
                    node.site(),
                    format!(
                        "`{}` is the operationId of another operation too",
                        id.escape_debug()
                    ),
                )
                .help("give each operation an `operationId` of its own")
                .related(first.site(), "the other one");
            } else if !id.contains(char::is_alphanumeric) {
                self.report(
                    Code::UNUSABLE_OPERATION_ID,
                    node.site(),
                    format!(
                        "no name can be made of the operationId `{}`",
                        id.escape_debug()
                    ),
                )
                .help("name it after what it does: `listContacts`");
            }
        }
        // A document that leaves them out does so everywhere: that is one mistake.
        let Some(node) = nameless.first() else {
            return;
        };
        let message = match nameless.len() {
            1 => "this operation has no `operationId`".to_owned(),
            2 => "this operation and another one have no `operationId`".to_owned(),
            count => format!(
                "this operation and {} others have no `operationId`",
                count - 1
            ),
        };
        self.report(Code::UNUSABLE_OPERATION_ID, node.site(), message)
            .help("they are named after method and path; an `operationId` would be better");
    }

    fn operation(&mut self, found: &Found<'t>) {
        let operation = found.operation;
        let node = operation.node();
        if !operation.is_usable() {
            self.report(
                Code::LOST_OPERATION,
                node.site(),
                format!(
                    "this should be an operation, but is {}",
                    node.kind().label()
                ),
            );
            return;
        }
        let Some(method) = method(found.method) else {
            self.report(
                Code::LOST_OPERATION,
                node.site(),
                format!("`{}` is no HTTP method", found.method.escape_debug()),
            );
            return;
        };
        let id = self.api.operations.next_id();
        let resource = self.resource(operation.tag(), found.path, node);
        let lowered = self.owned(Owner::Operation(id), |it| {
            let template = path::template(found.path);
            let given = it.parameters(found.item, operation);
            let parameters = it.placed(&template, &given, found.entry);
            let (bodies, body_required) = it.bodies(operation, &given);
            let (successes, failures) = it.answers(operation, &method);
            Operation {
                resource,
                id: operation.id().map(str::to_owned),
                method,
                path: template.path,
                fixed_query: template.fixed,
                parameters,
                bodies,
                body_required,
                successes,
                failures,
                security: operation.security().and_then(|list| it.own_security(list)),
                server: it.own_server(found.item, operation),
                docs: docs(operation.said()),
                site: node.site(),
            }
        });
        self.api.operations.push(lowered);
        self.api.resources[resource].operations.push(id);
        self.callbacks(operation);
    }

    /// What the vendor sends on its own: types, never calls.
    pub(super) fn webhooks(&mut self) {
        for (wire, entry) in self.document.webhooks() {
            self.webhook(wire, entry);
        }
    }

    fn callbacks(&mut self, operation: openapi::Operation<'t>) {
        for (wire, callback) in operation.callbacks() {
            let Some(callback) = self.follow(callback) else {
                continue;
            };
            for (_, entry) in callback.entries() {
                self.webhook(wire, entry);
            }
        }
    }

    fn webhook(&mut self, wire: &str, entry: Node<'t>) {
        let Some(item) = self.follow(entry) else {
            return;
        };
        for (_, operation) in self.document.path_item(item).operations() {
            let owner = Owner::Webhook(self.api.webhooks.len());
            let payload = self.owned(owner, |it| it.payload(operation));
            self.api.webhooks.push(Webhook {
                wire: wire.to_owned(),
                payload,
                docs: docs(operation.said()),
                site: operation.node().site(),
            });
        }
    }
}

fn method(word: &str) -> Option<Method> {
    Some(match word {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        "query" => Method::Query,
        other if is_token(other) => Method::Other(other.to_owned()),
        _ => return None,
    })
}

// RFC 9110, section 5.6.2.
fn is_token(text: &str) -> bool {
    let is_token = |it: char| it.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(it);
    !text.is_empty() && text.chars().all(is_token)
}
