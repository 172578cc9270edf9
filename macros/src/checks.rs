//! What the compiler is asked to check beyond the impls.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::DeriveInput;
use syn::spanned::Spanned;

use crate::attributes::Direction;
use crate::mapping::Plan;

/// A constant that fails where the struct leaves out what the record requires. None where something else is wrong
/// already, and where the written fields are not known: of what is flattened, and of generic records.
pub(crate) fn all_written(plan: &Plan<'_>, input: &DeriveInput) -> Option<TokenStream> {
    let is_broken = plan
        .fields
        .iter()
        .any(|it| it.said.is_broken || it.said.flatten.is_some());
    if is_broken || is_generic(plan, input) {
        return None;
    }
    let (krate, model) = (&plan.krate, plan.model);
    let written = plan.fields.iter().filter(|it| it.goes(Direction::Into));
    let first: Vec<_> = written.clone().map(|it| it.way.first()).collect();
    // A misspelt field is an error here as well, which keeps the constant from being computed: what it would say
    // of the field that was meant is no second mistake.
    let accesses = written.filter_map(|it| match &it.way.steps[0] {
        crate::way::Step::Field(name) => Some(quote!(let _ = &(*it).#name;)),
        _ => None,
    });
    let other = model.to_token_stream().to_string().replace(' ', "");
    let before = format!("`{}` writes no `", plan.name);
    let after = format!(
        "`, which `{other}` requires: add the field, or say `#[mapping(model = {other}, from)]` or `allow_unmapped`"
    );
    let here = krate.at(model.span());
    let all_written = quote_spanned! {model.span()=>
        #here::derive::all_written(<#model as #krate::codec::Rows>::ROWS, &[#(#first),*], #before, #after)
    };
    Some(quote! {
        const _: () = {
            let _ = |it: &#model| { #(#accesses)* };
            #all_written;
        };
    })
}

fn is_generic(plan: &Plan<'_>, input: &DeriveInput) -> bool {
    let params: Vec<String> = input
        .generics
        .params
        .iter()
        .map(|it| match it {
            syn::GenericParam::Lifetime(it) => it.lifetime.ident.to_string(),
            syn::GenericParam::Type(it) => it.ident.to_string(),
            syn::GenericParam::Const(it) => it.ident.to_string(),
        })
        .collect();
    names_any(plan.model.to_token_stream(), &params)
}

fn names_any(tokens: TokenStream, names: &[String]) -> bool {
    tokens.into_iter().any(|it| match it {
        proc_macro2::TokenTree::Ident(it) => names.iter().any(|name| it == name),
        proc_macro2::TokenTree::Group(it) => names_any(it.stream(), names),
        _ => false,
    })
}
