//! Equal inline schemas become one type.
//!
//! Two shapes are equal when the same values travel through them; what is said of them does not count.

use super::super::Lowering;
use crate::diagnostic::Site;
use crate::ir::{Docs, Enum, Field, Id, Record, Shape, Type, Union, Usage, Variant};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// More places than this say nothing new about a type's name.
const MOST_ORIGINS: usize = 64;

/// Inline types by the hash of their shape.
#[derive(Default)]
pub(super) struct Interned {
    by_hash: HashMap<u64, Vec<Id<Type>>>,
}

/// How the document itself tells the variants of a union apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Told {
    /// The property whose value tells.
    pub(crate) property: String,
    /// For each variant the values that mean it.
    pub(crate) values: Vec<Vec<String>>,
}

impl Lowering<'_, '_> {
    /// The type of an inline schema with this shape, which may be there already.
    pub(super) fn intern(
        &mut self,
        site: Site,
        docs: Docs,
        title: Option<&str>,
        shape: Shape,
        told: Option<Told>,
    ) -> Id<Type> {
        let mut hasher = DefaultHasher::new();
        hash_shape(&shape, &mut hasher);
        told.hash(&mut hasher);
        let hash = hasher.finish();
        let needs_name = matches!(shape, Shape::Record(_) | Shape::Enum(_) | Shape::Union(_));

        let same = self.schemas.interned.by_hash.get(&hash);
        let found = same.into_iter().flatten().copied().find(|id| {
            same_shape(&self.api.types[*id].shape, &shape)
                && self.schemas.told.get(id) == told.as_ref()
        });
        if let Some(id) = found {
            if needs_name {
                let origin = self.inline_origin(title);
                let origins = &mut self.api.types[id].origins;
                if origins.len() < MOST_ORIGINS && !origins.contains(&origin) {
                    origins.push(origin);
                }
            }
            return id;
        }

        let origin = self.inline_origin(title);
        let id = self.api.types.push(Type {
            origins: vec![origin],
            shape,
            docs,
            site,
            usage: Usage::default(),
        });
        if let Some(told) = told {
            self.schemas.told.insert(id, told);
        }
        self.schemas
            .interned
            .by_hash
            .entry(hash)
            .or_default()
            .push(id);
        id
    }
}

/// Hashes what [`same_shape`] compares.
pub(in crate::lower) fn hash_shape(shape: &Shape, hasher: &mut DefaultHasher) {
    std::mem::discriminant(shape).hash(hasher);
    match shape {
        Shape::Primitive(primitive) => primitive.hash(hasher),
        Shape::List(id)
        | Shape::Map(id)
        | Shape::Alias(id)
        | Shape::Nullable(id)
        | Shape::Reference(id) => {
            id.hash(hasher);
        }
        Shape::Tuple(places) => places.hash(hasher),
        Shape::Record(record) => {
            record.rest.hash(hasher);
            for field in &record.fields {
                field_key(field).hash(hasher);
            }
        }
        Shape::Enum(choices) => {
            for value in &choices.values {
                value.literal.hash(hasher);
                value.name.hash(hasher);
            }
        }
        Shape::Union(union) => {
            for variant in &union.variants {
                variant_key(variant).hash(hasher);
            }
        }
        Shape::Any => {}
    }
}

/// Whether the same values travel through two shapes.
pub(in crate::lower) fn same_shape(one: &Shape, other: &Shape) -> bool {
    match (one, other) {
        (Shape::Record(one), Shape::Record(other)) => same_record(one, other),
        (Shape::Enum(one), Shape::Enum(other)) => same_enum(one, other),
        (Shape::Union(one), Shape::Union(other)) => same_union(one, other),
        _ => one == other,
    }
}

fn same_record(one: &Record, other: &Record) -> bool {
    one.rest == other.rest
        && one.fields.len() == other.fields.len()
        && one
            .fields
            .iter()
            .zip(&other.fields)
            .all(|(one, other)| field_key(one) == field_key(other))
}

fn same_enum(one: &Enum, other: &Enum) -> bool {
    one.values.len() == other.values.len()
        && one
            .values
            .iter()
            .zip(&other.values)
            .all(|(one, other)| one.literal == other.literal && one.name == other.name)
}

fn same_union(one: &Union, other: &Union) -> bool {
    one.variants.len() == other.variants.len()
        && one
            .variants
            .iter()
            .zip(&other.variants)
            .all(|(one, other)| variant_key(one) == variant_key(other))
}

fn field_key(field: &Field) -> impl Hash + PartialEq {
    (
        field.wire.as_str(),
        field.ty,
        field.presence,
        field.constant.as_ref(),
        field.access,
        field.secret,
    )
}

fn variant_key(variant: &Variant) -> impl Hash + PartialEq {
    (variant.label.as_str(), variant.ty)
}
