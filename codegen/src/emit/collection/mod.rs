//! `src/<collection>/collection.rs`: records of one kind, and what can be done with them.

mod access;
mod answer;
mod ask;
mod capability;
mod conditions;
mod drilldown;
mod item;
mod paging;
mod written;

use super::docs;
use super::imports::{self, Place as File};
use super::mapping;
use crate::ir::{Api, Collection, Id, Resource};
use crate::name::Names;
use item::Sketch;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::HashSet;

/// Every file of collections.
pub(super) fn collections(api: &Api, names: &Names) -> Vec<(String, TokenStream)> {
    let mut files: Vec<_> = api
        .collections
        .ids()
        .map(|it| file(api, names, it))
        .collect();
    for (id, collection) in api.collections.iter() {
        let own = names.collection(id);
        if own.resource.is_none() {
            let docs = docs::of_our_file(&collection.docs, &about(collection));
            let path = format!("src/{}/mod.rs", own.module.text());
            let mapping = mapping::has_file(api, id).then(|| {
                quote!(
                    mod mapping;
                )
            });
            files.push((path, quote!(#docs pub mod collection; #mapping)));
        }
    }
    files.extend(index(api, names));
    files
}

/// Modules of the crate's root, each with its name.
pub(super) fn modules(api: &Api, names: &Names) -> Vec<(String, TokenStream)> {
    if api.collections.is_empty() {
        return Vec::new();
    }
    let folders = api.collections.ids().map(|it| names.collection(it));
    let mut modules: Vec<_> = folders
        .filter(|it| it.resource.is_none())
        .map(|it| {
            let module = &it.module;
            (module.text(), quote!(pub mod #module;))
        })
        .collect();
    modules.push((
        "collections".to_owned(),
        quote!(
            pub mod collections;
        ),
    ));
    modules
}

/// Modules that stand in a resource's folder besides its operations, each with its name.
pub(super) fn modules_in(
    api: &Api,
    names: &Names,
    resource: Id<Resource>,
) -> Vec<(String, TokenStream)> {
    let is_here = |id: &Id<Collection>| names.collection(*id).resource == Some(resource);
    let mut modules = Vec::new();
    for id in api.collections.ids().filter(is_here) {
        let collection = quote!(
            pub mod collection;
        );
        modules.push(("collection".to_owned(), collection));
        if mapping::has_file(api, id) {
            let mapping = quote!(
                mod mapping;
            );
            modules.push(("mapping".to_owned(), mapping));
        }
    }
    modules
}

/// `src/collections.rs`: all of them.
fn index(api: &Api, names: &Names) -> Option<(String, TokenStream)> {
    if api.collections.is_empty() {
        return None;
    }
    let mut folders: Vec<_> = api
        .collections
        .ids()
        .map(|it| names.collection(it))
        .collect();
    folders.sort_by(|a, b| imports::import_order(&a.module.text(), &b.module.text()));
    let uses = folders.iter().map(|it| {
        let module = &it.module;
        let items = it
            .items()
            .map(|it| (module, it as &dyn ToTokens, it.text()));
        let items = imports::in_order(items.collect());
        quote!(pub use crate::#module::collection::#items;)
    });
    let docs = docs::inner("What can be listed, found, created, changed and deleted.");
    Some(("src/collections.rs".to_owned(), quote!(#docs #(#uses)*)))
}

fn file(api: &Api, names: &Names, id: Id<Collection>) -> (String, TokenStream) {
    let own = names.collection(id);
    let items: HashSet<String> = own.items().map(|it| it.text()).collect();
    let (uses, body) = imports::file(api, names, File::Collection(id), &items, |scene| {
        Sketch {
            id,
            collection: &api.collections[id],
            names: own,
        }
        .items(scene)
    });
    let docs = docs::inner(&about(&api.collections[id]));
    let path = format!("src/{}/collection.rs", own.module.text());
    (path, quote!(#docs #uses #body))
}

fn about(collection: &Collection) -> String {
    format!("`{}` as a collection.", collection.key)
}
