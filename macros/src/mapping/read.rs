//! The body that reads a struct: one expression for each field.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use crate::attributes::{Default_, Direction};
use crate::formula::Formula;
use crate::mapping::plan::{Mapped, Mode, Place, Plan};
use crate::reach;
use crate::shape::Shape;
use crate::span::{self, emit};
use crate::way::Step;

/// The struct, out of `from`.
pub(crate) fn body(plan: &Plan<'_>) -> TokenStream {
    let values: Vec<_> = plan.fields.iter().map(|it| value(plan, it)).collect();
    let from = match plan.fields.iter().any(|it| it.goes(Direction::From)) {
        true => None,
        false => Some(emit!(let _ = from;)),
    };
    let made = made(plan, &values);
    emit!(#from #made)
}

/// The struct, of a value for each field, unless one has failed.
pub(crate) fn made(plan: &Plan<'_>, values: &[TokenStream]) -> TokenStream {
    let krate = &plan.krate;
    let names = plan.fields.iter().map(|it| it.name);
    let default = plan
        .has_default
        .then(|| emit!(let default = <Self as ::core::default::Default>::default();));
    emit! {
        let failed = &mut #krate::derive::unfailed();
        #default
        let read = Self { #(#names: #values,)* };
        failed.or(read)
    }
}

/// What a field is read as, out of `from`.
pub(crate) fn value(plan: &Plan<'_>, field: &Mapped<'_>) -> TokenStream {
    let krate = &plan.krate;
    if field.said.is_broken {
        return emit!(#krate::derive::broken());
    }
    if !field.goes(Direction::From) {
        return absent(plan, field).unwrap_or_else(|| own_default(field));
    }
    if field.said.flatten.is_some() {
        let read = reads(plan, field.ty, &emit!(from));
        return emit!(failed.or_else(#read)?);
    }
    if let Some(formula) = &field.said.formula {
        return computed(plan, field, formula, &formula.computed(krate));
    }
    let source = match (field.place(plan), field.way.steps.as_slice()) {
        (Some(place), [Step::Field(name)]) => {
            let from = quote_spanned!(place.around()=> &(*from).#name);
            Source::Place(place, from)
        }
        _ => {
            let is_patch = matches!(field.shape, Shape::Patch(_));
            Source::Found(reach::source(krate, &field.way, is_patch))
        }
    };
    converted(plan, field, &source, &field.way.to_string())
}

/// What was made by a formula, as what the field holds.
pub(crate) fn computed(
    plan: &Plan<'_>,
    field: &Mapped<'_>,
    formula: &Formula,
    made: &TokenStream,
) -> TokenStream {
    let krate = &plan.krate;
    let found = match field.shape {
        Shape::Patch(_) => emit!(#krate::derive::patched(&made)),
        _ => emit!(#krate::derive::computed(&made)),
    };
    let value = converted(plan, field, &Source::Found(found), &formula.names());
    emit!({ let made = #made; #value })
}

/// What a value is read from.
enum Source<'p> {
    /// The trait that reads it, and a reference to the field.
    Place(Place<'p>, TokenStream),
    /// An option of a reference, or a `Patch` of one.
    Found(TokenStream),
}

/// What stands at the source, as what the field holds.
fn converted(plan: &Plan<'_>, field: &Mapped<'_>, source: &Source<'_>, name: &str) -> TokenStream {
    let names = format!("{name} → {}", field.title);
    let (shape, default) = (&field.shape, absent(plan, field));
    let is_optional = default.is_some() || field.said.default.is_some() || shape.is_collection();
    let verb = match shape {
        Shape::Patch(_) => "patch",
        Shape::Option(_) => "optional",
        _ if is_optional => "optional",
        shape if shape.is_plain() => "needed_or_blank",
        _ => "needed",
    };
    let read = match source {
        Source::Place(by, place) => {
            let arguments = quote_spanned!(by.around()=> #place, #names, failed);
            by.call(&format!("read_{verb}"), &arguments)
        }
        Source::Found(found) => {
            let verb = format_ident!("{verb}");
            let read = converter(plan, field, shape.inside());
            emit!(failed.#verb(#found, #read, #names))
        }
    };
    match (shape, default) {
        (Shape::Patch(_), _) | (Shape::Option(_), None) => read,
        (Shape::Option(_), Some(default)) => {
            quote_spanned!(span::own(default.span())=> #read.or_else(|| #default))
        }
        (_, Some(default)) => {
            quote_spanned!(span::own(default.span())=> #read.unwrap_or_else(|| #default))
        }
        (_, None) if is_optional => {
            quote_spanned!(span::own(field.ty.span())=> #read.unwrap_or_default())
        }
        (_, None) if verb == "needed" => emit!(#read?),
        (_, None) => read,
    }
}

/// What stands for nothing, where the field or the struct says it. The type's own default is left to whoever asks.
fn absent(plan: &Plan<'_>, field: &Mapped<'_>) -> Option<TokenStream> {
    let name = field.name;
    match &field.said.default {
        Some(Default_::Value(value)) => Some(value.clone()),
        Some(Default_::Own) => None,
        None => plan.has_default.then(|| emit!(default.#name)),
    }
}

fn own_default(field: &Mapped<'_>) -> TokenStream {
    let ty = field.ty;
    emit!(<#ty as ::core::default::Default>::default())
}

/// A function from what is there to what the shape holds.
fn converter(plan: &Plan<'_>, field: &Mapped<'_>, shape: &Shape<'_>) -> TokenStream {
    let read = conversion(plan, field, shape);
    quote_spanned!(span::own(field.ty.span())=> |it| #read)
}

/// The result of what the shape holds, out of `it`.
fn conversion(plan: &Plan<'_>, field: &Mapped<'_>, shape: &Shape<'_>) -> TokenStream {
    let krate = &plan.krate;
    if let Some(read) = field.said.with.as_ref().and_then(|it| it.read.as_ref()) {
        let span = span::own(read.span());
        let krate = krate.at(span);
        return quote_spanned!(span=> #krate::derive::outcome(#read(it)).get());
    }
    let (span, here) = field.placed(krate);
    match shape {
        Shape::Value(ty) => reads(plan, ty, &emit!(it)),
        Shape::Box(inner) => {
            let read = conversion(plan, field, inner);
            emit!(#read.map(::std::boxed::Box::new))
        }
        Shape::Vec(inner) => {
            let read = converter(plan, field, inner);
            let list = match borrows(inner) {
                true => quote_spanned!(span=> standing),
                false => quote_spanned!(span=> list),
            };
            quote_spanned!(span=> #here::derive::#list(it).read(it, #read))
        }
        Shape::Map(inner) => {
            let read = converter(plan, field, inner);
            let map = match borrows(inner) {
                true => quote_spanned!(span=> standing_map),
                false => quote_spanned!(span=> map),
            };
            quote_spanned!(span=> #here::derive::#map(it).read(it, #read))
        }
        Shape::Option(inner) | Shape::Patch(inner) => {
            let read = converter(plan, field, inner);
            emit!(#krate::derive::inside(it).map(#read).transpose())
        }
    }
}

/// Whether the type of what is held says that it borrows.
fn borrows(shape: &Shape<'_>) -> bool {
    match shape {
        Shape::Option(inner)
        | Shape::Patch(inner)
        | Shape::Box(inner)
        | Shape::Vec(inner)
        | Shape::Map(inner) => borrows(inner),
        Shape::Value(ty) => has_lifetime(ty.to_token_stream()),
    }
}

fn has_lifetime(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|it| match it {
        TokenTree::Punct(it) => it.as_char() == '\'' || it.as_char() == '&',
        TokenTree::Group(it) => has_lifetime(it.stream()),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}

/// What reads a value of the type out of `it`, whose own type it knows before it asks for the conversion.
fn reads(plan: &Plan<'_>, ty: &Type, it: &TokenStream) -> TokenStream {
    let span = ty.span();
    let (krate, it) = (plan.krate.at(span), span::at(span, it));
    let side = quote_spanned!(span=> #krate::derive::side(#it));
    match plan.mode {
        Mode::Both => quote_spanned!(span=> (#side.with::<#ty>().read)(#it)),
        Mode::From | Mode::Into | Mode::Borrowed => {
            quote_spanned!(span=> (#side.into::<#ty>().read)(#it))
        }
    }
}
