//! The arguments of an attribute, one by one. A mistake costs its own argument alone.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Error, Token};

use crate::errors::{Errors, nearest};

/// Hands every argument to `each`: its name, and what follows.
pub(crate) fn arguments(
    attribute: &Attribute,
    errors: &mut Errors,
    each: &mut dyn FnMut(Ident, ParseStream<'_>) -> syn::Result<()>,
) {
    let list = match attribute.meta.require_list() {
        Ok(list) => list,
        Err(_) => {
            let name = attribute.path().to_token_stream();
            return errors.at(attribute, format!("expected `#[{name}(…)]`"));
        }
    };
    let parser = |input: ParseStream<'_>| {
        while !input.is_empty() {
            if let Err(error) = argument(input, each) {
                errors.add(error);
                skip_argument(input)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    if let Err(error) = parser.parse2(list.tokens.clone()) {
        errors.add(error);
    }
}

fn argument(
    input: ParseStream<'_>,
    each: &mut dyn FnMut(Ident, ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    let Ok(name) = input.call(Ident::parse_any) else {
        return Err(input.error("expected the name of an argument"));
    };
    each(name, input)?;
    match input.is_empty() || input.peek(Token![,]) {
        true => Ok(()),
        false => Err(input.error("expected `,`")),
    }
}

fn skip_argument(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// `= value`
pub(crate) fn value<T: Parse>(name: &Ident, input: ParseStream<'_>) -> syn::Result<T> {
    if !input.peek(Token![=]) {
        return Err(Error::new(name.span(), format!("expected `{name} = …`")));
    }
    input.parse::<Token![=]>()?;
    if input.is_empty() {
        return Err(Error::new(name.span(), format!("expected `{name} = …`")));
    }
    input.parse()
}

pub(crate) fn once<T>(name: &Ident, place: &mut Option<T>, value: T) -> syn::Result<()> {
    if place.is_some() {
        return Err(Error::new(name.span(), format!("`{name}` is said twice")));
    }
    *place = Some(value);
    Ok(())
}

pub(crate) fn unknown(name: &Ident, known: &[&str]) -> Error {
    let word = name.to_string();
    let near = nearest(&word, known);
    Error::new(name.span(), format!("unknown argument `{word}`{near}"))
}
