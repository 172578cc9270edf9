//! Schemas → types: named ones by a list of work, inline ones where they stand.
//!
//! A named schema gets its id when it is first met and is lowered later, so that neither circles nor long
//! chains of references make this recursive. An inline schema that equals an earlier one is that one.

mod choice;
mod conjunction;
mod family;
mod intern;
mod null;
mod place;
mod primitive;
mod record;
mod union;

pub(super) use intern::{Told, hash_shape, same_shape};
pub(super) use record::{default_text, properties};
pub(super) use union::tell_labels_apart;

use super::{Lowering, docs};
use crate::diagnostic::{Code, Site};
use crate::ir::{Docs, Id, Owner, Primitive, Record, Rest, Shape, Step, Type};
use crate::parse::Node;
use crate::parse::openapi::{Additional, Items, Schema, Types, reference};
use std::collections::{HashMap, HashSet, VecDeque};

/// Schemas inside schemas inside schemas: deeper than this is an attack.
const DEEPEST: usize = 64;

/// More types than any API has; a document that makes more is an attack.
const MOST_TYPES: usize = 400_000;

/// What is known of schemas so far.
#[derive(Default)]
pub(super) struct Schemas<'t> {
    /// Types by the place of their schema: named schemas, and all that a reference leads to.
    places: HashMap<Site, Id<Type>>,
    /// Names that the document gives to schemas of other files.
    given_names: HashMap<Site, &'t str>,
    /// Types that unite several schemas, by the places of those.
    united: HashMap<Vec<Site>, Id<Type>>,
    pending: VecDeque<(Id<Type>, Vec<Schema<'t>>)>,
    /// The types among them that have no shape yet.
    waiting: HashSet<Id<Type>>,
    interned: intern::Interned,
    families: family::Families<'t>,
    nullable: HashMap<Site, bool>,
    /// How the variants of a union are told apart, where the document says it.
    pub(super) told: HashMap<Id<Type>, Told>,
    depth: usize,
    /// Unions inside unions that are being spread over a common base.
    spreading: usize,
}

/// What a schema says of a value.
#[derive(Clone, Copy)]
pub(super) struct Value {
    /// What it is when it is not null.
    pub(super) ty: Id<Type>,
    /// Whether it may be null.
    pub(super) nullable: bool,
}

/// What a schema turned out to be.
enum Lowered {
    /// A type that is there already.
    Is(Id<Type>),
    /// A type of its own.
    Shape(Shape),
    /// A union whose variants the document tells apart.
    Told(Shape, Told),
}

impl From<Primitive> for Lowered {
    fn from(primitive: Primitive) -> Self {
        Self::Shape(Shape::Primitive(primitive))
    }
}

impl<'t> Lowering<'t, '_> {
    /// Gives every named schema of the document its type.
    pub(super) fn named_schemas(&mut self) {
        let schemas = self.document.schemas();
        for (name, node) in schemas.into_iter().flat_map(Node::entries) {
            if name == "$ref" {
                self.target(node);
            } else {
                self.type_at(node);
            }
        }
    }

    /// Learns the names of the document's schemas.
    pub(super) fn know_named_schemas(&mut self) {
        let schemas = self.document.schemas();
        let named: Vec<_> = schemas.into_iter().flat_map(Node::entries).collect();
        self.named = named.iter().copied().collect();
        // `Pet: {$ref: schemas/pet-v2.yaml}` names the schema of that file.
        for (name, node) in named {
            let Some(target) = reference(node).and_then(|it| self.resolve(it)) else {
                continue;
            };
            if target.site().file != node.site().file {
                self.schemas
                    .given_names
                    .entry(target.site())
                    .or_insert(name);
            }
        }
    }

    /// Lowers all named schemas that were met.
    pub(super) fn pending_schemas(&mut self) {
        while let Some((id, members)) = self.schemas.pending.pop_front() {
            let lowered = self.owned(Owner::Type(id), |it| match members.as_slice() {
                [schema] => match it.family_member(schema) {
                    Some(lowered) => lowered,
                    None => it.lowered(schema),
                },
                _ => it.conjunction(members),
            });
            let shape = match lowered {
                Lowered::Is(other) => Shape::Alias(other),
                Lowered::Shape(shape) => shape,
                Lowered::Told(shape, told) => {
                    self.schemas.told.insert(id, told);
                    shape
                }
            };
            self.api.types[id].shape = shape;
            self.schemas.waiting.remove(&id);
        }
    }

    /// What a node that should be a schema says of a value; null included where no field can say so.
    pub(super) fn whole(&mut self, node: Node<'t>) -> Id<Type> {
        let value = self.value(node);
        self.or_null(value)
    }

    /// What a node that should be a schema says of a value.
    pub(super) fn value(&mut self, node: Node<'t>) -> Value {
        let schema = Schema::read(node);
        self.value_of(&schema)
    }

    fn value_of(&mut self, schema: &Schema<'t>) -> Value {
        let lowered = self.lowered(schema);
        Value {
            ty: self.settle(schema, lowered),
            nullable: self.is_nullable(schema),
        }
    }

    /// The type of something that is no schema: JSON that may be anything.
    pub(super) fn anything(&mut self, node: Node<'t>) -> Id<Type> {
        self.intern(node.site(), Docs::default(), None, Shape::Any, None)
    }

    /// The type of a primitive that no schema states.
    pub(super) fn primitive_type(&mut self, node: Node<'t>, primitive: Primitive) -> Id<Type> {
        let shape = Shape::Primitive(primitive);
        self.intern(node.site(), Docs::default(), None, shape, None)
    }

    /// A record that no schema states.
    pub(super) fn record_type(&mut self, node: Node<'t>, record: Record) -> Id<Type> {
        let shape = Shape::Record(record);
        self.intern(node.site(), Docs::default(), None, shape, None)
    }

    fn or_null(&mut self, value: Value) -> Id<Type> {
        if !value.nullable {
            return value.ty;
        }
        let is_silent = matches!(
            self.api.types[value.ty].shape,
            Shape::Any | Shape::Primitive(Primitive::Null)
        );
        if is_silent && !self.is_pending(value.ty) {
            return value.ty;
        }
        let site = self.api.types[value.ty].site;
        let shape = Shape::Nullable(value.ty);
        self.intern(site, Docs::default(), None, shape, None)
    }

    fn settle(&mut self, schema: &Schema<'t>, lowered: Lowered) -> Id<Type> {
        let (shape, told) = match lowered {
            Lowered::Is(id) => return id,
            Lowered::Shape(shape) => (shape, None),
            Lowered::Told(shape, told) => (shape, Some(told)),
        };
        let site = schema.node.site();
        let needs_name = matches!(shape, Shape::Record(_) | Shape::Enum(_) | Shape::Union(_));
        if !needs_name {
            return self.intern(site, Docs::default(), None, shape, None);
        }
        let id = self.settle_new(schema, shape, told);
        self.schemas.places.entry(site).or_insert(id);
        id
    }

    /// The same for what a schema is in one place only: a reference to it does not mean this.
    fn settle_apart(&mut self, schema: &Schema<'t>, lowered: Lowered) -> Id<Type> {
        match lowered {
            Lowered::Is(id) => id,
            Lowered::Shape(shape) => self.settle_new(schema, shape, None),
            Lowered::Told(shape, told) => self.settle_new(schema, shape, Some(told)),
        }
    }

    fn settle_new(&mut self, schema: &Schema<'t>, shape: Shape, told: Option<Told>) -> Id<Type> {
        let site = schema.node.site();
        self.intern(site, docs(schema.said()), schema.title, shape, told)
    }

    fn lowered(&mut self, schema: &Schema<'t>) -> Lowered {
        if self.schemas.depth >= DEEPEST {
            self.report(
                Code::UNEXPECTED_NODE,
                schema.node.site(),
                "schemas are nested too deep here; any JSON value is accepted",
            );
            return Lowered::Shape(Shape::Any);
        }
        self.schemas.depth += 1;
        let lowered = self.lowered_within(schema);
        self.schemas.depth -= 1;
        lowered
    }

    fn lowered_within(&mut self, schema: &Schema<'t>) -> Lowered {
        if !schema.is_usable() {
            self.unexpected(schema.node, "a schema");
            return Lowered::Shape(Shape::Any);
        }
        if let Some(reference) = schema.reference {
            let beside = schema.without_reference();
            if self.document.honours_siblings() && !beside.is_silent() {
                return self.conjunction(vec![schema.only_reference(), beside]);
            }
            return match self.target(reference) {
                Some(target) => Lowered::Is(self.type_at(target)),
                None => Lowered::Shape(Shape::Any),
            };
        }
        if let Some(all_of) = schema.all_of {
            let mut members: Vec<_> = all_of.items().map(Schema::read).collect();
            members.push(schema.without_all_of());
            return self.conjunction(members);
        }
        self.lone(schema)
    }

    /// A schema without `$ref` and `allOf`.
    fn lone(&mut self, schema: &Schema<'t>) -> Lowered {
        self.note_unexpressed(schema);
        if let Some(lowered) = self.choice(schema) {
            return lowered;
        }
        if schema.one_of.is_some() || schema.any_of.is_some() {
            return self.union(schema);
        }
        self.by_type(schema)
    }

    fn note_unexpressed(&mut self, schema: &Schema<'t>) {
        let Some(keyword) = schema.unexpressed else {
            return;
        };
        let name = keyword.key().unwrap_or_default();
        self.report(
            Code::UNUSED_SCHEMA_KEYWORD,
            keyword.site(),
            format!("`{name}` is not expressed in the type"),
        );
    }

    fn by_type(&mut self, schema: &Schema<'t>) -> Lowered {
        let types = schema.types();
        if let Some(unknown) = types.unknown {
            let name = unknown.scalar().unwrap_or(unknown.kind().label());
            self.report(
                Code::UNKNOWN_TYPE,
                unknown.site(),
                format!("`{name}` is no type of JSON"),
            )
            .help("one of `string`, `number`, `integer`, `boolean`, `array`, `object`, `null`");
            return Lowered::Shape(Shape::Any);
        }
        match types.values() {
            0 if types.has(Types::NULL) => Primitive::Null.into(),
            0 => Lowered::Shape(Shape::Any),
            one if one.is_power_of_two() => self.one_type(schema, one),
            _ if types.is_number() => primitive::of(schema, Types::NUMBER).into(),
            several => self.several_types(schema, several),
        }
    }

    fn one_type(&mut self, schema: &Schema<'t>, name: u8) -> Lowered {
        match name {
            Types::LIST => self.list(schema),
            Types::OBJECT => self.object(schema),
            scalar => primitive::of(schema, scalar).into(),
        }
    }

    fn list(&mut self, schema: &Schema<'t>) -> Lowered {
        Lowered::Shape(match schema.items() {
            Items::Unsaid => Shape::List(self.anything(schema.node)),
            Items::Each(items) => Shape::List(self.step(Step::Item, |it| it.whole(items))),
            Items::Several(items) => Shape::List(self.step(Step::Item, |it| {
                let item = schema.one_among(items);
                let lowered = it.lowered(&item);
                it.settle_apart(&item, lowered)
            })),
            // Rust's standard traits end at twelve places, and people's patience before.
            Items::Places(places) if places.is_empty() || places.len() > 8 => {
                Shape::List(self.anything(schema.node))
            }
            Items::Places(places) => {
                let places = places.into_iter();
                Shape::Tuple(
                    places
                        .map(|node| self.step(Step::Item, |it| it.whole(node)))
                        .collect(),
                )
            }
        })
    }

    fn object(&mut self, schema: &Schema<'t>) -> Lowered {
        if schema.properties().next().is_some() {
            return self.record(&[*schema]);
        }
        Lowered::Shape(match schema.additional() {
            Additional::Closed => Shape::Record(Record {
                fields: Vec::new(),
                rest: Rest::Closed,
            }),
            Additional::Typed(values) => Shape::Map(self.step(Step::Value, |it| it.whole(values))),
            Additional::Unsaid | Additional::Open => Shape::Map(self.anything(schema.node)),
        })
    }
}
