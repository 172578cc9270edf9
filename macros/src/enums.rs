//! Enums: a variant for each text.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::{DataEnum, DeriveInput, Fields, Ident};

use crate::attributes::{self, Container, Rule};
use crate::errors::Errors;
use crate::krate::Krate;

/// A variant, and the texts that it stands for.
pub(crate) struct Listed<'i> {
    pub(crate) name: &'i Ident,
    texts: Vec<String>,
}

/// What stands for every text that no variant has.
pub(crate) struct Other<'i> {
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
    krate: &Krate,
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
    if let Some((_, span)) = container.direction {
        errors.here(
            span,
            "an enum of texts is read and written: it has no direction",
        );
    }
    if data.variants.is_empty() {
        errors.at(&input.ident, format!("`{}` has no variants", input.ident));
    }
    if !input.generics.params.is_empty() {
        errors.at(&input.generics, "an enum of texts has no generics");
    }
    let rule = container.rename_all.map(|it| it.0);
    let (listed, other) = variants(data, "mapping", rule, errors);
    if !input.generics.params.is_empty() {
        return TokenStream::new();
    }
    impls(input, krate, &listed, other.as_ref(), errors.count() > 0)
}

/// The variants of an enum, said by the attribute of this name.
pub(crate) fn variants<'i>(
    data: &'i DataEnum,
    attribute: &str,
    rule: Option<Rule>,
    errors: &mut Errors,
) -> (Vec<Listed<'i>>, Option<Other<'i>>) {
    let mut listed: Vec<Listed<'_>> = Vec::new();
    let mut other: Option<Other<'_>> = None;
    let mut seen: HashMap<String, &Ident> = HashMap::new();
    for variant in &data.variants {
        let name = &variant.ident;
        let said = attributes::variant(&variant.attrs, attribute, errors);
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
    krate: &Krate,
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
    quote! {
        #[automatically_derived]
        impl<S: #krate::derive::TextLike> #krate::Convert<S> for #name {
            fn read_value(from: &S) -> ::core::result::Result<Self, #krate::Mismatch> {
                #read
            }

            fn write_value(&self, to: &mut S) -> ::core::result::Result<(), #krate::Mismatch> {
                #write
            }
        }
    }
}

fn read(
    krate: &Krate,
    name: &Ident,
    listed: &[Listed<'_>],
    other: Option<&Other<'_>>,
) -> TokenStream {
    let title = name.to_string();
    let unlisted = quote!(::core::result::Result::Err(#krate::derive::unlisted(#title)));
    let arms = arms(listed, other, &unlisted);
    quote!(::core::result::Result::Ok(match &*#krate::derive::text(from)? { #arms }))
}

/// What a text stands for: the arms of a match.
pub(crate) fn arms(
    listed: &[Listed<'_>],
    other: Option<&Other<'_>>,
    unlisted: &TokenStream,
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
        None => quote!(_ => return #unlisted,),
    };
    quote!(#(#arms)* #rest)
}

fn write(krate: &Krate, listed: &[Listed<'_>], other: Option<&Other<'_>>) -> TokenStream {
    let text = text(listed, other);
    quote! {
        *to = #krate::derive::TextLike::of_text(#text);
        ::core::result::Result::Ok(())
    }
}

/// The text that `self` stands for.
pub(crate) fn text(listed: &[Listed<'_>], other: Option<&Other<'_>>) -> TokenStream {
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
    quote!(match self { #(#arms)* #rest })
}
