//! `src/<collection>/collection.rs`: records of one kind, and what can be done with them.

use super::access::{self, Reached, Root};
use super::ask;
use super::docs;
use super::imports::{self, Place as File, Scene};
use super::mapping;
use super::paging::paging;
use super::runtime::Runtime;
use super::shape;
use super::written;
use crate::ir::{
    Answer, Api, Ask, Collection, Custom, Drilldown, DrilldownValue, FieldPath, Find, Id, Input,
    InputType, List, Match, Paging, Primitive, Resource, Search, Shape,
};
use crate::name::{CollectionNames, Names};
use proc_macro2::{Literal, TokenStream};
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

/// A collection while its file is made.
#[derive(Clone, Copy)]
struct Sketch<'a> {
    id: Id<Collection>,
    collection: &'a Collection,
    names: &'a CollectionNames,
}

impl Sketch<'_> {
    fn items(self, scene: &mut Scene<'_>) -> TokenStream {
        let collection = self.collection;
        let item = self.item(scene);
        let drilldowns = self.drilldowns(scene);
        let facts = self.facts(scene);
        let list = collection.list.as_ref().map(|it| self.list(scene, it));
        let find = collection.find.as_ref().map(|it| self.find(scene, it));
        let search = collection.search.as_ref().map(|it| self.search(scene, it));
        let matching = collection
            .matching
            .as_ref()
            .map(|it| self.matching(scene, it));
        let create = written::create(scene, self.id);
        let update = written::update(scene, self.id);
        let upsert = written::upsert(scene, self.id);
        let delete = collection.delete.as_ref().map(|it| self.delete(scene, it));
        let custom = collection.custom.as_ref().map(|it| self.custom(scene, it));

        quote! {
            #item
            #drilldowns
            #facts
            #list
            #find
            #search
            #matching
            #create
            #update
            #upsert
            #delete
            #custom
        }
    }

    /// The struct: its fields are its parameters.
    fn item(self, scene: &mut Scene<'_>) -> TokenStream {
        let ty = &self.names.ty;
        let docs = docs::of_ours(&self.collection.docs, &about(self.collection));
        let parameters = self
            .collection
            .parameters
            .iter()
            .zip(&self.names.parameters);
        let fields: Vec<_> = parameters
            .map(|(it, name)| {
                let docs = docs::of_our_member(&it.docs, &format!("The parameter `{}`.", it.key));
                let held = input(scene, it);
                quote!(#docs pub #name: #held,)
            })
            .collect();
        // Without what must be said there is no default.
        let inputs = &self.collection.parameters;
        let is_plain = inputs.iter().all(|it| !it.required && it.default.is_none());
        let default = if is_plain { None } else { self.default() };
        let derives = if is_plain {
            quote!(#[derive(Clone, Debug, Default, PartialEq)])
        } else {
            quote!(#[derive(Clone, Debug, PartialEq)])
        };
        let body = if fields.is_empty() {
            quote!(;)
        } else {
            quote!({ #(#fields)* })
        };
        quote!(#docs #derives pub struct #ty #body #default)
    }

    /// What its parameters are when nobody says anything; `None` when one has to be said.
    fn default(self) -> Option<TokenStream> {
        let ty = &self.names.ty;
        let inputs = self.collection.parameters.iter();
        let fields = inputs
            .zip(&self.names.parameters)
            .map(|(input, name)| match &input.default {
                None if input.required => None,
                None => Some(quote!(#name: None)),
                Some(text) => {
                    let value = default(input.ty, text)?;
                    Some(if input.required {
                        quote!(#name: #value)
                    } else {
                        quote!(#name: Some(#value))
                    })
                }
            })
            .collect::<Option<Vec<_>>>()?;
        Some(quote! {
            impl Default for #ty {
                fn default() -> Self {
                    Self { #(#fields),* }
                }
            }
        })
    }

    fn facts(self, scene: &mut Scene<'_>) -> TokenStream {
        let (ty, key) = (&self.names.ty, &self.collection.key);
        let name = scene.runtime(Runtime::Collection);
        let connector = scene.connector();
        let record = shape::owned(scene, self.collection.record);
        let collection = self.collection;
        let facts = [
            ("id", Some(&collection.id)),
            ("title", collection.title.as_ref()),
            ("url", collection.url.as_ref()),
            ("created_at", collection.created.as_ref()),
            ("updated_at", collection.updated.as_ref()),
            ("deleted_at", collection.deleted.as_ref()),
        ];
        let facts: Vec<_> = facts
            .into_iter()
            .filter_map(|(name, path)| Some((name, path?)))
            .map(|(name, path)| {
                let name = proc_macro2::Ident::new(name, proc_macro2::Span::call_site());
                let text = scene.runtime(Runtime::TextFn);
                let value = access::borrowed(scene, quote!(record), Root::Always, path);
                quote! {
                    fn #name(record: &#record) -> Option<String> {
                        #text(#value)
                    }
                }
            })
            .collect();

        quote! {
            impl #name for #ty {
                const KEY: &'static str = #key;
                type Connector = #connector;
                type Record = #record;

                #(#facts)*
            }
        }
    }

    fn list(self, scene: &mut Scene<'_>, list: &List) -> TokenStream {
        let ty = &self.names.ty;
        let name = scene.runtime(Runtime::List);
        let operation = list.ask.operation;
        let struct_names = self.names.filter.as_ref();
        let mut fields = Vec::new();
        let mut calls = Vec::new();
        for (at, field) in list
            .filters
            .iter()
            .zip(struct_names.iter().flat_map(|it| &it.fields))
        {
            let parameter = &scene.api.operations[operation].parameters[*at];
            let docs = docs::of_parameter(parameter);
            let held = shape::owned(scene, parameter.ty);
            fields.push(quote!(#docs pub #field: Option<#held>,));
            let target = crate::ir::Target::Parameter(*at);
            calls.push(ask::to(scene, operation, &target, quote!(&filter.#field)));
        }
        let (filter, taken, item) = match struct_names {
            Some(it) => {
                let filter = &it.ty;
                let docs = docs::lines(&format!(
                    "What a list of `{}` can be narrowed by.",
                    self.collection.key
                ));
                let item = quote! {
                    #docs
                    #[derive(Clone, Debug, Default, PartialEq)]
                    pub struct #filter {
                        #(#fields)*
                    }
                };
                (quote!(#filter), quote!(filter), item)
            }
            None => (quote!(()), quote!(_), TokenStream::new()),
        };
        let (page, root) = answer(scene, &list.ask, &list.records);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, &list.ask, calls);
        let (connector, paged) = (scene.connector(), scene.runtime(Runtime::Page));
        let record = shape::owned(scene, self.collection.record);
        let constant = self.paging(scene, &list.ask, &list.paging);
        let taken_apart = taken_apart(scene, root, &list.records, &list.paging);

        quote! {
            #item

            impl #name for #ty {
                type Filter = #filter;
                type Page = #page;
                #constant

                fn list<'c>(&self, connector: &'c #connector, #taken: &#filter) -> #call<'c, #page> {
                    #made
                }

                fn page(answer: #page) -> #paged<#record> {
                    #taken_apart
                }
            }
        }
    }

    fn search(self, scene: &mut Scene<'_>, search: &Search) -> TokenStream {
        let ty = &self.names.ty;
        let name = scene.runtime(Runtime::Search);
        let (hits, root) = answer(scene, &search.ask, &search.records);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, &search.ask, []);
        let (connector, paged) = (scene.connector(), scene.runtime(Runtime::Page));
        let record = shape::owned(scene, self.collection.record);
        let constant = self.paging(scene, &search.ask, &search.paging);
        let taken_apart = taken_apart(scene, root, &search.records, &search.paging);

        quote! {
            impl #name for #ty {
                type Hits = #hits;
                #constant

                fn search<'c>(&self, connector: &'c #connector, query: &str) -> #call<'c, #hits> {
                    #made
                }

                fn hits(answer: #hits) -> #paged<#record> {
                    #taken_apart
                }
            }
        }
    }

    fn paging(self, scene: &mut Scene<'_>, ask: &Ask, it: &Paging) -> TokenStream {
        let ty = scene.runtime(Runtime::Paging);
        let made = paging(scene, ask.operation, it);
        quote!(const PAGING: #ty = #made;)
    }

    fn find(self, scene: &mut Scene<'_>, find: &Find) -> TokenStream {
        let ty = &self.names.ty;
        let name = scene.runtime(Runtime::Find);
        let (found, root) = answer(scene, &find.ask, &find.record);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, &find.ask, []);
        let connector = scene.connector();
        let record = shape::owned(scene, self.collection.record);
        let value = optional(scene, root, &find.record);

        quote! {
            impl #name for #ty {
                type Found = #found;

                fn find<'c>(&self, connector: &'c #connector, id: &str) -> #call<'c, #found> {
                    #made
                }

                fn found(answer: #found) -> Option<#record> {
                    #value
                }
            }
        }
    }

    fn matching(self, scene: &mut Scene<'_>, it: &Match) -> Option<TokenStream> {
        let ty = &self.names.ty;
        let own = self.names.key.as_ref()?;
        let key = &own.ty;
        let name = scene.runtime(Runtime::Match);
        let (macro_name, same) = (
            scene.runtime(Runtime::RecordMacro),
            scene.runtime(Runtime::SameFn),
        );
        let mut members = Vec::new();
        let mut rows = Vec::new();
        let mut calls = Vec::new();
        let mut tests = Vec::new();
        for ((path, target), field) in it.fields.iter().zip(&own.fields) {
            let held = shape::owned(scene, path.ty);
            members.push(quote!(pub #field: Option<#held>,));
            let wire = field.text();
            let wire = wire.strip_prefix("r#").map(|it| quote!(= #it));
            rows.push(super::types::row(quote!(#field #wire optional,)));
            calls.push(ask::to(
                scene,
                it.ask.operation,
                target,
                quote!(&key.#field),
            ));
            let value = access::borrowed(scene, quote!(record), Root::Always, path);
            tests.push(quote!(#same(#value, &key.#field)));
        }
        let (candidates, root) = answer(scene, &it.ask, &it.records);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, &it.ask, calls);
        let connector = scene.connector();
        let record = shape::owned(scene, self.collection.record);
        let records = records(scene, root, &it.records);
        let docs = docs::lines(&format!(
            "What one of `{}` is known by.",
            self.collection.key
        ));

        Some(quote! {
            #docs
            #[derive(Default)]
            pub struct #key {
                #(#members)*
            }

            #macro_name! {
                #key: #(#rows)*
            }

            impl #name for #ty {
                type Key = #key;
                type Candidates = #candidates;

                fn candidates<'c>(&self, connector: &'c #connector, key: &#key) -> #call<'c, #candidates> {
                    #made
                }

                fn records(answer: #candidates) -> Vec<#record> {
                    #records
                }

                fn is_match(record: &#record, key: &#key) -> bool {
                    #(#tests)&&*
                }
            }
        })
    }

    fn delete(self, scene: &mut Scene<'_>, delete: &Ask) -> TokenStream {
        let ty = &self.names.ty;
        let name = scene.runtime(Runtime::Delete);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, delete, []);
        let connector = scene.connector();

        quote! {
            impl #name for #ty {
                type Deleted = ();

                fn delete<'c>(&self, connector: &'c #connector, id: &str) -> #call<'c, ()> {
                    #made
                }
            }
        }
    }

    fn custom(self, scene: &mut Scene<'_>, custom: &Custom) -> TokenStream {
        let ty = &self.names.ty;
        let name = scene.runtime(Runtime::Custom);
        let field = scene.runtime(Runtime::CustomField);
        let (definitions, root) = answer(scene, &custom.ask, &custom.records);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, &custom.ask, []);
        let connector = scene.connector();
        let records = records(scene, root, &custom.records);
        let of = |path: &FieldPath| access::borrowed(scene, quote!(it), Root::Always, path);
        let key = of(&custom.key);
        let label = custom.label.as_ref().map(|it| {
            let label = of(it);
            quote!(.label(#label))
        });
        let kind = custom.ty.as_ref().map(|it| {
            let kind = of(it);
            quote!(.kind(#kind))
        });

        quote! {
            impl #name for #ty {
                type Definitions = #definitions;

                fn definitions<'c>(&self, connector: &'c #connector) -> #call<'c, #definitions> {
                    #made
                }

                fn fields(answer: #definitions) -> Vec<#field> {
                    #records.into_iter().map(|it| #field::new(#key) #label #kind).collect()
                }
            }
        }
    }

    /// `Issues::journals(&issue)`: the collection that lies inside a record.
    fn drilldowns(self, scene: &mut Scene<'_>) -> Option<TokenStream> {
        let ty = &self.names.ty;
        let drilldowns = self
            .collection
            .drilldowns
            .iter()
            .zip(&self.names.drilldowns);
        let methods: Vec<_> = drilldowns
            .map(|(it, name)| self.drilldown(scene, it, name))
            .collect();
        (!methods.is_empty()).then(|| quote!(impl #ty { #(#methods)* }))
    }

    fn drilldown(
        self,
        scene: &mut Scene<'_>,
        drilldown: &Drilldown,
        name: &crate::name::MethodName,
    ) -> TokenStream {
        let api = scene.api;
        let inner = &api.collections[drilldown.collection];
        let ty = scene.collection(drilldown.collection);
        let record = shape::owned(scene, self.collection.record);
        let docs = docs::lines(&format!("`{}` inside a record.", inner.key));
        let values: Vec<_> = drilldown
            .with
            .iter()
            .map(|(at, value)| {
                let name = &scene.names.collection(drilldown.collection).parameters[*at];
                let value = self.given(scene, &inner.parameters[*at], value);
                quote!(#name: #value)
            })
            .collect();
        let is_whole = values.len() == inner.parameters.len();
        let rest = (!is_whole).then(|| quote!(..Default::default()));
        let is_inside = |it: &(usize, DrilldownValue)| matches!(it.1, DrilldownValue::Parameter(_));
        let receiver = drilldown.with.iter().any(is_inside).then(|| quote!(&self,));
        quote! {
            #docs
            pub fn #name(#receiver record: &#record) -> #ty {
                #ty { #(#values,)* #rest }
            }
        }
    }

    fn given(
        self,
        scene: &mut Scene<'_>,
        parameter: &Input,
        value: &DrilldownValue,
    ) -> TokenStream {
        if let DrilldownValue::Record(path) = value
            && let Some(same) = same_type(scene, parameter, path)
        {
            return same;
        }
        let value = match value {
            DrilldownValue::Record(path) => {
                access::borrowed(scene, quote!(record), Root::Always, path)
            }
            DrilldownValue::Constant(it) => ask::constant(scene, it),
            DrilldownValue::Parameter(at) => {
                let name = &self.names.parameters[*at];
                quote!(&self.#name)
            }
        };
        let text = scene.runtime(Runtime::TextFn);
        let parse = match parameter.ty {
            InputType::Text => TokenStream::new(),
            InputType::Integer | InputType::Number | InputType::Boolean => {
                quote!(.and_then(|it| it.parse().ok()))
            }
        };
        let required = parameter.required.then(|| quote!(.unwrap_or_default()));
        quote!(#text(#value) #parse #required)
    }
}

/// A value of a record that has the parameter's type already.
fn same_type(scene: &Scene<'_>, parameter: &Input, path: &FieldPath) -> Option<TokenStream> {
    let has = |it| scene.api.types[path.ty].shape == Shape::Primitive(it);
    let Reached::Always(value) = access::owned(scene, quote!(record), Root::Always, path) else {
        return None;
    };
    let value = match parameter.ty {
        InputType::Text if has(Primitive::Text) => quote!(#value.clone()),
        InputType::Integer if has(Primitive::I64) => value,
        InputType::Boolean if has(Primitive::Bool) => value,
        _ => return None,
    };
    Some(if parameter.required {
        value
    } else {
        quote!(Some(#value))
    })
}

/// A parameter's default as the Rust value that its field holds; `None` where Rust has no short way to write it.
fn default(ty: InputType, text: &str) -> Option<TokenStream> {
    Some(match ty {
        InputType::Text => quote!(#text.to_owned()),
        InputType::Integer => {
            let number = Literal::i64_unsuffixed(text.parse().ok()?);
            quote!(#number)
        }
        InputType::Boolean => {
            let value: bool = text.parse().ok()?;
            quote!(#value)
        }
        InputType::Number => return None,
    })
}

/// The type of a parameter's field.
fn input(scene: &mut Scene<'_>, input: &Input) -> TokenStream {
    let held = match input.ty {
        InputType::Text => quote!(String),
        InputType::Integer => quote!(i64),
        InputType::Number => scene.runtime(Runtime::Decimal),
        InputType::Boolean => quote!(bool),
    };
    if input.required {
        held
    } else {
        quote!(Option<#held>)
    }
}

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
fn taken_apart(
    scene: &mut Scene<'_>,
    root: Root,
    path: &FieldPath,
    paging: &Paging,
) -> TokenStream {
    let page = scene.runtime(Runtime::Page);
    let marks = super::paging::marks(scene, root, paging);
    let records = records(scene, root, path);
    // What other values are read from must not be gone by then.
    if access::takes_more(root, path) && !marks.is_empty() {
        quote!(#page::default() #marks.records(#records))
    } else {
        quote!(#page::of(#records) #marks)
    }
}

/// The records of an answer as a list.
fn records(scene: &Scene<'_>, root: Root, path: &FieldPath) -> TokenStream {
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
