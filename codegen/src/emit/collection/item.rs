//! What a collection is: its struct, its parameters, what its records are known by.

use super::access::{self, Root};
use super::{about, written};
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::{docs, shape};
use crate::ir::{Collection, Id, Input, InputType};
use crate::name::CollectionNames;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A collection while its file is made.
#[derive(Clone, Copy)]
pub(super) struct Sketch<'a> {
    pub(super) id: Id<Collection>,
    pub(super) collection: &'a Collection,
    pub(super) names: &'a CollectionNames,
}

impl Sketch<'_> {
    pub(super) fn items(self, scene: &mut Scene<'_>) -> TokenStream {
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
        let mut fields: Vec<_> = parameters
            .map(|(it, name)| {
                let docs = docs::of_our_member(&it.docs, &format!("The parameter `{}`.", it.key));
                let held = input(scene, it);
                quote!(#docs pub #name: #held,)
            })
            .collect();
        fields.extend(self.names.fields.as_ref().map(|name| {
            let held = scene.runtime(Runtime::FieldNames);
            let docs = docs::lines("Custom fields that records are to come with.");
            quote!(#docs pub #name: #held,)
        }));
        // Without what must be said there is no default.
        let inputs = &self.collection.parameters;
        let is_plain = inputs.iter().all(|it| !it.required && it.default.is_none());
        let default = if is_plain { None } else { self.default() };
        let new = default.is_none().then(|| self.constructor(scene)).flatten();
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
        quote!(#docs #derives pub struct #ty #body #default #new)
    }

    /// `Issues::new("crm")`: with what must be said, and all else as it is when nobody says anything. `None` when
    /// there is nothing else.
    fn constructor(self, scene: &mut Scene<'_>) -> Option<TokenStream> {
        let inputs = self.collection.parameters.iter();
        let (must, may): (Vec<_>, Vec<_>) = inputs
            .zip(&self.names.parameters)
            .partition(|(it, _)| it.required && it.default.is_none());
        if must.is_empty() || (may.is_empty() && self.names.fields.is_none()) {
            return None;
        }
        let arguments: Vec<_> = must
            .iter()
            .map(|(it, name)| match it.ty {
                InputType::Text => (quote!(#name: &str), quote!(#name: #name.to_owned())),
                _ => {
                    let held = input(scene, it);
                    (quote!(#name: #held), quote!(#name))
                }
            })
            .collect();
        let (arguments, given): (Vec<_>, Vec<_>) = arguments.into_iter().unzip();
        let unsaid = may.iter().map(|(it, name)| {
            let value = unsaid(it);
            quote!(#name: #value)
        });
        let fields = self.names.fields.iter();
        let fields = fields.map(|it| quote!(#it: Default::default()));
        let members = given.into_iter().chain(unsaid).chain(fields);
        let ty = &self.names.ty;
        let docs = docs::lines("With what must be said.");
        Some(quote! {
            impl #ty {
                #docs
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#members),* }
                }
            }
        })
    }

    /// What its parameters are when nobody says anything; `None` when one has to be said.
    fn default(self) -> Option<TokenStream> {
        let ty = &self.names.ty;
        let inputs = self.collection.parameters.iter();
        let fields = inputs.zip(&self.names.parameters).map(|(input, name)| {
            let must_be_said = input.required && input.default.is_none();
            let value = unsaid(input);
            (!must_be_said).then(|| quote!(#name: #value))
        });
        let mut fields = fields.collect::<Option<Vec<_>>>()?;
        let named = self.names.fields.iter();
        fields.extend(named.map(|it| quote!(#it: Default::default())));
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
}

/// What a parameter's field holds when nobody says anything.
pub(super) fn unsaid(input: &Input) -> TokenStream {
    let Some(text) = &input.default else {
        return quote!(None);
    };
    // That the default is a value of the type has been checked.
    let value = match input.ty {
        InputType::Text => quote!(#text.to_owned()),
        InputType::Integer => {
            let number = Literal::i64_unsuffixed(text.parse().unwrap_or_default());
            quote!(#number)
        }
        InputType::Boolean => {
            let value = text == "true";
            quote!(#value)
        }
        InputType::Number => quote!(#text.parse().unwrap_or_default()),
    };
    if input.required {
        value
    } else {
        quote!(Some(#value))
    }
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
