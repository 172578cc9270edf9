//! What a file names that stands elsewhere: imported exactly once, or reached by its path when the
//! short name is taken.

use super::runtime::Runtime;
use crate::ir::{Api, Collection, Id, Operation, Resource, Type};
use crate::name::{Home, ModuleName, Names};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A file while its tokens are made.
pub(super) struct Scene<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    place: Place,
    /// Names of the items that the file itself has.
    own: HashSet<String>,
    /// Short names in use, each with where it comes from.
    imported: BTreeMap<String, Path>,
    /// Runtime items whose short name a type of the vendor has in this file.
    shadowed: BTreeSet<Runtime>,
    newly_shadowed: BTreeSet<Runtime>,
}

/// Which file of the crate it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Connector,
    Resource(Id<Resource>),
    Operation(Id<Operation>),
    /// The file of this type.
    Type(Id<Type>),
    /// The file of this collection.
    Collection(Id<Collection>),
    /// The file of this collection's mappings.
    Mapping(Id<Collection>),
    /// A file of another crate, which imports nothing.
    Outside,
}

/// The module that an item is imported from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Path {
    Runtime,
    Std(&'static str),
    /// From the crate's root on, or `super`.
    Own(Vec<String>),
}

/// Makes a file: its imports, then what `body` gives. `own` are the names of the file's own items.
pub(super) fn file<'a>(
    api: &'a Api,
    names: &'a Names,
    place: Place,
    own: &HashSet<String>,
    body: impl Fn(&mut Scene<'a>) -> TokenStream,
) -> (Uses, TokenStream) {
    let mut shadowed = BTreeSet::new();
    loop {
        let mut scene = Scene {
            api,
            names,
            place,
            own: own.clone(),
            imported: BTreeMap::new(),
            shadowed: shadowed.clone(),
            newly_shadowed: BTreeSet::new(),
        };
        let tokens = body(&mut scene);
        // Once more with the names that the first time came too late; there are only so many.
        if scene.newly_shadowed.is_empty() {
            return (scene.uses(), tokens);
        }
        shadowed.append(&mut scene.newly_shadowed);
    }
}

impl Scene<'_> {
    /// An item of the runtime.
    pub(super) fn runtime(&mut self, item: Runtime) -> TokenStream {
        let name = item.name();
        let ident = Ident::new(name, Span::call_site());
        let is_taken = self.place == Place::Outside
            || self.own.contains(name)
            || self.shadowed.contains(&item)
            || self
                .imported
                .get(name)
                .is_some_and(|it| *it != Path::Runtime);
        if is_taken {
            return quote!(connectome::#ident);
        }
        self.imported.insert(name.to_owned(), Path::Runtime);
        ident.into_token_stream()
    }

    /// The map of the standard library.
    pub(super) fn map(&mut self) -> TokenStream {
        if self.place == Place::Outside {
            return quote!(std::collections::BTreeMap);
        }
        self.imported
            .insert("BTreeMap".to_owned(), Path::Std("collections"));
        quote!(BTreeMap)
    }

    /// A type of the crate that has a name.
    pub(super) fn ty(&mut self, id: Id<Type>) -> TokenStream {
        let Some(names) = self.names.ty(id) else {
            return quote!(());
        };
        let ty = &names.ty;
        let (modules, in_types) = match self.home(id) {
            Home::Operation(operation) => {
                let resource = self.api.operations[operation].resource;
                let is_near = self.place == Place::Operation(operation)
                    || self.place == Place::Resource(resource);
                if is_near {
                    return ty.to_token_stream();
                }
                (
                    vec![
                        "crate".to_owned(),
                        self.names.resource(resource).module.text(),
                    ],
                    false,
                )
            }
            Home::Own(_) | Home::Type(_) => match self.place {
                Place::Type(_) => (vec!["super".to_owned()], true),
                _ => (vec!["crate".to_owned(), "types".to_owned()], true),
            },
        };
        if self.is_here(id) {
            return ty.to_token_stream();
        }
        if self.place == Place::Outside {
            let modules = modules.iter().map(|it| ident(it));
            return quote!(#(#modules::)* #ty);
        }
        let name = ty.text();
        let path = Path::Own(modules);
        let is_taken = self.own.contains(&name)
            || self
                .imported
                .get(&name)
                .is_some_and(|it| *it != path && *it != Path::Runtime);
        if is_taken {
            return match (in_types, self.place) {
                (true, Place::Type(_)) => quote!(super::#ty),
                (true, _) => {
                    self.imported
                        .insert("types".to_owned(), Path::Own(vec!["crate".to_owned()]));
                    quote!(types::#ty)
                }
                (false, _) => {
                    let Path::Own(modules) = path else {
                        return ty.to_token_stream();
                    };
                    let modules = modules.iter().map(|it| Ident::new(it, Span::call_site()));
                    quote!(#(#modules::)* #ty)
                }
            };
        }
        if self.imported.insert(name.clone(), path) == Some(Path::Runtime) {
            self.newly_shadowed
                .extend(Runtime::ALL.iter().copied().filter(|it| it.name() == name));
        }
        ty.to_token_stream()
    }

    /// The struct of a resource.
    pub(super) fn resource(&mut self, id: Id<Resource>) -> TokenStream {
        let names = self.names.resource(id);
        let ty = &names.ty;
        let name = ty.text();
        let path = Path::Own(vec!["crate".to_owned(), names.module.text()]);
        let is_taken = self.own.contains(&name)
            || self
                .imported
                .get(&name)
                .is_some_and(|it| *it != path && *it != Path::Runtime);
        if is_taken {
            let module = &names.module;
            return quote!(crate::#module::#ty);
        }
        if self.imported.insert(name.clone(), path) == Some(Path::Runtime) {
            self.newly_shadowed
                .extend(Runtime::ALL.iter().copied().filter(|it| it.name() == name));
        }
        ty.to_token_stream()
    }

    /// The struct of the connector.
    pub(super) fn connector(&mut self) -> TokenStream {
        let ty = &self.names.connector;
        self.own_item(vec!["crate".to_owned()], ty.text());
        ty.to_token_stream()
    }

    /// The struct of another collection.
    pub(super) fn collection(&mut self, id: Id<Collection>) -> TokenStream {
        let ty = &self.names.collection(id).ty;
        if self.place == Place::Collection(id) {
            return ty.to_token_stream();
        }
        self.own_item(
            vec!["crate".to_owned(), "collections".to_owned()],
            ty.text(),
        );
        ty.to_token_stream()
    }

    /// Another item of a collection's file.
    pub(super) fn item_of_collection(&mut self, ty: &crate::name::TypeName) -> TokenStream {
        self.own_item(
            vec!["crate".to_owned(), "collections".to_owned()],
            ty.text(),
        );
        ty.to_token_stream()
    }

    // No type of the vendor's is called so: such a one was given another name.
    fn own_item(&mut self, modules: Vec<String>, name: String) {
        let path = Path::Own(modules);
        if self.imported.insert(name.clone(), path) == Some(Path::Runtime) {
            self.newly_shadowed
                .extend(Runtime::ALL.iter().copied().filter(|it| it.name() == name));
        }
    }

    fn home(&self, id: Id<Type>) -> Home {
        match self.names.ty(id).map(|it| &it.home) {
            Some(home) => home.clone(),
            None => Home::Type(id),
        }
    }

    fn is_here(&self, id: Id<Type>) -> bool {
        match self.place {
            Place::Type(file) => id == file || self.home(id) == Home::Type(file),
            _ => false,
        }
    }

    /// One `use` for each module.
    fn uses(self) -> Uses {
        let mut modules: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
        for (name, path) in self.imported {
            let module = match path {
                Path::Own(module) => module,
                Path::Runtime => vec!["connectome".to_owned()],
                Path::Std(module) => vec!["std".to_owned(), module.to_owned()],
            };
            modules.entry(module).or_default().push(name);
        }
        let mut uses = Uses(Vec::new());
        if self.place == Place::Connector {
            uses.0.extend(in_one(&mut modules));
        }
        for (module, mut names) in modules {
            names.sort_by(|a, b| import_order(a, b));
            let path = module.iter().map(|it| ident(it));
            let names: Vec<Ident> = names.iter().map(|it| ident(it)).collect();
            let tokens = match names.as_slice() {
                [name] => quote!(use #(#path::)* #name;),
                names => quote!(use #(#path::)* {#(#names),*};),
            };
            uses.0.push((module, tokens));
        }
        uses.sort();
        uses
    }
}

/// One item each of several modules of the crate, in one `use`.
fn in_one(modules: &mut BTreeMap<Vec<String>, Vec<String>>) -> Option<(Vec<String>, TokenStream)> {
    let mut items: Vec<(String, String)> = modules
        .iter()
        .filter_map(|(path, names)| match (path.as_slice(), names.as_slice()) {
            ([root, module], [name]) if root == "crate" => Some((module.clone(), name.clone())),
            _ => None,
        })
        .collect();
    if items.len() < 2 {
        return None;
    }
    for (module, _) in &items {
        modules.remove(["crate".to_owned(), module.clone()].as_slice());
    }
    items.sort_by(|a, b| import_order(&a.0, &b.0));
    let paths = items.iter().map(|(module, name)| {
        let (module, name) = (ident(module), ident(name));
        quote!(#module::#name)
    });
    let tokens = quote!(use crate::{#(#paths),*};);
    Some((vec!["crate".to_owned()], tokens))
}

/// The imports of a file, in rustfmt's order.
pub(super) struct Uses(Vec<(Vec<String>, TokenStream)>);

impl Uses {
    fn sort(&mut self) {
        let rank = |it: &[String]| match it.first().map(String::as_str) {
            Some("super") => 0,
            Some("crate") => 1,
            _ => 2,
        };
        self.0.sort_by(|(a, _), (b, _)| {
            let by_name = || {
                let pairs = a.iter().zip(b);
                let orders = pairs.map(|(a, b)| import_order(a, b));
                orders
                    .fold(Ordering::Equal, Ordering::then)
                    .then(a.len().cmp(&b.len()))
            };
            rank(a).cmp(&rank(b)).then_with(by_name)
        });
    }
}

impl ToTokens for Uses {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().map(|it| it.1.clone()));
    }
}

fn ident(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}

/// `use` of items of modules next to this file, without braces inside braces.
pub(super) fn reexports(mut items: Vec<(&ModuleName, &dyn ToTokens, String)>) -> TokenStream {
    sort(&mut items);
    list(&items)
}

/// Items of one module behind its path: `Issue`, `{Issue, Journal}`.
pub(super) fn in_order(mut items: Vec<(&ModuleName, &dyn ToTokens, String)>) -> TokenStream {
    sort(&mut items);
    let names = items.iter().map(|it| it.1);
    match items.len() {
        1 => quote!(#(#names)*),
        _ => quote!({#(#names),*}),
    }
}

fn sort(items: &mut [(&ModuleName, &dyn ToTokens, String)]) {
    items.sort_by(|a, b| {
        import_order(&a.0.text(), &b.0.text()).then_with(|| import_order(&a.2, &b.2))
    });
}

fn list(items: &[(&ModuleName, &dyn ToTokens, String)]) -> TokenStream {
    let paths = items.iter().map(|(module, name, _)| quote!(#module::#name));
    match items {
        [] => TokenStream::new(),
        [_] => quote!(use #(#paths)*;),
        _ => quote!(use {#(#paths),*};),
    }
}

/// rustfmt's order of imported names: `_` before letters and digits, numbers by their value.
pub(super) fn import_order(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.trim_start_matches("r#"), b.trim_start_matches("r#"));
    loop {
        match (chunk(a), chunk(b)) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some((x, rest_a)), Some((y, rest_b))) => {
                let order = match (number(x), number(y)) {
                    (Some(m), Some(n)) => m.cmp(&n).then_with(|| y.len().cmp(&x.len())),
                    _ if x == y => Ordering::Equal,
                    _ if x == "_" => Ordering::Less,
                    _ if y == "_" => Ordering::Greater,
                    _ => x.cmp(y),
                };
                if order != Ordering::Equal {
                    return order;
                }
                (a, b) = (rest_a, rest_b);
            }
        }
    }
}

/// A `_`, or digits, or neither.
fn chunk(text: &str) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    let end = if first == '_' {
        1
    } else {
        let is_digit = first.is_ascii_digit();
        text.find(|it: char| it == '_' || it.is_ascii_digit() != is_digit)
            .unwrap_or(text.len())
    };
    Some(text.split_at(end))
}

fn number(chunk: &str) -> Option<u128> {
    chunk
        .starts_with(|it: char| it.is_ascii_digit())
        .then(|| chunk.parse().unwrap_or(u128::MAX))
}
