//! `src/lib.rs`: what the crate offers.

use super::{chain, collection, docs};
use crate::ir::Api;
use crate::name::{Home, Names};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn root(api: &Api, names: &Names) -> (String, TokenStream) {
    let has_types = api
        .types
        .ids()
        .filter_map(|it| names.ty(it))
        .any(|it| matches!(it.home, Home::Own(_)));
    let docs = docs::of_crate(api, has_types);
    let modules = api.resources.ids().map(|it| {
        let module = &names.resource(it).module;
        (module.text(), quote!(pub mod #module;))
    });
    let mut modules: Vec<_> = modules.collect();
    modules.extend(collection::modules(api, names));
    modules.push((
        "connector".to_owned(),
        quote!(
            mod connector;
        ),
    ));
    if has_types {
        modules.push((
            "types".to_owned(),
            quote!(
                pub mod types;
            ),
        ));
    }
    modules.sort_by(|a, b| a.0.cmp(&b.0));
    let modules = modules.into_iter().map(|it| it.1);
    let connector = &names.connector;
    let connector = match &names.beside.builder {
        Some(builder) => quote!({#connector, #builder}),
        None => quote!(#connector),
    };
    let limit = chain::recursion_limit(api).map(|it| {
        let limit = it.to_string();
        quote!(#![recursion_limit = #limit])
    });

    // The one place for lints: what the vendor decides is not ours to mend.
    let tokens = quote! {
        #docs

        #limit

        #![allow(
            missing_docs,
            deprecated,
            uncommon_codepoints,
            confusable_idents,
            mixed_script_confusables,
            rustdoc::redundant_explicit_links,
            clippy::doc_lazy_continuation,
            clippy::doc_overindented_list_items,
            clippy::enum_variant_names,
            clippy::large_enum_variant,
            clippy::module_inception,
            clippy::should_implement_trait,
            clippy::too_many_arguments,
            clippy::type_complexity,
            clippy::wrong_self_convention,
            reason = "names, shapes and texts are the vendor's"
        )]

        #(#modules)*

        pub use connector::#connector;
    };
    ("src/lib.rs".to_owned(), tokens)
}
