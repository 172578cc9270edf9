//! Unions whose variants are one and the same thing to a reader: merged.

use super::boxes::break_bare_circles;
use super::compact::{is_named, without_inline_aliases};
use super::visit::behind;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{
    Api, Docs, Enum, Id, Literal, Origin, Owner, Primitive, Shape, Step, Type, Union, Usage,
    Variant,
};
use crate::lower::schema::{Told, tell_labels_apart};
use std::collections::{HashMap, HashSet, VecDeque};

/// Merges variants that no value could or need tell apart.
pub(super) fn simplify(
    api: &mut Api,
    told: &mut HashMap<Id<Type>, Told>,
    diagnostics: &mut Diagnostics,
) {
    let mut open: VecDeque<_> = api.types.ids().collect();
    while let Some(id) = open.pop_front() {
        if let Shape::Union(union) = &api.types[id].shape {
            let union = union.clone();
            let before = api.types.len();
            let shape = merged(api, id, union, told, diagnostics);
            api.types[id].shape = shape;
            open.extend(api.types.ids().skip(before));
        }
    }
    break_bare_circles(api, diagnostics);
    without_inline_aliases(api);
}

fn merged(
    api: &mut Api,
    id: Id<Type>,
    union: Union,
    told: &mut HashMap<Id<Type>, Told>,
    diagnostics: &mut Diagnostics,
) -> Shape {
    let mut variants = if told.contains_key(&id) {
        union.variants
    } else {
        flat(api, id, union.variants, told)
    };
    let shape_of = |api: &Api, it: &Variant| api.types[behind(&api.types, it.ty)].shape.clone();
    if variants
        .iter()
        .any(|it| matches!(api.types[behind(&api.types, it.ty)].shape, Shape::Any))
    {
        return Shape::Any;
    }
    let scalars: Vec<_> = variants
        .iter()
        .filter(|it| is_scalar(&api.types[behind(&api.types, it.ty)].shape))
        .cloned()
        .collect();
    if scalars.len() > 1 {
        let shapes: Vec<_> = scalars.iter().map(|it| shape_of(api, it)).collect();
        let mut dropped = HashSet::new();
        texts(api, id, &mut variants, &scalars, &shapes, &mut dropped);
        numbers(api, id, &mut variants, &scalars, &shapes, &mut dropped);
        bools(&scalars, &shapes, &mut dropped);
        let keep: Vec<_> = variants
            .iter()
            .map(|it| !dropped.contains(&it.ty))
            .collect();
        if let Some(told) = told.get_mut(&id) {
            let mut kept = keep.iter().copied().chain(std::iter::repeat(true));
            told.values.retain(|_| kept.next() == Some(true));
            told.values
                .resize(keep.iter().filter(|it| **it).count(), Vec::new());
        }
        let mut kept = keep.into_iter();
        variants.retain(|_| kept.next() == Some(true));
    }
    lists(api, id, &mut variants, told);
    match variants.as_slice() {
        [] => {
            diagnostics.report(
                Code::CIRCULAR_REFERENCE,
                api.types[id].site,
                "the branches of this union are nothing but each other",
            );
            Shape::Any
        }
        [only] => Shape::Alias(only.ty),
        _ => Shape::Union(Union {
            variants,
            decided: false,
        }),
    }
}

// A union among the variants of a union: its variants are variants of the whole.
fn flat(
    api: &Api,
    id: Id<Type>,
    variants: Vec<Variant>,
    told: &HashMap<Id<Type>, Told>,
) -> Vec<Variant> {
    let mut flat: Vec<Variant> = Vec::new();
    let mut seen = HashSet::from([id]);
    let mut open: Vec<_> = variants.into_iter().rev().collect();
    while let Some(variant) = open.pop() {
        let inner = behind(&api.types, variant.ty);
        match &api.types[inner].shape {
            Shape::Union(union) if inner == id || !told.contains_key(&inner) => {
                if seen.insert(inner) {
                    open.extend(union.variants.iter().rev().cloned());
                }
            }
            _ if flat.iter().any(|it| it.ty == variant.ty) => {}
            _ => flat.push(variant),
        }
    }
    tell_labels_apart(&mut flat);
    flat
}

fn is_scalar(shape: &Shape) -> bool {
    match shape {
        Shape::Primitive(primitive) => *primitive != Primitive::Null,
        Shape::Enum(_) => true,
        _ => false,
    }
}

fn texts(
    api: &mut Api,
    id: Id<Type>,
    variants: &mut Vec<Variant>,
    scalars: &[Variant],
    shapes: &[Shape],
    dropped: &mut HashSet<Id<Type>>,
) {
    let mut enums = Vec::new();
    let mut plain = Vec::new();
    for (variant, shape) in scalars.iter().zip(shapes) {
        match shape {
            Shape::Enum(it) if is_text(it) => enums.push((variant, it)),
            Shape::Primitive(it) if is_text_like(*it) => plain.push((variant, *it)),
            _ => {}
        }
    }
    let has_any_text = plain.iter().any(|(_, it)| *it == Primitive::Text);
    // An enum keeps what it does not list, so it is any text already.
    if enums.len() == 1 && has_any_text {
        dropped.extend(plain.iter().map(|(it, _)| it.ty));
        return;
    }
    if enums.is_empty() && plain.len() > 1 {
        dropped.extend(plain.iter().map(|(it, _)| it.ty));
        let text = plain.iter().find(|(_, it)| *it == Primitive::Text);
        match text {
            Some((text, _)) => {
                dropped.remove(&text.ty);
            }
            None => add(api, id, variants, "text", Shape::Primitive(Primitive::Text)),
        }
        return;
    }
    let all_inline = enums.iter().all(|(it, _)| !is_named(&api.types[it.ty]));
    if enums.len() > 1 && all_inline && plain.is_empty() {
        let mut values = Vec::new();
        let mut seen = HashSet::new();
        for value in enums.iter().flat_map(|(_, it)| &it.values) {
            if seen.insert(value.literal.clone()) {
                values.push(value.clone());
            }
        }
        dropped.extend(enums.iter().map(|(it, _)| it.ty));
        let whole = enums.iter().find(|(_, it)| it.values == values);
        match whole {
            Some((whole, _)) => {
                dropped.remove(&whole.ty);
            }
            None => add(api, id, variants, "text", Shape::Enum(Enum { values })),
        }
    }
}

fn numbers(
    api: &mut Api,
    id: Id<Type>,
    variants: &mut Vec<Variant>,
    scalars: &[Variant],
    shapes: &[Shape],
    dropped: &mut HashSet<Id<Type>>,
) {
    let found = scalars.iter().zip(shapes);
    let found: Vec<_> = found
        .filter_map(|(variant, shape)| match shape {
            Shape::Primitive(it) if width(*it).is_some() => Some((variant, *it)),
            _ => None,
        })
        .collect();
    if found.len() < 2 {
        return;
    }
    let integral = found
        .iter()
        .all(|(_, it)| width(*it) == Some(Width::Integer));
    let whole = if found.iter().any(|(_, it)| *it == Primitive::Decimal) {
        Primitive::Decimal
    } else if integral {
        Primitive::I64
    } else {
        Primitive::F64
    };
    dropped.extend(found.iter().map(|(it, _)| it.ty));
    match found.iter().find(|(_, it)| *it == whole) {
        Some((widest, _)) => {
            dropped.remove(&widest.ty);
        }
        None => add(api, id, variants, "number", Shape::Primitive(whole)),
    }
}

fn bools(scalars: &[Variant], shapes: &[Shape], dropped: &mut HashSet<Id<Type>>) {
    let bools = scalars.iter().zip(shapes);
    let bools = bools.filter(|(_, it)| **it == Shape::Primitive(Primitive::Bool));
    dropped.extend(bools.skip(1).map(|(it, _)| it.ty));
}

// No test looks into a list, so several lists are one list of several.
fn lists(
    api: &mut Api,
    id: Id<Type>,
    variants: &mut Vec<Variant>,
    told: &mut HashMap<Id<Type>, Told>,
) {
    let item = |it: &Variant| match api.types[behind(&api.types, it.ty)].shape {
        Shape::List(item) => Some(item),
        _ => None,
    };
    let items: Vec<_> = variants
        .iter()
        .filter_map(|it| Some((it.clone(), item(it)?)))
        .collect();
    // Lists of lists of lists of several would go on for ever in a circle.
    if items.len() < 2 || told.contains_key(&id) || items.len() > 16 {
        return;
    }
    let mut inner: Vec<Variant> = Vec::new();
    for (list, item) in &items {
        if !inner.iter().any(|it| it.ty == *item) {
            let label = list.label.trim_end_matches(" list");
            inner.push(Variant {
                label: label.to_owned(),
                ty: *item,
                ..list.clone()
            });
        }
    }
    tell_labels_apart(&mut inner);
    let (path, owner) = match &api.types[id].origins[0] {
        Origin::Inline { owner, path, .. } => (path.clone(), *owner),
        Origin::Named { .. } => (Vec::new(), Owner::Type(id)),
    };
    if path.iter().filter(|it| **it == Step::Item).count() > 4 {
        return;
    }
    let mut path = path;
    path.push(Step::Item);
    let row = |shape| Type {
        origins: vec![Origin::Inline {
            owner,
            path: path.clone(),
            title: None,
        }],
        shape,
        docs: Docs::default(),
        site: api.types[id].site,
        usage: Usage::default(),
    };
    let (one, list) = match inner.as_slice() {
        [only] => (None, row(Shape::List(only.ty))),
        _ => {
            let union = row(Shape::Union(Union {
                variants: inner,
                decided: false,
            }));
            (Some(union), row(Shape::Any))
        }
    };
    let mut list = list;
    if let Some(union) = one {
        list.shape = Shape::List(api.types.push(union));
    }
    let ty = api.types.push(list);
    let first = items[0].0.ty;
    let at = variants.iter().position(|it| it.ty == first).unwrap_or(0);
    variants[at].ty = ty;
    variants[at].label = "list".to_owned();
    let others: Vec<_> = items[1..].iter().map(|(it, _)| it.ty).collect();
    variants.retain(|it| !others.contains(&it.ty));
    tell_labels_apart(variants);
}

fn add(api: &mut Api, of: Id<Type>, variants: &mut Vec<Variant>, label: &str, shape: Shape) {
    let union = &api.types[of];
    let site = union.site;
    let ty = Type {
        origins: union.origins.clone(),
        shape,
        docs: Docs::default(),
        site,
        usage: Usage::default(),
    };
    let mut ty = ty;
    ty.origins.retain(|it| !matches!(it, Origin::Named { .. }));
    if ty.origins.is_empty() {
        ty.origins.push(Origin::Inline {
            owner: Owner::Type(of),
            path: vec![Step::Variant(label.to_owned())],
            title: None,
        });
    }
    let ty = api.types.push(ty);
    let mut label = label.to_owned();
    while variants.iter().any(|it| it.label == label) {
        label.insert_str(0, "any ");
    }
    variants.push(Variant {
        label,
        ty,
        boxed: false,
        tests: Vec::new(),
        site,
    });
}

fn is_text(choices: &Enum) -> bool {
    matches!(
        choices.values.first().map(|it| &it.literal),
        Some(Literal::Text(_))
    )
}

/// Whether a primitive is JSON text.
pub(super) fn is_text_like(primitive: Primitive) -> bool {
    matches!(
        primitive,
        Primitive::Text
            | Primitive::DecimalText
            | Primitive::Timestamp
            | Primitive::Date
            | Primitive::Time
            | Primitive::Duration
            | Primitive::Uuid
            | Primitive::Bytes
    )
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Width {
    Integer,
    Fraction,
}

fn width(primitive: Primitive) -> Option<Width> {
    Some(match primitive {
        Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64 | Primitive::UnixTime => {
            Width::Integer
        }
        Primitive::F32 | Primitive::F64 | Primitive::Decimal => Width::Fraction,
        _ => return None,
    })
}
