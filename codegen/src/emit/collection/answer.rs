//! An answer taken apart: into its record, into its records and what leads to the next page.

use super::access::{self, Reached, Root};
use super::paging::marks;
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::shape;
use crate::ir::{Answer, Ask, FieldPath, Paging, Shape};
use proc_macro2::TokenStream;
use quote::quote;

/// What a call brings, as the type in which a path begins; an `Option` when some success brings nothing.
pub(super) fn answer(scene: &mut Scene<'_>, ask: &Ask, path: &FieldPath) -> (TokenStream, Root) {
    let successes = &scene.api.operations[ask.operation].successes;
    let is_maybe = matches!(Answer::of(successes), Answer::Maybe(_));
    let held = shape::owned(scene, path.from);
    if is_maybe {
        (quote!(Option<#held>), Root::Maybe)
    } else {
        (held, Root::Always)
    }
}

/// `Page::of(answer.issues).total(&answer.total_count)`
pub(super) fn taken_apart(
    scene: &mut Scene<'_>,
    root: Root,
    path: &FieldPath,
    paging: &Paging,
) -> TokenStream {
    let page = scene.runtime(Runtime::Page);
    let marks = marks(scene, root, paging);
    let records = records(scene, root, path);
    // What other values are read from must not be gone by then.
    if access::takes_more(root, path) && !marks.is_empty() {
        quote!(#page::default() #marks.records(#records))
    } else {
        quote!(#page::of(#records) #marks)
    }
}

/// The records of an answer as a list.
pub(super) fn records(scene: &Scene<'_>, root: Root, path: &FieldPath) -> TokenStream {
    let list = match access::owned(scene, quote!(answer), root, path) {
        Reached::Always(it) => it,
        Reached::Maybe(it) => quote!(#it.unwrap_or_default()),
    };
    let has_nulls = match &scene.api.types[path.ty].shape {
        Shape::List(item) => scene.api.present(*item).1,
        _ => false,
    };
    if has_nulls {
        quote!(#list.into_iter().flatten().collect())
    } else {
        list
    }
}

/// The record of an answer, if there is one.
pub(super) fn optional(scene: &Scene<'_>, root: Root, path: &FieldPath) -> TokenStream {
    match access::owned(scene, quote!(answer), root, path) {
        Reached::Always(it) => quote!(Some(#it)),
        Reached::Maybe(it) => it,
    }
}
