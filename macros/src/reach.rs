//! What leads along a way to the value at its end.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::krate::Krate;
use crate::span;
use crate::way::{Step, Way};

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
        let reached = match step {
            Step::Field(name) if is_patch => quote!(#krate::Codec::inside(&(*#holder).#name)),
            Step::Field(name) => quote!(#krate::derive::inside(&(*#holder).#name)),
            Step::Item(item) => {
                let (span, krate) = (item.span(), krate.at(item.span()));
                let holder = span::at(span, &holder);
                quote_spanned!(span=> #krate::derive::indexed(#holder).inside(#holder, #item))
            }
            Step::Key(key) => {
                let (span, krate) = (key.span(), krate.at(key.span()));
                let holder = span::at(span, &holder);
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
