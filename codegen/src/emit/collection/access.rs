//! A way into a value as a Rust expression: plain fields, `map` and `and_then` where something may be missing.

use crate::emit::imports::Scene;
use crate::ir::{FieldPath, Id, PathPart, PathStep, Presence, Record, Shape, Type};
use crate::name::{FieldName, PartNames};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Where a path begins.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Root {
    /// A value.
    Always,
    /// An `Option` of one.
    Maybe,
}

/// What an expression has arrived at.
pub(super) enum Reached {
    /// A place that is always there.
    Always(TokenStream),
    /// An `Option`: of a reference when it is borrowed, of JSON where that is looked into.
    Maybe(TokenStream),
}

/// By reference, for what takes `&dyn Encode`: `&answer.total`.
pub(super) fn borrowed(
    scene: &Scene<'_>,
    name: TokenStream,
    root: Root,
    path: &FieldPath,
) -> TokenStream {
    let Some((last, before)) = path.steps.split_last() else {
        return quote!(&#name);
    };
    let whole = match root {
        Root::Always => Reached::Always(name),
        Root::Maybe => Reached::Maybe(quote!(#name.as_ref())),
    };
    let (reached, here) = walk(scene, whole, path.from, before, Way::Borrowed);
    let is_field = matches!(last.part, PathPart::Field(..));
    // An `Option` is written as what it holds, so the last field is given as it stands.
    if let (Reached::Always(place), true) = (&reached, is_field) {
        let field = step(scene, here, last, Way::Borrowed).field;
        return quote!(&#place #field);
    }
    match take(scene, reached, here, last, Way::Borrowed) {
        Reached::Always(it) | Reached::Maybe(it) => quote!(&#it),
    }
}

/// Moved out of its root.
pub(super) fn owned(scene: &Scene<'_>, name: TokenStream, root: Root, path: &FieldPath) -> Reached {
    let whole = match root {
        Root::Always => Reached::Always(name),
        Root::Maybe => Reached::Maybe(name),
    };
    walk(scene, whole, path.from, &path.steps, Way::Moved).0
}

/// Whether moving the value out takes something along that other paths may lead through.
pub(super) fn takes_more(root: Root, path: &FieldPath) -> bool {
    let before = path.steps.split_last().map_or(&[][..], |it| it.1);
    root == Root::Maybe || before.iter().any(|it| it.optional)
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Borrowed,
    Moved,
}

fn walk(
    scene: &Scene<'_>,
    start: Reached,
    from: Id<Type>,
    steps: &[PathStep],
    way: Way,
) -> (Reached, Id<Type>) {
    steps.iter().fold((start, from), |(reached, here), step| {
        (take(scene, reached, here, step, way), step.ty)
    })
}

fn take(
    scene: &Scene<'_>,
    reached: Reached,
    here: Id<Type>,
    taken: &PathStep,
    way: Way,
) -> Reached {
    let Step { field, get, star } = step(scene, here, taken, way);
    let boxed = |it: TokenStream| if star { quote!(*#it) } else { it };
    match (reached, taken.optional) {
        (Reached::Always(it), false) => Reached::Always(boxed(quote!(#it #field #get))),
        (Reached::Always(it), true) => {
            let unboxed = star.then(|| quote!(.map(|it| *it)));
            Reached::Maybe(quote!(#it #field #get #unboxed))
        }
        (Reached::Maybe(it), false) => {
            let inner = boxed(quote!(it #field #get));
            Reached::Maybe(match way {
                Way::Borrowed => quote!(#it.map(|it| &#inner)),
                Way::Moved => quote!(#it.map(|it| #inner)),
            })
        }
        (Reached::Maybe(it), true) => {
            let unboxed = star.then(|| quote!(.map(|it| *it)));
            Reached::Maybe(quote!(#it.and_then(|it| it #field #get #unboxed)))
        }
    }
}

/// What follows a value to get at a part of it.
struct Step {
    /// `.paging`, or nothing.
    field: TokenStream,
    /// `.as_ref()`, `.get("key")`, or nothing.
    get: TokenStream,
    /// Whether it has to be moved out of a box.
    star: bool,
}

fn step(scene: &Scene<'_>, here: Id<Type>, step: &PathStep, way: Way) -> Step {
    let shape = &scene.api.types[here].shape;
    let (field, get) = match (&step.part, shape) {
        (PathPart::Field(record, at), _) => return of_field(scene, *record, *at, step, way),
        (PathPart::Item(at), Shape::Tuple(_)) => {
            let at = Literal::usize_unsuffixed(*at);
            let inner = (step.optional && way == Way::Borrowed).then(|| quote!(.as_ref()));
            (quote!(.#at), quote!(#inner))
        }
        (PathPart::Item(at), Shape::List(item)) => {
            (TokenStream::new(), of_item(scene, *item, *at, way))
        }
        (PathPart::Item(at), _) => {
            let at = Literal::usize_unsuffixed(*at);
            (TokenStream::new(), quote!(.at(#at)))
        }
        (PathPart::Key(key), Shape::Map(value)) => {
            (TokenStream::new(), of_value(scene, *value, key, way))
        }
        (PathPart::Key(key), _) => {
            let extra = rest(scene, here).map(|it| quote!(.#it));
            let get = match shape {
                Shape::Record(Record {
                    rest: crate::ir::Rest::Typed(value),
                    ..
                }) => of_value(scene, *value, key, way),
                _ => quote!(.get(#key)),
            };
            (quote!(#extra), get)
        }
        (PathPart::Json(key), _) => (TokenStream::new(), quote!(.get(#key))),
    };
    Step {
        field,
        get,
        star: false,
    }
}

fn of_field(scene: &Scene<'_>, record: Id<Type>, at: usize, step: &PathStep, way: Way) -> Step {
    let names = scene.names.ty(record).map(|it| &it.parts);
    let Some(PartNames::Fields(fields, _)) = names else {
        return Step {
            field: TokenStream::new(),
            get: TokenStream::new(),
            star: false,
        };
    };
    let name = &fields[at];
    let (is_patch, is_boxed) = match &scene.api.types[record].shape {
        Shape::Record(it) => (
            scene.api.types[record].usage.sent
                && it.fields[at].presence == Presence::OptionalNullable,
            it.fields[at].boxed,
        ),
        _ => (false, false),
    };
    let borrow = (step.optional && way == Way::Borrowed).then(|| quote!(.as_ref()));
    let value = is_patch.then(|| quote!(.value()));
    Step {
        field: quote!(.#name),
        get: quote!(#borrow #value),
        star: is_boxed && way == Way::Moved,
    }
}

fn of_item(scene: &Scene<'_>, item: Id<Type>, at: usize, way: Way) -> TokenStream {
    let is_nullable = scene.api.present(item).1;
    match way {
        Way::Borrowed => {
            let inner = is_nullable.then(|| quote!(.and_then(Option::as_ref)));
            let reach = match at {
                0 => quote!(.first()),
                _ => {
                    let at = Literal::usize_unsuffixed(at);
                    quote!(.get(#at))
                }
            };
            quote!(#reach #inner)
        }
        Way::Moved => {
            let inner = is_nullable.then(|| quote!(.flatten()));
            let reach = match at {
                0 => quote!(.next()),
                _ => {
                    let at = Literal::usize_unsuffixed(at);
                    quote!(.nth(#at))
                }
            };
            quote!(.into_iter() #reach #inner)
        }
    }
}

fn of_value(scene: &Scene<'_>, value: Id<Type>, key: &str, way: Way) -> TokenStream {
    let is_nullable = scene.api.present(value).1;
    match way {
        Way::Borrowed => {
            let inner = is_nullable.then(|| quote!(.and_then(Option::as_ref)));
            quote!(.get(#key) #inner)
        }
        Way::Moved => {
            let inner = is_nullable.then(|| quote!(.flatten()));
            quote!(.into_iter().find(|it| it.0 == #key).map(|it| it.1) #inner)
        }
    }
}

/// The field of a record that keeps other keys.
fn rest<'a>(scene: &Scene<'a>, record: Id<Type>) -> Option<&'a FieldName> {
    match &scene.names.ty(record)?.parts {
        PartNames::Fields(_, extra) => extra.as_ref(),
        _ => None,
    }
}
