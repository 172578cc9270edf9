//! What stands in `#[mapping(…)]`. A mistake costs its own argument alone: the others still count.

mod arguments;
mod rename;

pub(crate) use self::arguments::{arguments, flag, once, unknown, until_comma, value};
pub(crate) use self::rename::{Rule, rule};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Field, Ident, LitStr, Path, Token, Type, WherePredicate};

use crate::errors::Errors;
use crate::formula::Formula;
use crate::way::{Step, Way};

/// What is said of a struct or an enum.
#[derive(Default)]
pub(crate) struct Container {
    /// One for each `model`.
    pub(crate) blocks: Vec<Block>,
    /// Where `connectome` is found.
    pub(crate) krate: Option<Path>,
    /// What is not there is taken from `Default`.
    pub(crate) default: Option<Span>,
    pub(crate) rename_all: Option<(Rule, Span)>,
    /// Bounds of a generic type.
    pub(crate) bounds: Vec<WherePredicate>,
    /// A direction without a model: of an enum.
    pub(crate) direction: Option<(Direction, Span)>,
}

/// One model or record, and what is said of it.
pub(crate) struct Block {
    pub(crate) model: Type,
    pub(crate) direction: Option<Direction>,
    pub(crate) allow_unmapped: bool,
    /// Customers may lay formulas of their own over it.
    pub(crate) overlay: Option<Span>,
}

/// One way alone.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Direction {
    /// Only read.
    From,
    /// Only written.
    Into,
}

/// What is said of a field.
#[derive(Clone, Default)]
pub(crate) struct Said {
    pub(crate) way: Option<Way>,
    /// The value under this key of the record's `extra`.
    pub(crate) extra: Option<LitStr>,
    /// What it is computed from; such a field is only read.
    pub(crate) formula: Option<Formula>,
    pub(crate) with: Option<With>,
    pub(crate) default: Option<Default_>,
    pub(crate) skip: Option<Span>,
    pub(crate) flatten: Option<Span>,
    /// No overlay may change it.
    pub(crate) frozen: Option<Span>,
    pub(crate) direction: Option<(Direction, Span)>,
    /// The models that it is said for; all if there are none.
    pub(crate) only: Option<Path>,
    /// Something in it is wrong, and has been said.
    pub(crate) is_broken: bool,
}

/// The functions that convert a field.
#[derive(Clone)]
pub(crate) struct With {
    pub(crate) read: Option<TokenStream>,
    pub(crate) write: Option<TokenStream>,
}

/// What stands for nothing.
#[derive(Clone)]
pub(crate) enum Default_ {
    /// The type's own.
    Own,
    /// This.
    Value(TokenStream),
}

/// What all attributes of a type say.
pub(crate) fn container(attributes: &[Attribute], errors: &mut Errors) -> Container {
    let mut container = Container::default();
    for attribute in ours(attributes) {
        block(attribute, &mut container, errors);
    }
    container
}

fn ours(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    named(attributes, "mapping")
}

/// The attributes of this name.
pub(crate) fn named<'a>(
    attributes: &'a [Attribute],
    name: &'a str,
) -> impl Iterator<Item = &'a Attribute> {
    attributes.iter().filter(move |it| it.path().is_ident(name))
}

const OF_TYPES: [&str; 9] = [
    "model",
    "from",
    "into",
    "allow_unmapped",
    "overlay",
    "default",
    "rename_all",
    "bound",
    "crate",
];

fn block(attribute: &Attribute, container: &mut Container, errors: &mut Errors) {
    let mut model: Option<Type> = None;
    let mut direction = None;
    let (mut allow_unmapped, mut overlay) = (None, None);
    arguments(attribute, errors, &mut |name, input| {
        let span = name.span();
        match name.to_string().as_str() {
            "model" => once(&name, &mut model, value(&name, input)?),
            "from" => flag(&name, input, &mut direction, (Direction::From, span)),
            "into" => flag(&name, input, &mut direction, (Direction::Into, span)),
            "allow_unmapped" => flag(&name, input, &mut allow_unmapped, span),
            "overlay" => flag(&name, input, &mut overlay, span),
            "default" => flag(&name, input, &mut container.default, span),
            "rename_all" => {
                let rule = rule(&name, input)?;
                once(&name, &mut container.rename_all, rule)
            }
            "crate" => once(&name, &mut container.krate, value(&name, input)?),
            "bound" => {
                let bounds;
                syn::parenthesized!(bounds in input);
                let bounds = Punctuated::<WherePredicate, Token![,]>::parse_terminated(&bounds)?;
                container.bounds.extend(bounds);
                Ok(())
            }
            "field" | "with" | "skip" | "extra" | "formula" | "flatten" => Err(Error::new(
                span,
                format!("`{name}` belongs to a field, not to the type"),
            )),
            "frozen" => Err(Error::new(
                span,
                "`frozen` belongs to a field; without `overlay` nothing of a `model` can be changed",
            )),
            "value" | "other" => Err(Error::new(span, format!("`{name}` belongs to a variant"))),
            _ => Err(unknown(&name, &OF_TYPES)),
        }
    });
    let beside = [("allow_unmapped", allow_unmapped), ("overlay", overlay)];
    match (model, direction) {
        (Some(model), direction) => container.blocks.push(Block {
            model,
            direction: direction.map(|it| it.0),
            allow_unmapped: allow_unmapped.is_some(),
            overlay,
        }),
        (None, direction) if beside.iter().all(|it| it.1.is_none()) => {
            container.direction = direction.or(container.direction);
        }
        (None, _) => {
            for (name, span) in beside {
                if let Some(span) = span {
                    let message = format!("`{name}` stands beside the `model` that it is said of");
                    errors.here(span, message);
                }
            }
        }
    }
}

const OF_FIELDS: [&str; 11] = [
    "field", "extra", "formula", "with", "default", "skip", "flatten", "frozen", "from", "into",
    "for",
];

/// What the attributes of a field say, one for each.
pub(crate) fn field(field: &Field, errors: &mut Errors) -> Vec<Said> {
    let attributes = ours(&field.attrs);
    let said: Vec<Said> = attributes.map(|it| said(it, errors)).collect();
    if let [_, again, ..] = said
        .iter()
        .filter(|it| it.only.is_none())
        .collect::<Vec<_>>()[..]
    {
        let place = again.way.as_ref().map(ToTokens::to_token_stream);
        let place = place.unwrap_or_else(|| field.ident.to_token_stream());
        errors.at(
            place,
            "a second `#[mapping(…)]` of one field says with `for = …` for which model it is",
        );
    }
    said
}

fn said(attribute: &Attribute, errors: &mut Errors) -> Said {
    let mut said = Said::default();
    let before = errors.count();
    arguments(attribute, errors, &mut |name, input| {
        let span = name.span();
        match name.to_string().as_str() {
            "field" => once(&name, &mut said.way, value(&name, input)?),
            "extra" => once(&name, &mut said.extra, value(&name, input)?),
            "formula" => once(&name, &mut said.formula, value(&name, input)?),
            "with" => once(&name, &mut said.with, with(&name, input)?),
            "default" => {
                let default = match input.peek(Token![=]) {
                    true => {
                        input.parse::<Token![=]>()?;
                        Default_::Value(expression(&name, input)?)
                    }
                    false => Default_::Own,
                };
                once(&name, &mut said.default, default)
            }
            "skip" => flag(&name, input, &mut said.skip, span),
            "flatten" => flag(&name, input, &mut said.flatten, span),
            "frozen" => flag(&name, input, &mut said.frozen, span),
            "from" => flag(&name, input, &mut said.direction, (Direction::From, span)),
            "into" => flag(&name, input, &mut said.direction, (Direction::Into, span)),
            "for" => once(&name, &mut said.only, value(&name, input)?),
            "model" | "allow_unmapped" | "overlay" | "rename_all" | "bound" | "crate" => {
                Err(Error::new(
                    span,
                    format!("`{name}` belongs to the type, not to a field"),
                ))
            }
            "value" | "other" => Err(Error::new(span, format!("`{name}` belongs to a variant"))),
            "rename" => Err(Error::new(
                span,
                "a field of the other side is named by `field = …`",
            )),
            _ => Err(unknown(&name, &OF_FIELDS)),
        }
    });
    said.is_broken = errors.count() > before;
    together(&mut said, errors);
    said
}

// What says the same thing twice, or the contrary.
fn together(said: &mut Said, errors: &mut Errors) {
    let mut refuse = |span: Span, message: &str| {
        errors.here(span, message);
        said.is_broken = true;
    };
    let is_somewhere = said.way.is_some() || said.extra.is_some();
    if let Some(span) = said.skip {
        if is_somewhere || said.with.is_some() || said.formula.is_some() {
            refuse(
                span,
                "a field that is skipped is neither read nor written: take one of the two away",
            );
        } else if said.direction.is_some() {
            refuse(span, "a field that is skipped has no direction");
        } else if said.flatten.is_some() {
            refuse(span, "a field that is skipped is not flattened");
        } else if let Some(span) = said.frozen {
            refuse(
                span,
                "a field that is skipped cannot be overlaid, so it need not be frozen",
            );
        }
        return;
    }
    if let Some(formula) = &said.formula {
        if is_somewhere {
            refuse(
                formula.span,
                "a formula says itself which fields it is made of: take `field` away",
            );
        } else if said.with.is_some() {
            refuse(
                formula.span,
                "a field is computed by a formula or read by a function, not both",
            );
        } else if let Some((Direction::Into, span)) = said.direction {
            refuse(
                span,
                "a formula is only read: nothing says what would be written",
            );
        }
    }
    if let Some(span) = said.flatten {
        if is_somewhere || said.with.is_some() || said.formula.is_some() {
            refuse(
                span,
                "what is flattened is read from the whole record, and has no field of its own",
            );
        } else if said.default.is_some() {
            refuse(
                span,
                "what is flattened is always there: it needs no default",
            );
        }
    }
}

/// What the attributes of a variant say.
#[derive(Default)]
pub(crate) struct Variant {
    /// The texts that it is read from; the first one is written.
    pub(crate) values: Option<Vec<LitStr>>,
    /// It stands for every other text.
    pub(crate) other: Option<Span>,
}

const OF_VARIANTS: [&str; 2] = ["value", "other"];

/// What the attributes of a variant say, all together.
pub(crate) fn variant(attributes: &[Attribute], attribute: &str, errors: &mut Errors) -> Variant {
    let mut variant = Variant::default();
    for attribute in named(attributes, attribute) {
        arguments(attribute, errors, &mut |name, input| {
            let span = name.span();
            match name.to_string().as_str() {
                "value" => {
                    // Nothing behind it is told at its name.
                    let _: LitStr = value(&name, &input.fork())?;
                    input.parse::<Token![=]>()?;
                    let values = Punctuated::<LitStr, Token![|]>::parse_separated_nonempty(input);
                    let values = values.map_err(|it| Error::new(it.span(), "expected a text"))?;
                    once(&name, &mut variant.values, values.into_iter().collect())
                }
                "other" => flag(&name, input, &mut variant.other, span),
                "rename" => Err(Error::new(
                    span,
                    "the text of a variant is its `value = \"…\"`",
                )),
                _ => Err(unknown(&name, &OF_VARIANTS)),
            }
        });
    }
    variant
}

/// `= module`, `= (read, write)`
fn with(name: &Ident, input: ParseStream<'_>) -> syn::Result<With> {
    if input.peek(Token![=]) && input.peek2(syn::token::Paren) {
        input.parse::<Token![=]>()?;
        let pair;
        let place = syn::parenthesized!(pair in input);
        let paths = Punctuated::<Path, Token![,]>::parse_terminated(&pair)?;
        let mut paths = paths.into_iter().map(ToTokens::into_token_stream);
        return match (paths.next(), paths.next(), paths.next()) {
            (Some(read), Some(write), None) => Ok(With {
                read: Some(read),
                write: Some(write),
            }),
            _ => Err(Error::new(
                place.span.join(),
                "expected two functions: `with = (read, write)`",
            )),
        };
    }
    let module: Path = value(name, input)?;
    let span = module
        .segments
        .last()
        .map_or(name.span(), |it| it.ident.span());
    Ok(With {
        read: Some(quote_spanned!(span=> #module::read)),
        write: Some(quote_spanned!(span=> #module::write)),
    })
}

/// The tokens of a value; the compiler reads them.
fn expression(name: &Ident, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let tokens = until_comma(input)?;
    match tokens.is_empty() {
        true => Err(Error::new(name.span(), format!("expected `{name} = …`"))),
        false => Ok(tokens),
    }
}

impl Said {
    /// Where the field is on the other side: what it says, else the field of its own name.
    pub(crate) fn target(&self, name: &Ident, rule: Option<Rule>) -> Way {
        let mut way = match (&self.way, &self.extra) {
            (Some(way), _) => way.clone(),
            (None, Some(key)) => Way::field(Ident::new("extra", key.span())),
            (None, None) => match rule {
                Some(rule) => {
                    let spelt = rule.apply(&name.unraw().to_string());
                    let spelt = syn::parse_str(&spelt).unwrap_or_else(|_| name.clone());
                    let mut spelt: Ident = spelt;
                    spelt.set_span(name.span());
                    Way::field(spelt)
                }
                None => Way::field(name.clone()),
            },
        };
        if let (Some(key), true) = (&self.extra, self.way.is_some()) {
            way.steps.push(Step::Field(Ident::new("extra", key.span())));
        }
        if let Some(key) = &self.extra {
            way.steps.push(Step::Key(key.clone()));
        }
        way
    }
}
