//! What the stages after `lower` may rely on, whatever the document.

use connectome_codegen::ir::*;
use std::collections::HashSet;

/// Every broken promise of an API, one line each.
pub(crate) fn broken(api: &Api) -> Vec<String> {
    let mut broken = Vec::new();
    for (_, operation) in api.operations.iter() {
        self::operation(api, operation, &mut broken);
    }
    for (id, ty) in api.types.iter() {
        if ty.origins.is_empty() {
            broken.push(format!("{id:?} comes from nowhere"));
        }
        if matches!(ty.shape, Shape::Alias(_)) && !is_named(ty) {
            broken.push(format!("{id:?} is a nameless alias: {:?}", ty.origins[0]));
        }
        if matches!(ty.shape, Shape::Nullable(_)) && is_named(ty) {
            broken.push(format!("{id:?} is a named nullable: {:?}", ty.origins[0]));
        }
        self::shape(api, id, &mut broken);
    }
    if let Some(id) = endless(api) {
        let origin = &api.types[id].origins[0];
        broken.push(format!("{id:?} holds itself by value: {origin:?}"));
    }
    broken
}

fn is_named(ty: &Type) -> bool {
    let mut origins = ty.origins.iter();
    origins.any(|it| matches!(it, Origin::Named { .. }))
}

fn operation(api: &Api, operation: &Operation, broken: &mut Vec<String>) {
    let path = &operation.path;
    if !path.starts_with('/') || path.contains(['?', '#']) {
        broken.push(format!("{path} is no path"));
    }
    let mut seen = HashSet::new();
    for parameter in &operation.parameters {
        let (place, wire) = (parameter.place, &parameter.wire);
        if !seen.insert((place, wire)) {
            broken.push(format!("{path} has {place:?} {wire} twice"));
        }
        if place == Place::Path && !path.contains(&format!("{{{wire}}}")) {
            broken.push(format!("{path} has no {{{wire}}}"));
        }
        if place == Place::Path && !parameter.required {
            broken.push(format!("{path} may lack {wire}"));
        }
        if matches!(api.types[parameter.ty].shape, Shape::Nullable(_)) {
            broken.push(format!("{path} has a nullable {wire}"));
        }
    }
    for body in &operation.bodies {
        if let BodyContent::Multipart(parts) = &body.content {
            let wires: HashSet<_> = parts.iter().map(|it| &it.wire).collect();
            if wires.len() != parts.len() {
                broken.push(format!("{path} has a part twice"));
            }
        }
    }
    let statuses = operation.successes.iter().chain(&operation.failures);
    let mut seen = HashSet::new();
    for case in statuses {
        if !seen.insert(case.status) {
            broken.push(format!("{path} has {:?} twice", case.status));
        }
    }
}

fn shape(api: &Api, id: Id<Type>, broken: &mut Vec<String>) {
    let origin = &api.types[id].origins[0];
    match &api.types[id].shape {
        Shape::Record(record) => {
            let wires: HashSet<_> = record.fields.iter().map(|it| &it.wire).collect();
            if wires.len() != record.fields.len() {
                broken.push(format!("{origin:?} has a field twice"));
            }
            for field in &record.fields {
                if matches!(api.types[field.ty].shape, Shape::Nullable(_)) {
                    broken.push(format!("{origin:?} has a nullable field {}", field.wire));
                }
            }
        }
        Shape::Enum(choices) => {
            let literals: HashSet<_> = choices.values.iter().map(|it| &it.literal).collect();
            if literals.is_empty() || literals.len() != choices.values.len() {
                broken.push(format!("{origin:?} has equal values, or none"));
            }
            let is_text = |it: &EnumValue| matches!(it.literal, Literal::Text(_));
            let texts = choices.values.iter().filter(|it| is_text(it)).count();
            if texts != 0 && texts != choices.values.len() {
                broken.push(format!("{origin:?} mixes texts and integers"));
            }
        }
        Shape::Union(union) => {
            let labels: HashSet<_> = union.variants.iter().map(|it| &it.label).collect();
            if labels.len() != union.variants.len() || labels.len() < 2 {
                broken.push(format!("{origin:?} has equal labels, or too few"));
            }
            let tested = union.variants.iter().filter(|it| !it.tests.is_empty());
            let expected = if union.decided {
                union.variants.len()
            } else {
                0
            };
            if tested.count() != expected {
                broken.push(format!("{origin:?} has too many or too few tests"));
            }
        }
        Shape::Tuple(places) if places.is_empty() || places.len() > 8 => {
            broken.push(format!("{origin:?} has {} places", places.len()));
        }
        _ => {}
    }
}

/// A type that has no size: it holds itself, and nothing on the way is a pointer.
fn endless(api: &Api) -> Option<Id<Type>> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; api.types.len()];
    for start in api.types.ids() {
        let mut stack = vec![(start, held(api, start))];
        if state[start.index()] != State::New {
            continue;
        }
        state[start.index()] = State::Open;
        while let Some((id, rest)) = stack.last_mut() {
            let Some(next) = rest.pop() else {
                state[id.index()] = State::Done;
                stack.pop();
                continue;
            };
            match state[next.index()] {
                State::New => {
                    state[next.index()] = State::Open;
                    stack.push((next, held(api, next)));
                }
                State::Open => return Some(next),
                State::Done => {}
            }
        }
    }
    None
}

fn held(api: &Api, id: Id<Type>) -> Vec<Id<Type>> {
    match &api.types[id].shape {
        Shape::Alias(id) | Shape::Nullable(id) => vec![*id],
        Shape::Tuple(places) => places.clone(),
        Shape::Record(record) => {
            let fields = record.fields.iter().filter(|it| !it.boxed);
            fields.map(|it| it.ty).collect()
        }
        Shape::Union(union) if union.decided => {
            let variants = union.variants.iter().filter(|it| !it.boxed);
            variants.map(|it| it.ty).collect()
        }
        _ => Vec::new(),
    }
}
