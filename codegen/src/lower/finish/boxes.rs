//! Types that contain themselves: held behind a pointer where the circle closes.

use super::visit;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Id, Shape, Table, Type};

/// Ends circles in which no type holds anything: `A` is another name for `B`, `B` for `A`.
pub(super) fn break_bare_circles(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut done = vec![false; api.types.len()];
    for start in api.types.ids() {
        let mut chain = Vec::new();
        let mut here = start;
        while !done[here.index()] {
            if chain.contains(&here) {
                let site = api.types[here].site;
                diagnostics.report(
                    Code::CIRCULAR_REFERENCE,
                    site,
                    "this schema is nothing but another name for itself",
                );
                api.types[here].shape = Shape::Any;
                break;
            }
            // A long chain of names would make this quadratic; nobody writes one.
            if chain.len() > 64 {
                api.types[here].shape = Shape::Any;
                break;
            }
            chain.push(here);
            match bare(&api.types[here].shape) {
                Some(next) => here = next,
                None => break,
            }
        }
        for id in chain {
            done[id.index()] = true;
        }
    }
}

fn bare(shape: &Shape) -> Option<Id<Type>> {
    match shape {
        Shape::Alias(id) | Shape::Nullable(id) => Some(*id),
        Shape::Union(union) => match union.variants.as_slice() {
            [only] => Some(only.ty),
            _ => None,
        },
        _ => None,
    }
}

/// What holds a type by value, and can hold it behind a pointer instead.
#[derive(Clone, Copy)]
struct Edge {
    /// The position of the field or variant; `None` where nothing can be boxed.
    at: Option<usize>,
    to: Id<Type>,
}

/// Boxes the fields and variants by which a type would contain itself.
pub(super) fn close_circles(api: &mut Api) {
    let ids: Vec<_> = api.types.ids().collect();
    let mut state = vec![State::New; ids.len()];
    for start in ids {
        if state[start.index()] == State::New {
            walk(&mut api.types, start, &mut state);
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

// Depth first, with a stack of our own: documents choose how deep it gets.
fn walk(types: &mut Table<Type>, start: Id<Type>, state: &mut [State]) {
    let mut stack = vec![(start, edges(types, start), 0)];
    state[start.index()] = State::Open;
    while let Some((id, edges_here, next)) = stack.last_mut() {
        let Some(edge) = edges_here.get(*next).copied() else {
            state[id.index()] = State::Done;
            stack.pop();
            continue;
        };
        *next += 1;
        match state[edge.to.index()] {
            State::Done => {}
            State::New => {
                state[edge.to.index()] = State::Open;
                let more = edges(types, edge.to);
                stack.push((edge.to, more, 0));
            }
            State::Open => match edge.at {
                Some(at) => set_boxed(&mut types[*id].shape, at),
                None => types[*id].shape = Shape::Any,
            },
        }
    }
}

// What an alias or a nullable stands for is held by whoever names it.
fn edges(types: &Table<Type>, id: Id<Type>) -> Vec<Edge> {
    let core = |id| {
        let mut here = visit::behind(types, id);
        while let Shape::Nullable(next) = types[here].shape {
            here = visit::behind(types, next);
        }
        here
    };
    match &types[id].shape {
        Shape::Record(record) => record
            .fields
            .iter()
            .enumerate()
            .map(|(at, it)| Edge {
                at: Some(at),
                to: core(it.ty),
            })
            .collect(),
        Shape::Union(union) if union.decided => union
            .variants
            .iter()
            .enumerate()
            .map(|(at, it)| Edge {
                at: Some(at),
                to: core(it.ty),
            })
            .collect(),
        Shape::Tuple(places) => places
            .iter()
            .map(|it| Edge {
                at: None,
                to: core(*it),
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn set_boxed(shape: &mut Shape, at: usize) {
    match shape {
        Shape::Record(record) => record.fields[at].boxed = true,
        Shape::Union(union) => union.variants[at].boxed = true,
        _ => {}
    }
}
