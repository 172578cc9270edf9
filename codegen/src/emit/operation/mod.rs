//! `src/<resource>/<operation>.rs`: one operation: its facts, its optional arguments, its inline types.

mod answer;
mod argument;

pub(super) use argument::{Given, encodings, given, sent};

use super::docs;
use super::imports::{self, Place as File, Scene};
use super::runtime::Runtime;
use super::security;
use super::server::server;
use super::types;
use crate::ir::{Api, Id, Method, Operation};
use crate::name::Names;
use answer::{Side, answer, answer_enum};
use argument::setters;
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::Cell;
use std::collections::HashSet;

pub(super) fn operation(api: &Api, names: &Names, id: Id<Operation>) -> (String, TokenStream) {
    let operation = &api.operations[id];
    let mut own: HashSet<String> = names.items_of(id).map(|it| it.text()).collect();
    let builder = &names.operation(id).builder;
    let has_aliases = Cell::new(false);
    let make = |scene: &mut Scene<'_>| {
        let docs = docs::of_builder(operation);
        let call = scene.runtime(Runtime::Call);
        let success = answer(scene, id, Side::Success).unwrap_or_else(|| quote!(()));
        let failure = answer(scene, id, Side::Failure);
        let (success, failure, aliases) = shortened(success, failure);
        has_aliases.set(!aliases.is_empty());
        let failure = failure.map(|it| quote!(, #it));
        let facts = facts(scene, id);
        let macro_name = scene.runtime(Runtime::OperationMacro);
        let setters = setters(scene, id);
        let setters = (!setters.is_empty()).then(|| quote!(impl #builder<'_> { #(#setters)* }));
        let answers = [Side::Success, Side::Failure].map(|it| answer_enum(scene, id, it));
        let inline = scene
            .names
            .types_of(id)
            .iter()
            .map(|it| types::item(scene, *it))
            .collect::<Vec<_>>();

        quote! {
            #aliases

            #docs
            pub struct #builder<'c>(pub(super) #call<'c>);

            #facts

            #macro_name!(#builder -> #success #failure);

            #setters

            #(#answers)*

            #(#inline)*
        }
    };
    let mut made = imports::file(api, names, File::Operation(id), &own, make);
    if has_aliases.get() {
        own.extend(["Success", "Failure"].map(str::to_owned));
        made = imports::file(api, names, File::Operation(id), &own, make);
    }
    let (uses, body) = made;
    let resource = names.resource(operation.resource).module.text();
    let path = format!("src/{resource}/{}.rs", names.operation(id).module.text());
    (path, quote!(#uses #body))
}

/// Success and failure in a line of code: where both are too long for one, they get a short name first.
fn shortened(
    success: TokenStream,
    failure: Option<TokenStream>,
) -> (TokenStream, Option<TokenStream>, TokenStream) {
    const ROOM: usize = 70;
    let len = |it: &TokenStream| it.to_string().len();
    if len(&success) + failure.as_ref().map_or(0, len) <= ROOM {
        return (success, failure, TokenStream::new());
    }
    match failure {
        Some(failure) => {
            let aliases = quote!(type Success = #success; type Failure = #failure;);
            (quote!(Success), Some(quote!(Failure)), aliases)
        }
        None => (quote!(Success), None, quote!(type Success = #success;)),
    }
}

/// `static FACTS: Operation = …;`
fn facts(scene: &mut Scene<'_>, id: Id<Operation>) -> TokenStream {
    let api = scene.api;
    let operation = &api.operations[id];
    let names = scene.names.operation(id);
    let (key, path) = (&names.key, &operation.path);
    let ty = scene.runtime(Runtime::Operation);
    let made = match &operation.method {
        Method::Get => quote!(get(#key, #path)),
        Method::Put => quote!(put(#key, #path)),
        Method::Post => quote!(post(#key, #path)),
        Method::Delete => quote!(delete(#key, #path)),
        Method::Options => quote!(options(#key, #path)),
        Method::Head => quote!(head(#key, #path)),
        Method::Patch => quote!(patch(#key, #path)),
        Method::Trace => quote!(trace(#key, #path)),
        Method::Query => quote!(query(#key, #path)),
        Method::Other(method) => quote!(new(#method, #key, #path)),
    };
    let media = operation
        .successes
        .iter()
        .find_map(|it| it.media.as_deref());
    let accept = media
        .filter(|it| *it != "application/json")
        .map(|it| quote!(.accept(#it)));
    let server = operation.server.as_ref().map(|it| {
        let server = server(scene, it);
        quote!(.server(&#server))
    });
    let security = operation.security.as_ref();
    let security = security.and_then(|it| security::of_operation(scene, it));
    let visible = if scene.names.is_exposed(id) {
        quote!(crate)
    } else {
        quote!(super)
    };

    quote! {
        pub(#visible) static FACTS: #ty = #ty::#made #accept #server #security;
    }
}

/// `Call`, where constructors are made.
pub(super) fn call(scene: &mut Scene<'_>) -> TokenStream {
    scene.runtime(Runtime::Call)
}
