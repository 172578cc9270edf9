//! Schemas that references lead to: each is one type, named after where it stands.

use super::super::Lowering;
use super::{MOST_TYPES, docs};
use crate::diagnostic::Code;
use crate::ir::{Id, Origin, Owner, Shape, Step, Type, Usage};
use crate::parse::openapi::{Schema, reference};
use crate::parse::{Node, NodeKind};

/// A property that more parts of an `allOf` describe than this is an attack.
const MOST_UNITED: usize = 12;

/// Circles of such properties make new ones without end.
const MOST_UNIONS_OF_PARTS: usize = 5_000;

/// Words of a pointer that say nothing of what is there.
const SILENT: [&str; 14] = [
    "paths",
    "components",
    "schema",
    "schemas",
    "content",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "definitions",
    "properties",
    "items",
    "allOf",
    "application/json",
];

impl<'t> Lowering<'t, '_> {
    /// The type of the schema at this node, which is lowered later if it is new.
    pub(super) fn type_at(&mut self, node: Node<'t>) -> Id<Type> {
        let node = self.behind_same_name(node);
        let site = node.site();
        if let Some(id) = self.schemas.places.get(&site) {
            return *id;
        }
        if self.api.types.len() >= MOST_TYPES {
            return self.anything(node);
        }
        let schema = Schema::read(node);
        let id = self.reserve(&schema);
        self.schemas.places.insert(site, id);
        let origin = self.origin(node, &schema);
        self.api.types[id].origins.push(origin);
        self.schemas.waiting.insert(id);
        self.schemas.pending.push_back((id, vec![schema]));
        id
    }

    /// Where the schema really stands that a list of names only points at: `Pet: {$ref: Pet.yaml}`.
    pub(super) fn behind_same_name(&mut self, node: Node<'t>) -> Node<'t> {
        let mut here = node;
        for _ in 0..8 {
            let Some(reference) = reference(here) else {
                break;
            };
            // What stands beside a reference makes it a schema of its own.
            if here.entries().count() > 1 {
                break;
            }
            let Some(target) = self.resolve(reference) else {
                break;
            };
            let name = self.given_name(here);
            if name.is_none() || name != self.given_name(target) {
                break;
            }
            here = target;
        }
        here
    }

    /// The type that unites these schemas, which is made later if it is new.
    pub(super) fn united(&mut self, members: Vec<Schema<'t>>) -> Id<Type> {
        let sites: Vec<_> = members.iter().map(|it| it.node.site()).collect();
        if let Some(id) = self.schemas.united.get(&sites) {
            return *id;
        }
        let last = members.last().expect("some schemas are united");
        if members.len() > MOST_UNITED || self.schemas.united.len() >= MOST_UNIONS_OF_PARTS {
            let site = last.node.site();
            self.report(
                Code::CONFLICTING_SCHEMAS,
                site,
                "too many schemas hold together here; any JSON value is accepted",
            );
            return self.anything(last.node);
        }
        let id = self.reserve(last);
        let origin = self.inline_origin(last.title);
        self.api.types[id].origins.push(origin);
        self.schemas.united.insert(sites, id);
        self.schemas.waiting.insert(id);
        self.schemas.pending.push_back((id, members));
        id
    }

    /// Whether a type is still to be lowered, so that its shape says nothing yet.
    pub(super) fn is_pending(&self, id: Id<Type>) -> bool {
        self.schemas.waiting.contains(&id)
    }

    fn reserve(&mut self, schema: &Schema<'t>) -> Id<Type> {
        self.api.types.push(Type {
            origins: Vec::new(),
            shape: Shape::Any,
            docs: docs(schema.said()),
            site: schema.node.site(),
            usage: Usage::default(),
        })
    }

    /// Where an inline schema lives that is met now.
    pub(super) fn inline_origin(&self, title: Option<&str>) -> Origin {
        Origin::Inline {
            owner: self.at.owner.expect("schemas are met on behalf of someone"),
            path: self.at.path.clone(),
            title: title.map(str::to_owned),
        }
    }

    fn origin(&mut self, node: Node<'t>, schema: &Schema<'t>) -> Origin {
        if let Some(name) = self.given_name(node) {
            return Origin::Named {
                file: node.site().file,
                name,
            };
        }
        if let Some((owner, path)) = self.within_named(node) {
            return Origin::Inline {
                owner: Owner::Type(owner),
                path,
                title: schema.title.map(str::to_owned),
            };
        }
        Origin::Named {
            file: node.site().file,
            name: pointer_name(node),
        }
    }

    /// The name that the document or its file gives to this very node.
    pub(super) fn given_name(&self, node: Node<'t>) -> Option<String> {
        if let Some(name) = self.schemas.given_names.get(&node.site()) {
            return Some((*name).to_owned());
        }
        let Some(parent) = node.parent() else {
            return Some(file_name(self.specs.path(node.site().file)));
        };
        let key = node.key()?;
        let holds_schemas = match parent.key() {
            Some("definitions" | "$defs" | "schemas") => true,
            _ => self
                .named
                .get(key)
                .is_some_and(|it| it.site() == node.site()),
        };
        // A file of nothing but schemas holds them at its top.
        let is_top = parent.parent().is_none() && node.kind() == NodeKind::Map;
        (holds_schemas || is_top).then(|| key.to_owned())
    }

    /// The named schema around this node, and the way from there.
    fn within_named(&mut self, node: Node<'t>) -> Option<(Id<Type>, Vec<Step>)> {
        let mut path = Vec::new();
        let mut here = node;
        while let Some(parent) = here.parent() {
            let step = match (parent.key(), here.key()) {
                (Some("properties"), Some(key)) => Some(Step::Field(key.to_owned())),
                (_, Some("items")) => Some(Step::Item),
                (_, Some("additionalProperties")) => Some(Step::Value),
                _ => None,
            };
            path.extend(step);
            let is_schema = parent
                .parent()
                .and_then(Node::key)
                .is_some_and(|it| matches!(it, "schemas" | "definitions" | "$defs"));
            if is_schema && self.given_name(parent).is_some() {
                path.reverse();
                return Some((self.type_at(parent), path));
            }
            here = parent;
        }
        None
    }
}

fn file_name(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    if stem.is_empty() { name } else { stem }.to_owned()
}

fn pointer_name(node: Node<'_>) -> String {
    let mut words = Vec::new();
    let mut here = Some(node);
    while let Some(node) = here {
        let key = node.key().filter(|it| !SILENT.contains(it));
        words.extend(key);
        here = node.parent();
    }
    words.reverse();
    if words.is_empty() {
        return "schema".to_owned();
    }
    words.join(" ")
}
