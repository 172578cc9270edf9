//! How deep types hold one another: rustc gives up on long chains (E0320) unless the crate allows them.

use crate::ir::{Api, Id, Rest, Shape, Type};

/// What rustc allows by itself.
const DEFAULT_LIMIT: usize = 128;
/// A field may be `Option<Box<T>>`: rustc takes four steps for it; twice that is on the safe side.
const STEPS: usize = 8;

/// The `recursion_limit` that the crate needs, if it needs one.
pub(super) fn recursion_limit(api: &Api) -> Option<usize> {
    let limit = longest(api) * STEPS;
    (limit > DEFAULT_LIMIT).then(|| limit.next_power_of_two())
}

/// The longest chain of types that hold one another; a way back to a type that is in the chain already
/// does not make it longer.
fn longest(api: &Api) -> usize {
    #[derive(Clone, Copy)]
    enum State {
        New,
        Open,
        Done(usize),
    }
    let mut states: Vec<State> = api.types.ids().map(|_| State::New).collect();
    let mut longest = 0;
    for start in api.types.ids() {
        // Documents nest as deep as they like: a stack of our own instead of calls.
        let mut stack = vec![start];
        while let Some(&id) = stack.last() {
            let parts = parts(&api.types[id].shape);
            match states[id.index()] {
                State::New => {
                    states[id.index()] = State::Open;
                    let new = |it: &Id<Type>| matches!(states[it.index()], State::New);
                    stack.extend(parts.into_iter().filter(new));
                }
                State::Open => {
                    let below = parts.iter().map(|it| match states[it.index()] {
                        State::Done(length) => length,
                        State::New | State::Open => 0,
                    });
                    let length = 1 + below.max().unwrap_or(0);
                    states[id.index()] = State::Done(length);
                    longest = longest.max(length);
                    stack.pop();
                }
                State::Done(_) => {
                    stack.pop();
                }
            }
        }
    }
    longest
}

fn parts(shape: &Shape) -> Vec<Id<Type>> {
    match shape {
        Shape::Primitive(_) | Shape::Enum(_) | Shape::Reference(_) | Shape::Any => Vec::new(),
        Shape::List(it) | Shape::Map(it) | Shape::Alias(it) | Shape::Nullable(it) => vec![*it],
        Shape::Tuple(places) => places.clone(),
        Shape::Union(union) => union.variants.iter().map(|it| it.ty).collect(),
        Shape::Record(record) => {
            let fields = record.fields.iter().map(|it| it.ty);
            match record.rest {
                Rest::Typed(value) => fields.chain([value]).collect(),
                Rest::Open | Rest::Closed => fields.collect(),
            }
        }
    }
}
