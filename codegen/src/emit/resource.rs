//! `src/<resource>/mod.rs`: one constructor for each operation.

use super::collection;
use super::docs;
use super::imports::{self, Place as File, Scene, import_order, reexports};
use super::operation::{Given, call, given};
use super::runtime::Runtime;
use crate::ir::{Api, Id, Operation, Resource};
use crate::name::{MethodName, Names};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::HashSet;

pub(super) fn resource(api: &Api, names: &Names, id: Id<Resource>) -> (String, TokenStream) {
    let resource = &api.resources[id];
    let name = &names.resource(id).ty;
    let operations = || resource.operations.iter().copied();

    let own_modules = operations().map(|it| {
        let module = &names.operation(it).module;
        let visible = names.is_exposed(it).then(|| quote!(pub(crate)));
        (module.text(), quote!(#visible mod #module;))
    });
    let mut modules: Vec<_> = own_modules
        .chain(collection::modules_in(api, names, id))
        .collect();
    modules.sort_by(|a, b| import_order(&a.0, &b.0));
    let modules = modules.into_iter().map(|it| it.1);
    let mut public = Vec::new();
    let mut own = HashSet::from([name.text()]);
    for operation in operations() {
        let module = &names.operation(operation).module;
        for item in names.items_of(operation) {
            own.insert(item.text());
            public.push((module, item as &dyn ToTokens, item.text()));
        }
    }
    let public = reexports(public);
    let (uses, body) = imports::file(api, names, File::Resource(id), &own, |scene| {
        let docs = docs::of_resource(resource);
        let connection = scene.runtime(Runtime::Connection);
        let constructors = operations()
            .flat_map(|it| constructors(scene, it))
            .collect::<Vec<_>>();

        quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'c>(pub(crate) &'c #connection);

            impl<'c> #name<'c> {
                #(#constructors)*
            }
        }
    });
    let module_docs = docs::of_resource_module(resource);
    let tokens = quote! {
        #module_docs

        #(#modules)*

        pub #public

        #uses

        #body
    };
    (
        format!("src/{}/mod.rs", names.resource(id).module.text()),
        tokens,
    )
}

/// One for the operation, or one for each body that it may send when it must send one.
fn constructors(scene: &mut Scene<'_>, id: Id<Operation>) -> Vec<TokenStream> {
    let names = scene.names.operation(id);
    names
        .constructors
        .iter()
        .enumerate()
        .map(|(body, name)| constructor(scene, id, name, body))
        .collect()
}

fn constructor(
    scene: &mut Scene<'_>,
    id: Id<Operation>,
    name: &MethodName,
    body: usize,
) -> TokenStream {
    let names = scene.names.operation(id);
    let (builder, module) = (&names.builder, &names.module);
    let docs = match names.constructors.first() {
        Some(first) if body > 0 => {
            docs::of_other_constructor(&scene.api.operations[id], first, body)
        }
        _ => docs::of_constructor(scene.api, id, body),
    };
    let Given { arguments, calls } = given(scene, id, body);
    let call = call(scene);

    quote! {
        #docs
        pub fn #name(self #(, #arguments)*) -> #builder<'c> {
            #builder(#call::new(self.0, &#module::FACTS) #(#calls)*)
        }
    }
}
