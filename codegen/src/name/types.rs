//! What types are called: named schemas by their own names, inline ones after where they live.

use super::plural::singular;
use super::words::words;
use crate::ir::{Api, Case, Id, Origin, Owner, Shape, Status, Step, Type};
use std::collections::HashSet;

/// Whether a type is an item of the generated crate, or is written out where it is used.
pub(super) fn is_item(ty: &Type) -> bool {
    is_named(ty)
        || matches!(
            ty.shape,
            Shape::Record(_) | Shape::Enum(_) | Shape::Union(_)
        )
}

/// Whether the document names it.
pub(super) fn is_named(ty: &Type) -> bool {
    named(ty).is_some()
}

fn named(ty: &Type) -> Option<&str> {
    ty.origins.iter().find_map(|it| match it {
        Origin::Named { name, .. } => Some(name.as_str()),
        Origin::Inline { .. } => None,
    })
}

/// The one thing that an inline type is part of; `None` when several share it.
pub(super) fn sole_owner(ty: &Type) -> Option<Owner> {
    let mut owners = ty.origins.iter().map(|it| match it {
        Origin::Inline { owner, .. } => Some(*owner),
        Origin::Named { .. } => None,
    });
    let first = owners.next()??;
    owners.all(|it| it == Some(first)).then_some(first)
}

/// The parts that every dotted name of the document begins with: `crm.v3.` says nothing.
pub(super) fn common_prefix(api: &Api) -> usize {
    let mut names = api.types.iter().filter_map(|(_, ty)| named(ty)).map(parts);
    let Some(first) = names.next() else { return 0 };
    let mut common = first.len().saturating_sub(1);
    let mut count = 1;
    for name in names {
        count += 1;
        let shared = first.iter().zip(&name).take_while(|(a, b)| a == b).count();
        common = common.min(shared).min(name.len().saturating_sub(1));
    }
    if count > 1 { common } else { 0 }
}

fn parts(name: &str) -> Vec<&str> {
    name.split('.').filter(|it| !it.is_empty()).collect()
}

/// Names for a named schema, the best one first.
pub(super) fn of_named(ty: &Type, prefix: usize) -> Vec<Vec<String>> {
    let Some(name) = named(ty) else {
        return Vec::new();
    };
    let mut names = Vec::new();
    if prefix > 0 {
        names.push(words(&parts(name)[prefix..].join(".")));
    }
    names.push(words(name));
    names.push(super::words::spelled(name));
    names
}

/// What owners are called, as words.
pub(super) trait Owners {
    fn words(&self, owner: Owner) -> Vec<String>;
    /// With the name of the group in front.
    fn full_words(&self, owner: Owner) -> Vec<String>;
}

/// Names for an inline type that one owner has, the best one first.
pub(super) fn of_owned(api: &Api, id: Id<Type>, owners: &dyn Owners) -> Vec<Vec<String>> {
    let mut names = Vec::new();
    for origin in &api.types[id].origins {
        let Origin::Inline { owner, path, title } = origin else {
            continue;
        };
        names.extend(along(owners.words(*owner), own_path(*owner, path)));
        if let Some(title) = title {
            let mut name = owners.words(*owner);
            name.extend(new_words(&name, words(title)));
            names.push(name);
        }
        if let (Owner::Operation(operation), Some(mut name)) = (owner, names.first().cloned()) {
            let operation = &api.operations[*operation];
            let case = |it: &&Case| it.content.ty() == Some(id);
            let cases = operation.successes.iter().chain(&operation.failures);
            if let Some(case) = cases.clone().find(case) {
                name.push(status_word(case.status));
                names.push(name);
            }
        }
    }
    names
}

// A component is itself the answer, the body or the parameter.
fn own_path(owner: Owner, path: &[Step]) -> &[Step] {
    match (owner, path) {
        (Owner::Component(_), [_, rest @ ..]) => rest,
        _ => path,
    }
}

/// Names for an inline type that several owners share, the best one first: the component that it is, what
/// most of its places call it, what all of its names end with, what it is made of, its first place.
pub(super) fn of_shared(api: &Api, id: Id<Type>, owners: &dyn Owners) -> Vec<Vec<String>> {
    let places: Vec<(Owner, &[Step])> = api.types[id]
        .origins
        .iter()
        .filter_map(|it| match it {
            Origin::Inline { owner, path, .. } => Some((*owner, own_path(*owner, path))),
            Origin::Named { .. } => None,
        })
        .collect();
    let Some((owner, path)) = places.first() else {
        return Vec::new();
    };
    let component = places
        .iter()
        .find(|(owner, path)| matches!(owner, Owner::Component(_)) && path.is_empty());
    let mut names = Vec::new();
    names.extend(component.map(|(owner, _)| owners.words(*owner)));
    names.extend(by_most(api, &places));

    let whole: Vec<_> = places
        .iter()
        .map(|(owner, path)| along(owners.full_words(*owner), path).remove(0))
        .collect();
    // An owner that has no name yet says nothing.
    let mut told = places.iter().zip(&whole);
    let told = told.find(|((owner, _), _)| !owners.words(*owner).is_empty());
    let first = told.map_or(&whole[0], |it| it.1).clone();
    let suffix = common_suffix(&whole);
    let says_something = suffix.len() > 1 || suffix.first().is_some_and(|it| !is_vague(it));
    if says_something && begins_well(suffix) {
        names.push(suffix.to_vec());
    }
    names.extend(by_title(&api.types[id]));
    names.extend(by_content(&api.types[id].shape));
    // With the resource in front, unless that makes it long.
    if len(&first) > 40 {
        names.extend(along(owners.words(*owner), path));
    }
    names.push(first);
    // Any of its places tells more than a number.
    names.extend(whole.into_iter().skip(1).take(8));
    names
}

fn common_suffix(names: &[Vec<String>]) -> &[String] {
    let Some((first, others)) = names.split_first() else {
        return &[];
    };
    let common = others.iter().fold(first.len(), |common, name| {
        let shared = first.iter().rev().zip(name.iter().rev());
        common.min(shared.take_while(|(a, b)| a == b).count())
    });
    &first[first.len() - common..]
}

/// What more than half of the places call it: the last field or parameter on the way. A word that tells
/// little gets the step before it, or the resource in front, when they share it.
fn by_most(api: &Api, places: &[(Owner, &[Step])]) -> Vec<Vec<String>> {
    let calls: Vec<_> = places.iter().map(|(_, path)| called(path)).collect();
    let Some(last) = majority(calls.iter().map(|it| it.first().cloned())) else {
        return Vec::new();
    };
    let mut names = Vec::new();
    if last.len() > 1 || !is_vague(&last[0]) {
        names.push(last.clone());
    }
    if let Some(before) = majority(calls.iter().map(|it| it.get(1).cloned())) {
        names.push([before, last.clone()].concat());
    }
    if let Some(resource) = only_resource(api, places) {
        let mut own = words(resource);
        if let Some(word) = own.last_mut() {
            *word = singular(word);
        }
        names.push([own, last].concat());
    }
    names.retain(|it| begins_well(it));
    names
}

/// The fields and parameters on the way, the last one first, an item in the singular.
fn called(path: &[Step]) -> Vec<Vec<String>> {
    let mut calls = Vec::new();
    let mut is_one = false;
    for step in path.iter().rev() {
        match step {
            Step::Field(wire) | Step::Parameter(wire) => {
                let mut own = words(wire);
                if let Some(word) = own.last_mut().filter(|_| is_one) {
                    *word = singular(word);
                }
                is_one = false;
                calls.push(own);
            }
            Step::Item | Step::Value => is_one = true,
            Step::Variant(_) | Step::Body | Step::Success | Step::Failure => break,
        }
    }
    calls
}

fn majority(calls: impl Iterator<Item = Option<Vec<String>>>) -> Option<Vec<String>> {
    let mut counts: Vec<(Vec<String>, usize)> = Vec::new();
    let mut total = 0;
    for call in calls {
        total += 1;
        let Some(call) = call else { continue };
        match counts.iter_mut().find(|it| it.0 == call) {
            Some((_, count)) => *count += 1,
            None => counts.push((call, 1)),
        }
    }
    let most = counts.into_iter().max_by_key(|it| it.1)?;
    (most.1 * 2 > total).then_some(most.0)
}

fn only_resource<'a>(api: &'a Api, places: &[(Owner, &[Step])]) -> Option<&'a str> {
    let mut resources = places.iter().map(|(owner, _)| match owner {
        Owner::Operation(id) => Some(api.operations[*id].resource),
        _ => None,
    });
    let first = resources.next()??;
    resources
        .all(|it| it == Some(first))
        .then(|| api.resources[first].wire.as_str())
}

/// The title that all places give it, when it is a name rather than a sentence.
fn by_title(ty: &Type) -> Option<Vec<String>> {
    let mut titles = ty.origins.iter().map(|it| match it {
        Origin::Inline { title, .. } => title.as_deref(),
        Origin::Named { .. } => None,
    });
    let first = titles.next()??;
    let own = words(first);
    let is_name = own.len() <= 4 && begins_well(&own) && (own.len() > 1 || !is_vague(&own[0]));
    (is_name && titles.all(|it| it == Some(first))).then_some(own)
}

/// `text or integer`: what a small union is made of.
fn by_content(shape: &Shape) -> Option<Vec<String>> {
    let Shape::Union(union) = shape else {
        return None;
    };
    let labels: Vec<_> = union.variants.iter().map(|it| words(&it.label)).collect();
    let name = labels.join(&"or".to_owned());
    (labels.len() <= 3 && name.len() <= 7).then_some(name)
}

/// The owner's words and the way from there. Where that is long, less of the way comes first.
fn along(owner: Vec<String>, path: &[Step]) -> Vec<Vec<String>> {
    const LONG: usize = 48;
    let extend = |steps: &[Step]| {
        let mut name = owner.clone();
        for step in steps {
            take(&mut name, step);
        }
        name
    };
    let whole = extend(path);
    let mut names = Vec::new();
    if len(&whole) > LONG {
        names.extend((1..path.len()).map(|keep| extend(&path[path.len() - keep..])));
        names.retain(|it| len(it) <= LONG);
    }
    names.push(whole);
    names
}

fn len(words: &[String]) -> usize {
    words.iter().map(String::len).sum()
}

fn take(name: &mut Vec<String>, step: &Step) {
    let more = match step {
        Step::Field(wire) | Step::Parameter(wire) | Step::Variant(wire) => words(wire),
        Step::Item | Step::Value => {
            if let Some(last) = name.last_mut() {
                let one = singular(last);
                if one != *last {
                    *last = one;
                    return;
                }
            }
            vec![if *step == Step::Item { "item" } else { "value" }.to_owned()]
        }
        Step::Body => vec!["body".to_owned()],
        Step::Success => vec!["response".to_owned()],
        Step::Failure => vec!["failure".to_owned()],
    };
    let more = new_words(name, more);
    name.extend(more);
}

/// Without the beginning that the name so far ends with: `contact` + `contact type` is `contact type`.
fn new_words(name: &[String], more: Vec<String>) -> Vec<String> {
    match more.split_first() {
        Some((first, rest)) if !rest.is_empty() && name.last() == Some(first) => rest.to_vec(),
        _ => more,
    }
}

// Alone such a word does not tell what a type is for.
fn is_vague(word: &str) -> bool {
    const VAGUE: [&str; 35] = [
        "parameters",
        "parameter",
        "attribute",
        "property",
        "other",
        "type",
        "types",
        "status",
        "state",
        "body",
        "response",
        "failure",
        "item",
        "items",
        "value",
        "values",
        "data",
        "object",
        "kind",
        "mode",
        "name",
        "id",
        "result",
        "results",
        "error",
        "errors",
        "params",
        "attributes",
        "properties",
        "meta",
        "metadata",
        "options",
        "key",
        "code",
        "fields",
    ];
    VAGUE.contains(&word)
}

fn begins_well(words: &[String]) -> bool {
    words.first().is_some_and(|it| {
        !it.starts_with(|it: char| it.is_ascii_digit())
            && !matches!(
                it.as_str(),
                "by" | "for" | "of" | "in" | "on" | "with" | "from" | "to" | "and"
            )
    })
}

fn status_word(status: Status) -> String {
    match status {
        Status::Exact(code) => code.to_string(),
        Status::Range(hundred) => format!("{hundred}xx"),
        Status::Default => "default".to_owned(),
    }
}

/// Named types without an item of their own (lists, maps, aliases) that contain themselves.
pub(super) fn knots(api: &Api) -> HashSet<Id<Type>> {
    let mut knots = HashSet::new();
    let mut state = vec![State::New; api.types.len()];
    for start in api.types.ids() {
        // The way from `start`, each with the parts that are still to be looked at.
        let mut way = vec![(start, transparent_parts(api, start))];
        if state[start.index()] != State::New {
            continue;
        }
        state[start.index()] = State::OnTheWay;
        while let Some((at, parts)) = way.last_mut() {
            let at = *at;
            let Some(part) = parts.pop() else {
                state[at.index()] = State::Done;
                way.pop();
                continue;
            };
            match state[part.index()] {
                State::Done => {}
                State::OnTheWay => {
                    let ring = way.iter().rev().map(|it| it.0);
                    let first = ring.take_while(|it| *it != part).chain([part]);
                    knots.extend(first.filter(|it| is_named(&api.types[*it])));
                }
                State::New => {
                    state[part.index()] = State::OnTheWay;
                    way.push((part, transparent_parts(api, part)));
                }
            }
        }
    }
    knots
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    OnTheWay,
    Done,
}

/// What is written out inside a type that is no item itself.
fn transparent_parts(api: &Api, id: Id<Type>) -> Vec<Id<Type>> {
    match &api.types[id].shape {
        Shape::List(part) | Shape::Map(part) | Shape::Alias(part) | Shape::Nullable(part) => {
            vec![*part]
        }
        Shape::Tuple(parts) => parts.clone(),
        _ => Vec::new(),
    }
}
