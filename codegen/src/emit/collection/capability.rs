//! What can be done with a collection: one `impl` for each capability.

use super::access::{self, Root};
use super::answer::{answer, optional, records, taken_apart};
use super::item::Sketch;
use super::paging::paging;
use super::{ask, conditions};
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::{docs, shape, types};
use crate::ir::{
    Argument, Ask, Custom, FieldPath, Find, List, Match, Paging, Search, Shape, Target, Through,
};
use proc_macro2::TokenStream;
use quote::quote;

impl Sketch<'_> {
    pub(super) fn list(self, scene: &mut Scene<'_>, list: &List) -> TokenStream {
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
            let target = Target::Parameter(*at);
            let is_placed = |it: &Argument| it.target == target;
            let value = quote!(&filter.#field);
            calls.push(match list.ask.arguments.iter().any(is_placed) {
                true => ask::agreeing(scene, operation, *at, value),
                false => ask::to(scene, operation, &target, value),
            });
        }
        let mut narrowing = None;
        let facts = list.conditions.as_ref().map(|it| {
            let (own, names) = struct_names.map_or((&[][..], &[][..]), |it| {
                it.fields.split_at(list.filters.len())
            });
            fields.extend(conditions::members(scene, it, names));
            let by = it.conditions.iter().zip(names);
            let by: Vec<_> = by.map(|(it, name)| (it, quote!(&filter.#name))).collect();
            let asked = list.narrowed().operation;
            let sent = conditions::sent(scene, asked, it, by);
            match &it.through {
                Some(through) => {
                    let wires = list
                        .filters
                        .iter()
                        .map(|at| &scene.api.operations[operation].parameters[*at].wire);
                    let without = wires
                        .zip(own)
                        .map(|(wire, name)| quote!(.without(#wire, &filter.#name)));
                    let calls = without.chain([sent]).collect::<Vec<_>>();
                    let says = quote!(#(filter.#names.is_some())||*);
                    narrowing = Some((through, says, calls));
                }
                None => calls.push(sent),
            }
            conditions::facts(scene, it)
        });
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
        let narrowed = narrowing.is_some().then(|| {
            let narrowed = scene.runtime(Runtime::Narrowed);
            quote!(const NARROWED: Option<#narrowed<Self>> = Some(#narrowed::through());)
        });
        let narrow = narrowing
            .map(|(through, says, calls)| self.narrow(scene, through, (&filter, says), calls));

        quote! {
            #item

            #facts

            impl #name for #ty {
                type Filter = #filter;
                type Page = #page;
                #constant

                fn list<'c>(&self, connector: &'c #connector, #taken: &#filter) -> #call<'c> {
                    #made
                }

                fn page(answer: #page) -> #paged<#record> {
                    #taken_apart
                }

                #narrowed
            }

            #narrow
        }
    }

    /// The operation that a list asks once it is narrowed.
    fn narrow(
        self,
        scene: &mut Scene<'_>,
        through: &Through,
        (filter, says): (&TokenStream, TokenStream),
        calls: Vec<TokenStream>,
    ) -> TokenStream {
        let ty = &self.names.ty;
        let name = scene.runtime(Runtime::Narrow);
        let (found, root) = answer(scene, &through.ask, &through.records);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, &through.ask, calls);
        let (connector, paged) = (scene.connector(), scene.runtime(Runtime::Page));
        let record = shape::owned(scene, self.collection.record);
        let constant = self.paging(scene, &through.ask, &through.paging);
        let taken_apart = taken_apart(scene, root, &through.records, &through.paging);

        quote! {
            impl #name for #ty {
                type Found = #found;
                #constant

                fn is_narrowed(filter: &#filter) -> bool {
                    #says
                }

                fn narrow<'c>(&self, connector: &'c #connector, filter: &#filter) -> #call<'c> {
                    #made
                }

                fn found(answer: #found) -> #paged<#record> {
                    #taken_apart
                }
            }
        }
    }

    pub(super) fn search(self, scene: &mut Scene<'_>, search: &Search) -> TokenStream {
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

                fn search<'c>(&self, connector: &'c #connector, query: &str) -> #call<'c> {
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

    pub(super) fn find(self, scene: &mut Scene<'_>, find: &Find) -> TokenStream {
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

                fn find<'c>(&self, connector: &'c #connector, id: &str) -> #call<'c> {
                    #made
                }

                fn found(answer: #found) -> Option<#record> {
                    #value
                }
            }
        }
    }

    pub(super) fn matching(self, scene: &mut Scene<'_>, it: &Match) -> Option<TokenStream> {
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
        let mut tests = Vec::new();
        for (path, field) in it.paths().zip(&own.fields) {
            let held = shape::owned(scene, path.ty);
            members.push(quote!(pub #field: Option<#held>,));
            let wire = field.text();
            let wire = wire.strip_prefix("r#").map(|it| quote!(= #it));
            rows.push(types::row(quote!(#field #wire optional,)));
            let value = access::borrowed(scene, quote!(record), Root::Always, path);
            tests.push(quote!(#same(#value, &key.#field)));
        }
        let operation = it.ask.operation;
        let targets = it.fields.iter().map(|it| &it.1).zip(&own.fields);
        let mut calls: Vec<_> = targets
            .map(|(target, field)| ask::to(scene, operation, target, quote!(&key.#field)))
            .collect();
        let list = self.collection.list.as_ref();
        if let Some(of) = list.and_then(|it| it.conditions.as_ref())
            && !it.conditions.is_empty()
        {
            let fields = &own.fields[it.fields.len()..];
            let by = it.conditions.iter().zip(fields);
            let by = by.map(|((_, at), field)| (&of.conditions[*at], quote!(&key.#field)));
            let by = by.collect::<Vec<_>>();
            calls.push(conditions::sent(scene, operation, of, by));
        }
        let (candidates, root) = answer(scene, &it.ask, &it.records);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, &it.ask, calls);
        let connector = scene.connector();
        let paged = scene.runtime(Runtime::Page);
        let record = shape::owned(scene, self.collection.record);
        let constant = self.paging(scene, &it.ask, &it.paging);
        let taken_apart = taken_apart(scene, root, &it.records, &it.paging);
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
                #constant

                fn candidates<'c>(&self, connector: &'c #connector, key: &#key) -> #call<'c> {
                    #made
                }

                fn records(answer: #candidates) -> #paged<#record> {
                    #taken_apart
                }

                fn is_match(record: &#record, key: &#key) -> bool {
                    #(#tests)&&*
                }
            }
        })
    }

    pub(super) fn delete(self, scene: &mut Scene<'_>, delete: &Ask) -> TokenStream {
        let ty = &self.names.ty;
        let name = scene.runtime(Runtime::Delete);
        let call = scene.runtime(Runtime::Call);
        let made = ask::call(scene, self.id, delete, []);
        let connector = scene.connector();

        quote! {
            impl #name for #ty {
                type Deleted = ();

                fn delete<'c>(&self, connector: &'c #connector, id: &str) -> #call<'c> {
                    #made
                }
            }
        }
    }

    pub(super) fn custom(self, scene: &mut Scene<'_>, custom: &Custom) -> TokenStream {
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

        let record = shape::owned(scene, self.collection.record);
        let json = scene.runtime(Runtime::Json);
        let held = access::borrowed(scene, quote!(record), Root::Always, &custom.rest);
        let asked = self.names.fields.as_ref().map(|fields| {
            let held = scene.runtime(Runtime::FieldNames);
            let named = match &scene.api.types[custom.rest.ty].shape {
                Shape::Record(record) => record.fields.iter().map(|it| &*it.wire).collect(),
                _ => Vec::new(),
            };
            let constant = quote!(const NAMED: &'static [&'static str] = &[#(#named),*];);
            let setter = quote! {
                fn also(&mut self, fields: #held) {
                    self.#fields = fields;
                }
            };
            (constant, setter)
        });
        let (named, also) = asked.unzip();
        let within = self.within(scene, custom);
        let within = (!within.is_empty())
            .then(|| quote!(const WITHIN: &'static [&'static str] = &[#(#within),*];));

        quote! {
            impl #name for #ty {
                type Definitions = #definitions;
                #named
                #within

                fn definitions<'c>(&self, connector: &'c #connector) -> #call<'c> {
                    #made
                }

                fn fields(answer: #definitions) -> Vec<#field> {
                    #records.into_iter().map(|it| #field::new(#key) #label #kind).collect()
                }

                fn held(record: &#record) -> #json {
                    #json::of(#held)
                }

                #also
            }
        }
    }
    /// Where the object of custom fields is in what is written: its way in a record, without what the call itself
    /// puts around.
    fn within(self, scene: &Scene<'_>, custom: &Custom) -> Vec<String> {
        let held = ask::keys(scene, &custom.rest);
        let write = self
            .collection
            .create
            .as_ref()
            .or(self.collection.update.as_ref());
        let around = write.map_or_else(Vec::new, |it| ask::keys(scene, &it.body));
        match held.strip_prefix(around.as_slice()) {
            Some(within) => within.to_vec(),
            None => held,
        }
    }
}
