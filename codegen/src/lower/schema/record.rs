//! Objects with named properties, from one schema or from the parts of an `allOf`.

use super::super::{Lowering, docs};
use super::null::is_null_alone;
use super::{Lowered, Value, choice};
use crate::diagnostic::{Code, Site};
use crate::ir::{Access, Docs, Field, Presence, Record, Rest, Shape, Step};
use crate::parse::openapi::{Additional, Schema};
use crate::parse::{Node, NodeKind};
use std::collections::{HashMap, HashSet};

impl<'t> Lowering<'t, '_> {
    /// The record that has the properties of all parts.
    pub(super) fn record(&mut self, parts: &[Schema<'t>]) -> Lowered {
        let properties = properties(parts);
        let required = self.required(parts, &properties);
        let mut fields = Vec::with_capacity(properties.len());
        for (wire, schemas) in &properties {
            fields.push(self.field(wire, schemas, required.contains(wire)));
        }
        let rest = self.rest(parts);
        Lowered::Shape(Shape::Record(Record { fields, rest }))
    }

    /// The names that must be there, of those that the record has.
    pub(in crate::lower) fn required(
        &mut self,
        parts: &[Schema<'t>],
        properties: &[(&'t str, Vec<Node<'t>>)],
    ) -> HashSet<&'t str> {
        let named: HashSet<_> = properties.iter().map(|(name, _)| *name).collect();
        let mut required = HashSet::new();
        for name in parts.iter().flat_map(Schema::required) {
            match name.text() {
                Some(text) if named.contains(text) => {
                    required.insert(text);
                }
                Some(text) => {
                    self.report(
                        Code::UNKNOWN_REQUIRED,
                        name.site(),
                        format!("`required` names `{text}`, which is no property here"),
                    );
                }
                None => self.unexpected(name, "a property's name"),
            }
        }
        required
    }

    fn rest(&mut self, parts: &[Schema<'t>]) -> Rest {
        let mut closed = 0;
        for part in parts {
            match part.additional() {
                Additional::Typed(values) => {
                    return Rest::Typed(self.step(Step::Value, |it| it.whole(values)));
                }
                Additional::Closed => closed += 1,
                Additional::Unsaid | Additional::Open => {}
            }
        }
        // In an `allOf` a closed part forbids the other parts' properties: nobody means that.
        if closed == parts.len() {
            Rest::Closed
        } else {
            Rest::Open
        }
    }

    fn field(&mut self, wire: &str, schemas: &[Node<'t>], required: bool) -> Field {
        let last = *schemas.last().expect("a property has a schema");
        let members: Vec<_> = schemas.iter().map(|it| Schema::read(*it)).collect();
        let schema = members.iter().skip(1).fold(members[0], |earlier, later| {
            if later.reference.is_some() || earlier.reference.is_some() {
                *later
            } else {
                earlier.overlaid(later)
            }
        });
        let constant = choice::constant(&schema);
        let value = self.step(Step::Field(wire.to_owned()), |it| match &constant {
            Some((primitive, _)) => Value {
                ty: it.primitive_type(last, *primitive),
                nullable: it.is_nullable(&schema),
            },
            None if members.len() > 1 => it.property(members),
            None => it.value_of(&schema),
        });
        let access = self.access(&schema);
        Field {
            wire: wire.to_owned(),
            ty: value.ty,
            presence: match (required, value.nullable) {
                (true, false) => Presence::Required,
                (true, true) => Presence::Nullable,
                (false, false) => Presence::Optional,
                (false, true) => Presence::OptionalNullable,
            },
            boxed: false,
            constant: constant.map(|(_, literal)| literal),
            default: schema.default.and_then(default_text),
            // What is sent and never shown again is no less a secret than a password.
            secret: schema.format == Some("password") || access == Access::WriteOnly,
            access,
            docs: schema_docs(&schema),
            site: last.site(),
        }
    }

    fn property(&mut self, members: Vec<Schema<'t>>) -> Value {
        let last = *members.last().expect("a property has a schema");
        let said: Vec<_> = members.iter().filter(|it| !it.is_silent()).collect();
        if let [only] = said.as_slice() {
            let only = **only;
            return self.value_of(&only);
        }
        // A part that is null alone takes nothing away from the null of the others.
        let nullable = !members.iter().all(is_null_alone)
            && members
                .iter()
                .all(|it| is_null_alone(it) || self.is_nullable(it));
        let is_deep = |it: &Schema<'t>| {
            it.reference.is_some() || it.properties.is_some() || it.has_branches()
        };
        // Two deep schemas may lead back here: they are united later, once.
        let ty = if members.iter().any(is_deep) {
            self.united(members)
        } else {
            let lowered = self.conjunction(members);
            self.settle_apart(&last, lowered)
        };
        Value { ty, nullable }
    }

    fn access(&mut self, schema: &Schema<'t>) -> Access {
        let (mut read, mut write) = (schema.read_only, schema.write_only);
        if let Some(reference) = schema.reference {
            let target = self.resolve(reference);
            let says = |key| {
                target
                    .and_then(|it| it.get(key))
                    .is_some_and(|it| it.bool() == Some(true))
            };
            read |= says("readOnly");
            write |= says("writeOnly");
        }
        match (read, write) {
            (true, false) => Access::ReadOnly,
            (false, true) => Access::WriteOnly,
            _ => Access::Both,
        }
    }
}

/// Every property of the parts with its schemas, in the order found.
pub(in crate::lower) fn properties<'t>(parts: &[Schema<'t>]) -> Vec<(&'t str, Vec<Node<'t>>)> {
    let mut all: Vec<(&str, Vec<Node<'t>>)> = Vec::new();
    let mut at: HashMap<&str, usize> = HashMap::new();
    let mut seen: HashSet<(usize, Site)> = HashSet::new();
    for (name, node) in parts.iter().flat_map(Schema::properties) {
        let index = *at.entry(name).or_insert_with(|| {
            all.push((name, Vec::new()));
            all.len() - 1
        });
        if parts.len() == 1 {
            // A key that stands twice in one object: the last one counts, as in JSON readers.
            all[index].1 = vec![node];
        } else if seen.insert((index, node.site())) {
            all[index].1.push(node);
        }
    }
    all
}

fn schema_docs(schema: &Schema<'_>) -> Docs {
    docs(schema.said())
}

/// A default as JSON text, when it is short enough to be read.
pub(in crate::lower) fn default_text(default: Node<'_>) -> Option<String> {
    match default.kind() {
        NodeKind::Null => None,
        NodeKind::List | NodeKind::Map => {
            let json = default.json();
            (json.len() <= 80).then_some(json)
        }
        _ => Some(default.json()),
    }
}
