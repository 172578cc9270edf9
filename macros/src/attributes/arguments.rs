//! The arguments of an attribute, one by one. A mistake costs its own argument alone.

use proc_macro2::{Ident, TokenStream, TokenTree};
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
    // A parser for each: what a broken one leaves unread in its brackets is no mistake of its own.
    let mut rest = list.tokens.clone();
    while !rest.is_empty() {
        let parser = |input: ParseStream<'_>| {
            argument(input, each)?;
            behind_comma(input)
        };
        rest = parser.parse2(rest.clone()).unwrap_or_else(|error| {
            errors.add(error);
            behind_argument(rest)
        });
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

fn behind_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    input.parse::<Option<Token![,]>>()?;
    input.parse()
}

fn behind_argument(tokens: TokenStream) -> TokenStream {
    let parser = |input: ParseStream<'_>| {
        until_comma(input)?;
        behind_comma(input)
    };
    parser.parse2(tokens).unwrap_or_default()
}

/// The tokens up to the next comma that does not stand between the types of a path: `HashMap::<String, u8>::new()`.
pub(crate) fn until_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    let mut depth = 0_usize;
    let mut may_open = true;
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        let is_arrow = input.peek(Token![->]) || input.peek(Token![=>]);
        let opens = input.peek(Token![<]) && (may_open || depth > 0);
        let closes = input.peek(Token![>]) && depth > 0;
        may_open = input.peek(Token![::]);
        match (is_arrow || may_open, opens, closes) {
            // Both characters of it.
            (true, _, _) => tokens.extend([input.parse::<TokenTree>()?]),
            (_, true, _) => depth += 1,
            (_, _, true) => depth -= 1,
            _ => {}
        }
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
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
    let kind = match name.to_string().as_str() {
        "model" | "for" => "Type",
        "with" => "module` or `with = (read, write)",
        "crate" => "path",
        "extra" | "key" | "rename_all" | "value" => "\"…\"",
        // Ways and formulas tell themselves what they are made of.
        _ => return input.parse(),
    };
    let read = input.parse();
    read.map_err(|error| Error::new(error.span(), format!("expected `{name} = {kind}`")))
}

/// What says all by its name.
pub(crate) fn flag<T>(
    name: &Ident,
    input: ParseStream<'_>,
    place: &mut Option<T>,
    said: T,
) -> syn::Result<()> {
    if input.peek(Token![=]) {
        return Err(Error::new(name.span(), format!("`{name}` takes no value")));
    }
    once(name, place, said)
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
