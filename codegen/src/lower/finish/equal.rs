//! Named schemas that say the same become one type with two names, so that nobody has to convert between
//! `simple-user` and `nullable-simple-user`.

use super::compact::{is_named, without_inline_aliases};
use super::visit::{behind, ids_mut};
use crate::ir::{Api, Id, Origin, Owner, Shape, Type};
use crate::lower::schema::{hash_shape, same_shape};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Types that are equal because their parts are: documents nest such pairs a few levels deep.
const ROUNDS: usize = 6;

/// Unions of more variants than this are not looked into: none of their variants is united.
const MOST_VARIANTS: usize = 64;

/// Makes records and enums that equal another one of their file another name for it.
pub(super) fn unite(api: &mut Api) {
    let apart = Apart::of(api);
    let mut united = false;
    for _ in 0..ROUNDS {
        let pairs = pairs(api, &apart);
        if pairs.is_empty() {
            break;
        }
        united = true;
        let to: HashMap<_, _> = pairs.iter().copied().collect();
        for (from, to) in pairs {
            if !is_named(&api.types[from]) {
                let origins = api.types[from].origins.clone();
                api.types[to].origins.extend(origins);
            }
            api.types[from].shape = Shape::Alias(to);
        }
        move_parts(api, &to);
    }
    if united {
        without_inline_aliases(api);
    }
}

/// What was part of a type that is no more is part of the one that it equals: it is named after that.
fn move_parts(api: &mut Api, to: &HashMap<Id<Type>, Id<Type>>) {
    for id in api.types.ids() {
        for origin in &mut api.types[id].origins {
            if let Origin::Inline {
                owner: Owner::Type(owner),
                ..
            } = origin
                && let Some(to) = to.get(owner)
            {
                *owner = *to;
            }
        }
    }
}

/// Types with the one that each of them equals.
fn pairs(api: &Api, apart: &Apart) -> Vec<(Id<Type>, Id<Type>)> {
    let mut groups: HashMap<u64, Vec<(Id<Type>, Shape)>> = HashMap::new();
    let mut order = Vec::new();
    for (id, ty) in api.types.iter() {
        if !is_comparable(ty) {
            continue;
        }
        let mut shape = ty.shape.clone();
        ids_mut(&mut shape, &mut |it| *it = behind(&api.types, *it));
        let mut hasher = DefaultHasher::new();
        file(ty).hash(&mut hasher);
        is_named(ty).hash(&mut hasher);
        hash_shape(&shape, &mut hasher);
        let group = groups.entry(hasher.finish()).or_default();
        if group.is_empty() {
            order.push(hasher.finish());
        }
        group.push((id, shape));
    }
    let mut pairs = Vec::new();
    for hash in order {
        let group = &groups[&hash];
        let Some((first, shape)) = group
            .iter()
            .find(|(id, _)| !is_variation(&api.types[*id]))
            .or(group.first())
        else {
            continue;
        };
        for (id, other) in group {
            if id != first && same_shape(shape, other) && !apart.are(*id, *first) {
                pairs.push((*id, *first));
            }
        }
    }
    pairs
}

// One field or one value says too little to mean the same.
fn is_comparable(ty: &Type) -> bool {
    match &ty.shape {
        Shape::Record(record) => record.fields.len() > 1,
        Shape::Enum(choices) => choices.values.len() > 1,
        Shape::List(_) | Shape::Map(_) | Shape::Nullable(_) => !is_named(ty),
        _ => false,
    }
}

fn file(ty: &Type) -> Option<crate::parse::FileId> {
    ty.origins.iter().find_map(|it| match it {
        Origin::Named { file, .. } => Some(*file),
        Origin::Inline { .. } => None,
    })
}

/// Whether a name says that it is another one's variation.
fn is_variation(ty: &Type) -> bool {
    let says = |name: &str| name.to_ascii_lowercase().starts_with("nullable");
    ty.origins
        .iter()
        .any(|it| matches!(it, Origin::Named { name, .. } if says(name)))
}

/// Types that some union has side by side: there their names tell them apart.
struct Apart {
    pairs: HashSet<(Id<Type>, Id<Type>)>,
    never: HashSet<Id<Type>>,
}

impl Apart {
    fn of(api: &Api) -> Self {
        let mut apart = Self {
            pairs: HashSet::new(),
            never: HashSet::new(),
        };
        for (_, ty) in api.types.iter() {
            let Shape::Union(union) = &ty.shape else {
                continue;
            };
            let variants: Vec<_> = union
                .variants
                .iter()
                .map(|it| behind(&api.types, it.ty))
                .collect();
            if variants.len() > MOST_VARIANTS {
                apart.never.extend(variants);
                continue;
            }
            for one in &variants {
                apart
                    .pairs
                    .extend(variants.iter().map(|other| (*one, *other)));
            }
        }
        apart
    }

    fn are(&self, one: Id<Type>, other: Id<Type>) -> bool {
        self.never.contains(&one)
            || self.never.contains(&other)
            || self.pairs.contains(&(one, other))
    }
}
