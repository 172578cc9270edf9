//! Enums: a variant for each text.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{DataEnum, DeriveInput, Fields, Ident, LitStr, Type, parse_quote};

use crate::attributes::{self, Container, Rule};
use crate::errors::Errors;
use crate::krate::Krate;
use crate::span::{self, emit};

/// A variant, and the texts that it stands for.
pub(crate) struct Listed<'i> {
    pub(crate) name: &'i Ident,
    texts: Vec<String>,
}

/// What stands for every text that no variant has.
pub(crate) struct Other<'i> {
    name: &'i Ident,
    /// What keeps the text, if anything does.
    keeps: Option<&'i Type>,
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
    if let Some(bound) = container.bounds.first() {
        errors.at(bound, "an enum of texts has no generics to be bound");
    }
    if data.variants.is_empty() {
        errors.at(&input.ident, format!("`{}` has no variants", input.ident));
    }
    if !input.generics.params.is_empty() {
        errors.at(&input.generics, "an enum of texts has no generics");
    }
    let rule = container.rename_all.map(|it| it.0);
    let (listed, other) = variants(data, "mapping", rule, errors);
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
    let mut others_value: Option<LitStr> = None;
    for variant in &data.variants {
        let name = &variant.ident;
        let held = variant.fields.iter();
        let mut misplaced = held.flat_map(|it| attributes::named(&it.attrs, attribute));
        if let Some(misplaced) = misplaced.next() {
            let message = format!("what is said of a variant stands before its name: `{name}`");
            errors.at(misplaced, message);
            continue;
        }
        let said = attributes::variant(&variant.attrs, attribute, errors);
        let of_name = name.unraw().to_string();
        let of_name = rule.map_or(of_name.clone(), |it| it.apply(&of_name));
        if let Some(span) = said.other {
            let keeps = match &variant.fields {
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Some(&fields.unnamed[0].ty),
                _ => None,
            };
            if keeps.is_none() && !matches!(variant.fields, Fields::Unit) {
                errors.at(
                    name,
                    "what stands for every other text holds it, `Other(String)`, or nothing",
                );
            }
            let values = said.values.unwrap_or_default();
            match (keeps, &*values) {
                (Some(_), [value, ..]) => {
                    errors.at(value, "a variant that keeps the text writes that text");
                }
                (None, [_, value, ..]) => {
                    errors.at(value, "what stands for every other text is written as one")
                }
                _ => {}
            }
            others_value = others_value.or(values.first().cloned());
            let text = values.first().map_or(of_name, |it| it.value());
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
        let values = said.values.unwrap_or_default();
        let mut texts: Vec<String> = values.iter().map(|it| it.value()).collect();
        if texts.is_empty() {
            texts.push(of_name);
        }
        for (index, text) in texts.iter().enumerate() {
            if let Some(before) = seen.insert(text.clone(), name) {
                let message = format!("`{text}` is `{before}` already");
                match values.get(index) {
                    Some(value) => errors.at(value, message),
                    None => errors.at(name, message),
                }
            }
        }
        listed.push(Listed { name, texts });
    }
    if let Some(value) = others_value
        && let Some(variant) = seen.get(&value.value())
    {
        errors.at(
            &value,
            format!("`{}` is `{variant}` already", value.value()),
        );
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
    let mut generics = input.generics.clone();
    generics
        .params
        .push(parse_quote!(TheirText: #krate::derive::TextLike));
    let (generics, _, bounds) = generics.split_for_impl();
    let (_, arguments, _) = input.generics.split_for_impl();
    let (read, write) = match is_broken {
        true => (
            emit!(#krate::derive::broken()),
            emit!(#krate::derive::broken()),
        ),
        false => (
            read(krate, name, listed, other),
            write(krate, listed, other),
        ),
    };
    emit! {
        #[automatically_derived]
        impl #generics #krate::Convert<TheirText> for #name #arguments #bounds {
            fn read_value(from: &TheirText) -> ::core::result::Result<Self, #krate::Mismatch> {
                #read
            }

            fn write_value(&self, to: &mut TheirText) -> ::core::result::Result<(), #krate::Mismatch> {
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
    let unlisted = emit!(::core::result::Result::Err(#krate::derive::unlisted(#title)));
    let arms = arms(krate, listed, other, &unlisted);
    emit!(::core::result::Result::Ok(match &*#krate::derive::text(from)? { #arms }))
}

/// What a text stands for: the arms of a match.
pub(crate) fn arms(
    krate: &Krate,
    listed: &[Listed<'_>],
    other: Option<&Other<'_>>,
    unlisted: &TokenStream,
) -> TokenStream {
    let arms = listed.iter().map(|it| {
        let (variant, texts) = (it.name, &it.texts);
        emit!(#(#texts)|* => Self::#variant,)
    });
    let rest = match other {
        Some(Other {
            name,
            keeps: Some(ty),
            ..
        }) => {
            let keeps = keeps(krate, ty);
            emit!(other => Self::#name(#keeps::of(other)),)
        }
        Some(Other { name, .. }) => emit!(_ => Self::#name,),
        None => emit!(_ => return #unlisted,),
    };
    emit!(#(#arms)* #rest)
}

fn write(krate: &Krate, listed: &[Listed<'_>], other: Option<&Other<'_>>) -> TokenStream {
    let text = text(krate, listed, other);
    emit! {
        *to = #krate::derive::TextLike::of_text(#text);
        ::core::result::Result::Ok(())
    }
}

/// What an enum is before it is read.
pub(crate) fn blank(
    krate: &Krate,
    listed: &[Listed<'_>],
    other: Option<&Other<'_>>,
) -> Option<TokenStream> {
    if let Some(Listed { name, .. }) = listed.first() {
        return Some(emit!(Self::#name));
    }
    let Other {
        name, keeps: ty, ..
    } = other?;
    Some(match ty {
        Some(ty) => {
            let keeps = keeps(krate, ty);
            emit!(Self::#name(#keeps::of("")))
        }
        None => emit!(Self::#name),
    })
}

/// The trait of what keeps a text, asked for at its type.
fn keeps(krate: &Krate, ty: &Type) -> TokenStream {
    let span = span::own(ty.span());
    let krate = krate.at(span);
    quote_spanned!(span=> <#ty as #krate::derive::KeepsText>)
}

/// The text that `self` stands for.
pub(crate) fn text(krate: &Krate, listed: &[Listed<'_>], other: Option<&Other<'_>>) -> TokenStream {
    let arms = listed.iter().map(|it| {
        let (variant, text) = (it.name, &it.texts[0]);
        emit!(Self::#variant => #text,)
    });
    let rest = other.map(|it| match it {
        Other {
            name,
            keeps: Some(ty),
            ..
        } => {
            let keeps = keeps(krate, ty);
            emit!(Self::#name(text) => #keeps::text(text),)
        }
        Other { name, text, .. } => emit!(Self::#name => #text,),
    });
    emit!(match self { #(#arms)* #rest })
}
