//! The tokens of a formula as a tree: objects, lists, literals and ways.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, Lit, LitStr, Token, braced, bracketed};

use crate::way::Way;

/// A value as it is written.
pub(super) enum Tree {
    /// JSON text of a number, a boolean or null.
    Plain(String, Span),
    Text(LitStr),
    /// `$.primary_address.city`
    Way(Way, Span),
    List(Vec<Tree>, Span),
    Object(Vec<(Key, Tree)>, Span),
}

/// A key: `values`, `$concat`, `"any text"`.
#[derive(Clone)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) span: Span,
}

impl Tree {
    pub(super) fn span(&self) -> Span {
        match self {
            Self::Plain(_, span)
            | Self::Way(_, span)
            | Self::List(_, span)
            | Self::Object(_, span) => *span,
            Self::Text(text) => text.span(),
        }
    }
}

impl Parse for Tree {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let span = input.span();
        if input.peek(syn::token::Brace) {
            let members;
            braced!(members in input);
            let members = members.parse_terminated(member, Token![,])?;
            return Ok(Self::Object(members.into_iter().collect(), span));
        }
        if input.peek(syn::token::Bracket) {
            let items;
            bracketed!(items in input);
            let items = items.parse_terminated(Tree::parse, Token![,])?;
            return Ok(Self::List(items.into_iter().collect(), span));
        }
        if input.peek(Token![$]) {
            input.parse::<Token![$]>()?;
            if !input.peek(Token![.]) {
                return Err(Error::new(span, "expected a field: `$.first_name`"));
            }
            input.parse::<Token![.]>()?;
            if input.is_empty() {
                return Err(Error::new(span, "expected a field: `$.first_name`"));
            }
            return Ok(Self::Way(input.parse()?, span));
        }
        literal(input)
    }
}

fn literal(input: ParseStream<'_>) -> syn::Result<Tree> {
    let span = input.span();
    if input.peek(Ident::peek_any) {
        let word = input.call(Ident::parse_any)?;
        return match word.to_string().as_str() {
            plain @ ("true" | "false" | "null") => Ok(Tree::Plain(plain.to_owned(), span)),
            other => {
                let message = format!("expected a value; text stands in quotes: `\"{other}\"`");
                Err(Error::new(span, message))
            }
        };
    }
    let minus: Option<Token![-]> = input.parse()?;
    let sign = minus.map_or("", |_| "-");
    match input.parse::<Lit>() {
        Ok(Lit::Str(text)) if minus.is_none() => Ok(Tree::Text(text)),
        Ok(Lit::Int(number)) if number.suffix().is_empty() => Ok(Tree::Plain(
            format!("{sign}{}", number.base10_digits()),
            span,
        )),
        Ok(Lit::Float(number)) if number.suffix().is_empty() => Ok(Tree::Plain(
            // Rust lets what follows the point be left out, JSON does not.
            format!("{sign}{}", number.base10_digits().trim_end_matches('.')),
            span,
        )),
        _ => Err(Error::new(
            span,
            "expected a formula: `$.field`, `{ $concat: … }`, a list, text or a number",
        )),
    }
}

fn member(input: ParseStream<'_>) -> syn::Result<(Key, Tree)> {
    let dollar: Option<Token![$]> = input.parse()?;
    let key = if input.peek(LitStr) && dollar.is_none() {
        let text: LitStr = input.parse()?;
        Key {
            name: text.value(),
            span: text.span(),
        }
    } else {
        let Ok(name) = input.call(Ident::parse_any) else {
            return Err(input.error("expected a key"));
        };
        Key {
            name: format!("{}{}", dollar.map_or("", |_| "$"), name.unraw()),
            span: name.span(),
        }
    };
    input.parse::<Token![:]>()?;
    Ok((key, input.parse()?))
}
