//! Ways to a field of the other side: `primary_address.city`, `emails[0].value`, `extra["tier"]`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, LitInt, LitStr, Token, bracketed};

/// A way, from the record to the field. Never empty; its first step is a field.
#[derive(Clone)]
pub(crate) struct Way {
    pub(crate) steps: Vec<Step>,
}

/// One step of it.
#[derive(Clone)]
pub(crate) enum Step {
    /// A field. Its tokens are those of the attribute, so that the compiler points there.
    Field(Ident),
    /// An item of a list, from 0.
    Item(LitInt),
    /// A value under a key.
    Key(LitStr),
}

impl Way {
    /// To the field of that name.
    pub(crate) fn field(name: Ident) -> Self {
        Self {
            steps: vec![Step::Field(name)],
        }
    }

    /// The field of the record that it goes through, as the record's rows have it.
    pub(crate) fn first(&self) -> String {
        match &self.steps[0] {
            Step::Field(name) => name.unraw().to_string(),
            Step::Item(_) | Step::Key(_) => String::new(),
        }
    }

    /// Its first steps.
    pub(crate) fn to(&self, length: usize) -> Self {
        Self {
            steps: self.steps[..length].to_vec(),
        }
    }

    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        match &self.steps[0] {
            Step::Field(name) => name.span(),
            Step::Item(item) => item.span(),
            Step::Key(key) => key.span(),
        }
    }

    /// Reads it out of a text; everything in it stands where the text stands.
    pub(crate) fn from_text(text: &LitStr) -> syn::Result<Self> {
        let span = text.span();
        let tokens: TokenStream = match text.value().parse() {
            Ok(tokens) => tokens,
            Err(_) => return Err(Error::new(span, NO_WAY)),
        };
        syn::parse2(respanned(tokens, span)).map_err(|_| Error::new(span, NO_WAY))
    }
}

const NO_WAY: &str = "expected a field, or a way to one: `primary_address.city`, `emails[0].value`, `extra[\"tier\"]`";

// Keywords that no field is called, not even a raw one.
const NO_NAMES: [&str; 5] = ["_", "self", "Self", "super", "crate"];

fn respanned(tokens: TokenStream, span: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut it| {
        if let proc_macro2::TokenTree::Group(group) = &it {
            let inner = respanned(group.stream(), span);
            it = proc_macro2::Group::new(group.delimiter(), inner).into();
        }
        it.set_span(span);
        it
    });
    tokens.collect()
}

impl Parse for Way {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return Self::from_text(&input.parse()?);
        }
        let mut steps = vec![Step::Field(field(input, input.span())?)];
        loop {
            if input.peek(Token![.]) {
                let point: Token![.] = input.parse()?;
                steps.push(Step::Field(field(input, point.span)?));
            } else if input.peek(syn::token::Bracket) {
                let index;
                bracketed!(index in input);
                steps.push(match index.peek(LitStr) {
                    true => Step::Key(index.parse()?),
                    false => Step::Item(position(&index)?),
                });
                if !index.is_empty() {
                    return Err(index.error("expected `]`"));
                }
            } else {
                return Ok(Self { steps });
            }
        }
    }
}

fn position(index: ParseStream<'_>) -> syn::Result<LitInt> {
    let span = index.span();
    let position = index
        .parse()
        .ok()
        .filter(|it: &LitInt| it.suffix().is_empty() && it.base10_parse::<u32>().is_ok());
    position.ok_or_else(|| Error::new(span, "expected a position `[0]` or a key `[\"tier\"]`"))
}

/// A field's name; a keyword is one too.
fn field(input: ParseStream<'_>, before: Span) -> syn::Result<Ident> {
    let span = match input.is_empty() {
        true => before,
        false => input.span(),
    };
    let Ok(name) = input.call(Ident::parse_any) else {
        return Err(Error::new(span, NO_WAY));
    };
    let text = name.to_string();
    if NO_NAMES.contains(&&*text) {
        return Err(Error::new(span, NO_WAY));
    }
    match syn::parse_str::<Ident>(&text) {
        Ok(_) => Ok(name),
        Err(_) => Ok(Ident::new_raw(&text, name.span())),
    }
}

/// As messages have it: `emails[0].value`.
impl std::fmt::Display for Way {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, step) in self.steps.iter().enumerate() {
            match step {
                Step::Field(name) if index == 0 => write!(f, "{}", name.unraw())?,
                Step::Field(name) => write!(f, ".{}", name.unraw())?,
                Step::Item(item) => write!(f, "[{item}]")?,
                Step::Key(key) => write!(f, "[{:?}]", key.value())?,
            }
        }
        Ok(())
    }
}

impl ToTokens for Way {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for (index, step) in self.steps.iter().enumerate() {
            tokens.extend(match step {
                Step::Field(name) if index == 0 => quote!(#name),
                Step::Field(name) => quote_spanned!(name.span()=> .#name),
                Step::Item(item) => quote_spanned!(item.span()=> [#item]),
                Step::Key(key) => quote_spanned!(key.span()=> [#key]),
            });
        }
    }
}
