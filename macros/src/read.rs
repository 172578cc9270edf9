//! The body that reads a struct: one expression for each field.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::attributes::{Default_, Direction};
use crate::formula::Formula;
use crate::krate::Krate;
use crate::mapping::{self, Mapped, Mode, Plan};
use crate::shape::Shape;
use crate::way::{Step, Way};

/// `Ok(Self { … })`
pub(crate) fn body(plan: &Plan<'_>) -> TokenStream {
    let fields = plan.fields.iter().map(|field| {
        let (name, value) = (field.name, value(plan, field));
        quote!(#name: #value)
    });
    let default = default(plan);
    let from = match plan.fields.iter().any(|it| it.goes(Direction::From)) {
        true => None,
        false => Some(quote!(let _ = from;)),
    };
    quote! {
        #from
        #default
        ::core::result::Result::Ok(Self { #(#fields,)* })
    }
}

/// What stands for what is not there, if the struct says so.
pub(crate) fn default(plan: &Plan<'_>) -> Option<TokenStream> {
    plan.has_default
        .then(|| quote!(let default = <Self as ::core::default::Default>::default();))
}

/// What a field is read as, out of `from`.
pub(crate) fn value(plan: &Plan<'_>, field: &Mapped<'_>) -> TokenStream {
    let krate = &plan.krate;
    if field.said.is_broken {
        return quote!(#krate::derive::broken());
    }
    if !field.goes(Direction::From) {
        return absent(plan, field).unwrap_or_else(|| own_default(field));
    }
    if field.said.flatten.is_some() {
        let with = with(plan, field.ty);
        return quote_spanned!(field.ty.span()=> { let it = from; (#with.read)(it)? });
    }
    if let Some(formula) = &field.said.formula {
        return computed(plan, field, formula, &formula.computed(krate));
    }
    let is_patch = matches!(field.shape, Shape::Patch(_));
    let source = source(krate, &field.way, is_patch);
    converted(plan, field, &source, &field.way.to_string())
}

/// What was made by a formula, as what the field holds.
pub(crate) fn computed(
    plan: &Plan<'_>,
    field: &Mapped<'_>,
    formula: &Formula,
    made: &TokenStream,
) -> TokenStream {
    let value = converted(plan, field, &quote!(made.as_ref()), &formula.names());
    quote!({ let made = #made; #value })
}

/// What stands at the source, as what the field holds.
fn converted(plan: &Plan<'_>, field: &Mapped<'_>, source: &TokenStream, name: &str) -> TokenStream {
    let krate = &plan.krate;
    let title = &field.title;
    let names = quote!([#name, #title]);
    let (shape, default) = (&field.shape, absent(plan, field));
    if let Shape::Patch(inner) = shape {
        let read = converter(plan, field, inner);
        let source = match field.said.formula.is_some() {
            true => quote!(#source.map_or(#krate::Patch::Absent, #krate::Patch::Value)),
            false => source.clone(),
        };
        return quote!(#krate::derive::patch(#source, #read, #names)?);
    }
    if let Shape::Option(inner) = shape {
        let read = converter(plan, field, inner);
        let or = default.map(|default| quote!(.or_else(|| #default)));
        return quote!(#krate::derive::optional(#source, #read, #names)? #or);
    }
    let read = converter(plan, field, shape);
    match default {
        Some(default) => {
            quote!(#krate::derive::optional(#source, #read, #names)?.unwrap_or_else(|| #default))
        }
        None if field.said.default.is_some() || field.shape.is_collection() => {
            quote!(#krate::derive::optional(#source, #read, #names)?.unwrap_or_default())
        }
        None => quote!(#krate::derive::needed(#source, #read, #names)?),
    }
}

/// What stands for nothing, where the field or the struct says it. The type's own default is left to whoever asks.
fn absent(plan: &Plan<'_>, field: &Mapped<'_>) -> Option<TokenStream> {
    let name = field.name;
    match &field.said.default {
        Some(Default_::Value(value)) => Some(value.clone()),
        Some(Default_::Own) => None,
        None => plan.has_default.then(|| quote!(default.#name)),
    }
}

fn own_default(field: &Mapped<'_>) -> TokenStream {
    let ty = field.ty;
    quote!(<#ty as ::core::default::Default>::default())
}

/// The value at the end of the way: an option of a reference, or a `Patch` of one.
pub(crate) fn source(krate: &Krate, way: &Way, is_patch: bool) -> TokenStream {
    let last = way.steps.len() - 1;
    let mut tokens = TokenStream::new();
    for (index, step) in way.steps.iter().enumerate() {
        let holder = match index {
            0 => quote!(from),
            _ => quote!(it),
        };
        // What is kept in a list or under a key is there or not.
        let is_patch = is_patch && index == last && matches!(step, Step::Field(_));
        let get = match is_patch {
            true => quote!(patch),
            false => quote!(get),
        };
        let reached = match step {
            Step::Field(name) => quote!(#krate::derive::at(&(*#holder).#name).#get()),
            Step::Item(item) => {
                let (span, here) = (item.span(), krate.at(item.span()));
                let holder = mapping::at(span, &holder);
                let item =
                    quote_spanned!(span=> (#here::derive::indexed(#holder).item)(#holder, #item));
                quote!(#item.and_then(|it| #krate::derive::at(it).get()))
            }
            Step::Key(key) => {
                let (span, krate) = (key.span(), krate.at(key.span()));
                let holder = mapping::at(span, &holder);
                quote_spanned!(span=> #krate::derive::keyed(#holder).look(#holder, #key))
            }
        };
        tokens = match (index, is_patch) {
            (0, _) => reached,
            (_, true) => quote!(#tokens.map_or(#krate::Patch::Absent, |it| #reached)),
            (_, false) => quote!(#tokens.and_then(|it| #reached)),
        };
    }
    match (is_patch, way.steps.last()) {
        (true, Some(Step::Key(_) | Step::Item(_))) => {
            quote!(#tokens.map_or(#krate::Patch::Absent, #krate::Patch::Value))
        }
        _ => tokens,
    }
}

/// A function from what is there to what the shape holds.
fn converter(plan: &Plan<'_>, field: &Mapped<'_>, shape: &Shape<'_>) -> TokenStream {
    let span = field.ty.span();
    let read = conversion(plan, field, shape);
    quote_spanned!(span=> |it| #read)
}

/// The result of what the shape holds, out of `it`.
fn conversion(plan: &Plan<'_>, field: &Mapped<'_>, shape: &Shape<'_>) -> TokenStream {
    let krate = &plan.krate;
    if let Some(read) = field.said.with.as_ref().and_then(|it| it.read.as_ref()) {
        return quote!(#krate::derive::outcome(#read(it)).get());
    }
    let (span, here) = placed(krate, field);
    match shape {
        Shape::Value(ty) => {
            let with = with(plan, ty);
            quote_spanned!(ty.span()=> (#with.read)(it))
        }
        Shape::Box(inner) => {
            let read = conversion(plan, field, inner);
            quote!(#read.map(::std::boxed::Box::new))
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
            quote_spanned!(span=> #here::derive::map(it).read(it, #read))
        }
        Shape::Option(inner) | Shape::Patch(inner) => {
            let read = converter(plan, field, inner);
            quote!(#krate::derive::at(it).get().map(#read).transpose())
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

/// The functions that convert what `it` is into a value of the type.
fn with(plan: &Plan<'_>, ty: &syn::Type) -> TokenStream {
    let span = ty.span();
    let krate = plan.krate.at(span);
    match plan.mode {
        Mode::Both => quote_spanned!(span=> #krate::derive::side(it).with::<#ty>()),
        Mode::From | Mode::Into | Mode::Borrowed => {
            quote_spanned!(span=> #krate::derive::side(it).into::<#ty>())
        }
    }
}

/// Where the field's type stands, and the path of `connectome` as if it stood there: what does not convert is shown
/// there.
pub(crate) fn placed(krate: &Krate, field: &Mapped<'_>) -> (Span, TokenStream) {
    let span = field.ty.span();
    (span, krate.at(span))
}
