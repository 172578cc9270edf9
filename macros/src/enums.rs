//! Enums: a variant for each text.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{DataEnum, DeriveInput, Fields, Ident};

use crate::attributes::{self, Container, Direction, Rule};
use crate::errors::Errors;

/// A variant, and the texts that it stands for.
struct Listed<'i> {
    name: &'i Ident,
    texts: Vec<String>,
}

/// What stands for every text that no variant has.
struct Other<'i> {
    name: &'i Ident,
    /// It keeps the text.
    keeps: bool,
    /// What is written for it, if it does not.
    text: String,
}

/// The impl for whatever is text.
pub(crate) fn enumeration(
    input: &DeriveInput,
    data: &DataEnum,
    container: &Container,
    krate: &TokenStream,
    errors: &mut Errors,
) -> TokenStream {
    for block in &container.blocks {
        errors.at(
            &block.model,
            "an enum is read from whatever is text, and names no model",
        );
    }
    if let Some(span) = container.default {
        errors.here(
            span,
            "an enum has no default: `#[mapping(other)]` stands for every other text",
        );
    }
    if data.variants.is_empty() {
        errors.at(&input.ident, format!("`{}` has no variants", input.ident));
    }
    if !input.generics.params.is_empty() {
        errors.at(&input.generics, "an enum of texts has no generics");
    }
    let rule = container.rename_all.map(|it| it.0);
    let (listed, other) = variants(data, rule, errors);
    impls(
        input,
        container,
        krate,
        &listed,
        other.as_ref(),
        errors.count() > 0,
    )
}

fn variants<'i>(
    data: &'i DataEnum,
    rule: Option<Rule>,
    errors: &mut Errors,
) -> (Vec<Listed<'i>>, Option<Other<'i>>) {
    let mut listed: Vec<Listed<'_>> = Vec::new();
    let mut other: Option<Other<'_>> = None;
    let mut seen: HashMap<String, &Ident> = HashMap::new();
    for variant in &data.variants {
        let name = &variant.ident;
        let said = attributes::variant(&variant.attrs, errors);
        let of_name = name.unraw().to_string();
        let of_name = rule.map_or(of_name.clone(), |it| it.apply(&of_name));
        if let Some(span) = said.other {
            let keeps =
                matches!(&variant.fields, Fields::Unnamed(fields) if fields.unnamed.len() == 1);
            if !keeps && !matches!(variant.fields, Fields::Unit) {
                errors.at(
                    name,
                    "what stands for every other text holds it, `Other(String)`, or nothing",
                );
            }
            if let (true, Some(value)) = (keeps, said.values.first()) {
                errors.at(value, "a variant that keeps the text writes that text");
            }
            let text = said.values.first().map_or(of_name, |it| it.value());
            if other.replace(Other { name, keeps, text }).is_some() {
                errors.here(span, "two variants cannot both stand for every other text");
            }
            continue;
        }
        if !matches!(variant.fields, Fields::Unit) {
            let message = "a variant that holds something stands for no text; one `Other(String)` with \
                           `#[mapping(other)]` may keep those that are not listed";
            errors.at(name, message);
            continue;
        }
        let mut texts: Vec<String> = said.values.iter().map(|it| it.value()).collect();
        if texts.is_empty() {
            texts.push(of_name);
        }
        for (index, text) in texts.iter().enumerate() {
            if let Some(before) = seen.insert(text.clone(), name) {
                let message = format!("`{text}` is `{before}` already");
                match said.values.get(index) {
                    Some(value) => errors.at(value, message),
                    None => errors.at(name, message),
                }
            }
        }
        listed.push(Listed { name, texts });
    }
    (listed, other)
}

fn impls(
    input: &DeriveInput,
    container: &Container,
    krate: &TokenStream,
    listed: &[Listed<'_>],
    other: Option<&Other<'_>>,
    is_broken: bool,
) -> TokenStream {
    let name = &input.ident;
    let (read, write) = match is_broken {
        true => (
            quote!(#krate::derive::broken()),
            quote!(#krate::derive::broken()),
        ),
        false => (
            read(krate, name, listed, other),
            write(krate, listed, other),
        ),
    };
    let reads = quote!(-> ::core::result::Result<Self, #krate::Mismatch> { #read });
    let writes = quote!(-> ::core::result::Result<(), #krate::Mismatch> { #write });
    match container.direction.map(|it| it.0) {
        None => quote! {
            #[automatically_derived]
            impl<S: #krate::derive::TextLike> #krate::Convert<S> for #name {
                fn read(from: &S) #reads
                fn write(&self, to: &mut S) #writes
            }
        },
        Some(Direction::From) => quote! {
            #[automatically_derived]
            impl<'from, S: #krate::derive::TextLike> #krate::ReadFrom<'from, S> for #name {
                fn read_from(from: &'from S) #reads
            }
        },
        Some(Direction::Into) => quote! {
            #[automatically_derived]
            impl<S: #krate::derive::TextLike> #krate::WriteTo<S> for #name {
                fn write_to(&self, to: &mut S) #writes
            }
        },
    }
}

fn read(
    krate: &TokenStream,
    name: &Ident,
    listed: &[Listed<'_>],
    other: Option<&Other<'_>>,
) -> TokenStream {
    let arms = listed.iter().map(|it| {
        let (variant, texts) = (it.name, &it.texts);
        quote!(#(#texts)|* => Self::#variant,)
    });
    let rest = match other {
        Some(Other {
            name, keeps: true, ..
        }) => {
            quote!(other => Self::#name(::core::convert::From::from(other)),)
        }
        Some(Other { name, .. }) => quote!(_ => Self::#name,),
        None => {
            let title = name.to_string();
            quote!(_ => return ::core::result::Result::Err(#krate::derive::unlisted(#title)),)
        }
    };
    quote! {
        ::core::result::Result::Ok(match &*#krate::derive::text(from)? {
            #(#arms)*
            #rest
        })
    }
}

fn write(krate: &TokenStream, listed: &[Listed<'_>], other: Option<&Other<'_>>) -> TokenStream {
    let arms = listed.iter().map(|it| {
        let (variant, text) = (it.name, &it.texts[0]);
        quote!(Self::#variant => #text,)
    });
    let rest = other.map(|it| match it {
        Other {
            name, keeps: true, ..
        } => quote!(Self::#name(text) => text,),
        Other { name, text, .. } => quote!(Self::#name => #text,),
    });
    quote! {
        *to = #krate::derive::TextLike::of_text(match self {
            #(#arms)*
            #rest
        });
        ::core::result::Result::Ok(())
    }
}
