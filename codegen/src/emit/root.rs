//! `src/lib.rs`: what the crate offers.

use super::docs;
use super::imports::import_order;
use crate::ir::Api;
use crate::name::Names;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn root(api: &Api, names: &Names) -> (String, TokenStream) {
    let docs = docs::of_crate(api);
    let mut resources: Vec<_> = api
        .resources
        .ids()
        .map(|it| &names.resource(it).module)
        .collect();
    resources.sort_by(|a, b| import_order(&a.text(), &b.text()));
    let (before, behind) = resources
        .into_iter()
        .partition::<Vec<_>, _>(|it| import_order(&it.text(), "connector").is_lt());
    let has_types = api.types.ids().any(|it| names.ty(it).is_some());
    let (between, behind) = behind
        .into_iter()
        .partition::<Vec<_>, _>(|it| import_order(&it.text(), "types").is_lt());
    let types = has_types.then(|| {
        quote!(
            pub mod types;
        )
    });
    let connector = &names.connector;

    // The one place for lints: what the vendor decides is not ours to mend.
    let tokens = quote! {
        #docs

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

        #(pub mod #before;)*
        mod connector;
        #(pub mod #between;)*
        #types
        #(pub mod #behind;)*

        pub use connector::#connector;
    };
    ("src/lib.rs".to_owned(), tokens)
}
