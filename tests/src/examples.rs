//! The JSON examples that a document carries, each with the type that has to hold it.
//!
//! The document and the meaning of its types are walked side by side: an example stands beside the schema
//! of a body, of an answer, of a parameter, of a named schema or of anything inside them.

use connectome_codegen::Specs;
use connectome_codegen::ir::{
    Api, BodyContent, Case, Content, Field, Id, Origin, Parameter, Presence, Rest, Shape, Site,
    Type,
};
use connectome_codegen::parse::{Node, NodeKind};
use serde_json::Value;
use std::collections::HashSet;

/// Schemas that refer to schemas: further than this nothing is looked for.
const LONGEST_WAY: usize = 16;

/// A value of the document, and what the document says it is a value of.
#[derive(Clone)]
pub struct Example<'t> {
    /// The value as it stands there.
    pub node: Node<'t>,
    /// The same, read.
    pub value: Value,
    /// The schema that it is an example of.
    pub schema: Node<'t>,
    /// The type that this schema became.
    pub ty: Id<Type>,
    /// Whether null may stand there although the type itself does not say so.
    pub nullable: bool,
}

/// Every example at a place where a schema is known, in the order in which the walk meets them.
pub fn collect<'t>(api: &Api, specs: &'t Specs) -> Vec<Example<'t>> {
    let mut walk = Walk {
        api,
        specs,
        seen: HashSet::new(),
        open: Vec::new(),
        found: Vec::new(),
    };
    for (_, operation) in api.operations.iter() {
        operation
            .parameters
            .iter()
            .for_each(|it| walk.parameter(it));
        for body in &operation.bodies {
            match body.content {
                BodyContent::Json(ty) | BodyContent::Form { ty, .. } => {
                    walk.media(specs.node(body.site), ty);
                }
                _ => {}
            }
        }
        let cases = operation.successes.iter().chain(&operation.failures);
        cases.for_each(|it| walk.case(it));
    }
    for (id, ty) in api.types.iter() {
        let is_named = |it: &Origin| matches!(it, Origin::Named { .. });
        if ty.origins.iter().any(is_named) {
            walk.reach(id, specs.node(ty.site), false);
        }
    }
    walk.descend();
    walk.found
}

struct Walk<'a, 't> {
    api: &'a Api,
    specs: &'t Specs,
    seen: HashSet<(Id<Type>, Site)>,
    open: Vec<(Id<Type>, Node<'t>)>,
    found: Vec<Example<'t>>,
}

impl<'t> Walk<'_, 't> {
    fn parameter(&mut self, parameter: &Parameter) {
        let node = self.specs.node(parameter.site);
        // Swagger 2.0 writes the schema's keywords into the parameter itself.
        match node.get("schema") {
            Some(schema) => {
                self.examples(node, schema, parameter.ty, false);
                self.reach(parameter.ty, schema, false);
            }
            None if node.get("type").is_some() => self.reach(parameter.ty, node, false),
            None => {}
        }
    }

    // A media type, or a body parameter of Swagger 2.0.
    fn media(&mut self, node: Node<'t>, ty: Id<Type>) {
        let Some(schema) = node.get("schema") else {
            return;
        };
        self.examples(node, schema, ty, false);
        self.reach(ty, schema, false);
    }

    fn case(&mut self, case: &Case) {
        let Content::Json(ty) = case.content else {
            return;
        };
        let node = self.specs.node(case.site);
        if let Some(contents) = node.get("content") {
            let contents = contents.entries().collect::<Vec<_>>();
            let is_asked = |name: &str| case.media.as_deref() == Some(name.trim());
            let chosen = contents
                .iter()
                .find(|(name, _)| is_asked(name))
                .or_else(|| contents.iter().find(|(name, _)| name.contains("json")))
                .or(contents.first());
            if let Some((_, media)) = chosen {
                self.media(self.follow(*media), ty);
            }
            return;
        }
        let Some(schema) = node.get("schema") else {
            return;
        };
        let examples = node.get("examples").into_iter().flat_map(Node::entries);
        for (media, example) in examples {
            if media.contains("json") {
                self.example(example, schema, ty, false);
            }
        }
        self.reach(ty, schema, false);
    }

    // `example` and `examples` as they stand beside a schema.
    fn examples(&mut self, beside: Node<'t>, schema: Node<'t>, ty: Id<Type>, nullable: bool) {
        if let Some(example) = beside.get("example") {
            self.example(example, schema, ty, nullable);
        }
        let examples = beside.get("examples").into_iter();
        for (_, example) in examples.flat_map(Node::entries) {
            if let Some(value) = self.follow(example).get("value") {
                self.example(value, schema, ty, nullable);
            }
        }
    }

    fn example(&mut self, node: Node<'t>, schema: Node<'t>, ty: Id<Type>, nullable: bool) {
        // Some documents keep their examples in files beside them.
        let is_elsewhere = node.kind() == NodeKind::Map && node.get("$ref").is_some();
        let node = if is_elsewhere {
            self.follow(node)
        } else {
            node
        };
        if let Ok(value) = serde_json::from_str(&node.json()) {
            self.found.push(Example {
                node,
                value,
                schema,
                ty,
                nullable,
            });
        }
    }

    /// Comes to a schema that became this type.
    fn reach(&mut self, ty: Id<Type>, schema: Node<'t>, nullable: bool) {
        if schema.kind() != NodeKind::Map || !self.seen.insert((ty, schema.site())) {
            return;
        }
        self.examples(schema, schema, ty, nullable);
        if let Some(list) = schema.get("examples") {
            let items = list.items().collect::<Vec<_>>();
            for item in items {
                self.example(item, schema, ty, nullable);
            }
        }
        self.open.push((ty, schema));
    }

    fn descend(&mut self) {
        while let Some((ty, schema)) = self.open.pop() {
            self.inside(ty, schema);
        }
    }

    fn inside(&mut self, ty: Id<Type>, schema: Node<'t>) {
        let api = self.api;
        match &api.types[ty].shape {
            Shape::Alias(target) => self.reach(*target, self.follow(schema), false),
            Shape::Nullable(inner) => self.open.push((*inner, schema)),
            Shape::List(item) => self.within(schema, "items", *item),
            Shape::Map(value) => self.within(schema, "additionalProperties", *value),
            Shape::Record(record) => {
                let parts = self.parts(schema);
                for field in &record.fields {
                    self.field(field, &parts);
                }
                if let Rest::Typed(value) = record.rest {
                    self.within(schema, "additionalProperties", value);
                }
            }
            Shape::Union(union) => {
                for variant in &union.variants {
                    let branch = self.specs.node(variant.site);
                    // Variants that were merged of several stand at the first of their branches.
                    let is_record = matches!(api.types[variant.ty].shape, Shape::Record(_));
                    if is_record && self.follow(branch).get("properties").is_some() {
                        self.reach(variant.ty, branch, false);
                    }
                }
            }
            Shape::Primitive(_)
            | Shape::Enum(_)
            | Shape::Tuple(_)
            | Shape::Reference(_)
            | Shape::Any => {}
        }
    }

    fn field(&mut self, field: &Field, parts: &[Node<'t>]) {
        let nullable = matches!(
            field.presence,
            Presence::Nullable | Presence::OptionalNullable
        );
        let properties = parts.iter().filter_map(|it| it.get("properties"));
        for property in properties.filter_map(|it| it.get(&field.wire)) {
            self.reach(field.ty, property, nullable);
        }
    }

    fn within(&mut self, schema: Node<'t>, key: &str, ty: Id<Type>) {
        for part in self.parts(schema) {
            if let Some(inner) = part.get(key) {
                self.reach(ty, inner, false);
            }
        }
    }

    /// The schemas that hold together: this one, what it refers to, and what its `allOf` lists. The only
    /// branch beside null is one of them.
    fn parts(&self, schema: Node<'t>) -> Vec<Node<'t>> {
        let mut parts: Vec<Node<'t>> = Vec::new();
        let mut open = vec![(schema, 0)];
        while let Some((node, depth)) = open.pop() {
            if depth > LONGEST_WAY || parts.iter().any(|it| it.site() == node.site()) {
                continue;
            }
            parts.push(node);
            if node.get("$ref").is_some() {
                open.push((self.follow(node), depth + 1));
            }
            let all_of = node.get("allOf").into_iter().flat_map(Node::items);
            open.extend(all_of.map(|it| (it, depth + 1)));
            for key in ["oneOf", "anyOf"] {
                let branches = node.get(key).into_iter().flat_map(Node::items);
                let is_null = |it: &Node<'_>| it.get("type").and_then(Node::text) == Some("null");
                let branches: Vec<_> = branches.filter(|it| !is_null(it)).collect();
                if let [only] = branches.as_slice() {
                    open.push((*only, depth + 1));
                }
            }
        }
        parts
    }

    fn follow(&self, node: Node<'t>) -> Node<'t> {
        let mut node = node;
        for _ in 0..LONGEST_WAY {
            let reference = node.get("$ref").and_then(Node::text);
            match reference.map(|it| self.specs.resolve(node.site().file, it)) {
                Some(Ok(there)) => node = there,
                _ => break,
            }
        }
        node
    }
}
