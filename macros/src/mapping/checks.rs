//! What the compiler is asked to check beyond the impls.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};
use syn::DeriveInput;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::attributes::Direction;
use crate::mapping::plan::{Mapped, Plan};
use crate::reach;
use crate::shape::Shape;
use crate::span::{self, emit};
use crate::way::{Step, Way};

/// Constants that fail where the struct leaves out what a record requires: the model, and those on the ways of the
/// struct's fields. None where something else is wrong already, and where the written fields are not known: of what is
/// flattened, and of generic records.
pub(crate) fn all_written(plan: &Plan<'_>, input: &DeriveInput) -> Option<TokenStream> {
    let is_broken = plan
        .fields
        .iter()
        .any(|it| it.said.is_broken || it.said.flatten.is_some());
    if is_broken || is_generic(plan, input) {
        return None;
    }
    let (whole, inner) = (of_the_model(plan), inner(plan));
    let inner = inner.iter().map(|it| of_inner(plan, it));
    Some(emit!(#whole #(#inner)*))
}

/// Of the model itself.
fn of_the_model(plan: &Plan<'_>) -> TokenStream {
    let (krate, model) = (&plan.krate, plan.model);
    let written = plan.fields.iter().filter(|it| it.goes(Direction::Into));
    let mut written: Vec<_> = written.collect();
    // They are looked through from the end: what is always there is mostly what is required.
    written.sort_by_key(|it| !matches!(it.shape, Shape::Option(_) | Shape::Patch(_)));
    let written: Vec<String> = written.iter().map(|it| it.way.first()).collect();
    let written = written.join(",");
    let (name, other) = (plan.name.to_string(), spelt(model));
    let here = krate.at(model.span());
    let all_written = quote_spanned! {model.span()=>
        #here::derive::all_written(<#model as #krate::codec::Rows>::ROWS, #written, #name, "", #other)
    };
    emit!(const _: () = #all_written;)
}

/// A record on the ways of some fields.
struct Inner<'p> {
    /// The way to it.
    way: Way,
    /// The fields that go into it.
    fields: Vec<&'p Mapped<'p>>,
}

/// The records that fields are written into one by one. What is written as a whole as well is left to its own struct.
fn inner<'p>(plan: &'p Plan<'_>) -> Vec<Inner<'p>> {
    let mut all: Vec<Inner<'p>> = Vec::new();
    let written: Vec<_> = plan
        .fields
        .iter()
        .filter(|it| it.goes(Direction::Into))
        .collect();
    let whole: Vec<String> = written.iter().map(|it| it.way.to_string()).collect();
    for field in written {
        for length in 1..field.way.steps.len() {
            let way = field.way.to(length);
            let name = way.to_string();
            if whole.contains(&name) {
                break;
            }
            if !matches!(field.way.steps[length], Step::Field(_)) {
                continue;
            }
            match all.iter_mut().find(|it| it.way.to_string() == name) {
                Some(inner) => inner.fields.push(field),
                None => all.push(Inner {
                    way,
                    fields: vec![field],
                }),
            }
        }
    }
    all
}

/// Of a record on the way: its type is that of what the way leads to.
fn of_inner(plan: &Plan<'_>, inner: &Inner<'_>) -> TokenStream {
    let (krate, model) = (&plan.krate, plan.model);
    let depth = inner.way.steps.len();
    let steps = inner.fields.iter().map(|it| &it.way.steps[depth]);
    let written: Vec<String> = steps
        .filter_map(|it| match it {
            Step::Field(name) => Some(name.unraw().to_string()),
            Step::Item(_) | Step::Key(_) => None,
        })
        .collect();
    let written = written.join(",");
    let way = reach::source(krate, &inner.way, false);
    let (name, other, named) = (
        plan.name.to_string(),
        spelt(model),
        format!("{}.", inner.way),
    );
    let span = inner.fields[0].way.span();
    let (here, rows) = (krate.at(span), span::variable("rows", span));
    let all_written = quote_spanned! {span=>
        #here::derive::all_written(#rows, #written, #name, #named, #other)
    };
    emit! {
        const _: () = {
            let #rows = #krate::derive::rows_at(|from: &#model| #way);
            #all_written;
        };
    }
}

fn spelt(model: &syn::Type) -> String {
    model.to_token_stream().to_string().replace(' ', "")
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
