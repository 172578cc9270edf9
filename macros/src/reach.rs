//! What leads along a way to the value at its end.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::krate::Krate;
use crate::span::{self, emit};
use crate::way::{Step, Way};

/// The value at the end of the way: an option of a reference, or a `Patch` of one.
pub(crate) fn source(krate: &Krate, way: &Way, is_patch: bool) -> TokenStream {
    let last = way.steps.len() - 1;
    let mut tokens = TokenStream::new();
    for (index, step) in way.steps.iter().enumerate() {
        let holder = match index {
            0 => emit!(from),
            _ => emit!(it),
        };
        // What is kept in a list or under a key is there or not.
        let is_patch = is_patch && index == last && matches!(step, Step::Field(_));
        let reached = match step {
            Step::Field(name) if is_patch => emit!(#krate::Codec::inside(&(*#holder).#name)),
            Step::Field(name) => emit!(#krate::derive::inside(&(*#holder).#name)),
            Step::Item(item) => {
                let span = span::own(item.span());
                let krate = krate.at(span);
                let holder = span::at(span, &holder);
                quote_spanned!(span=> #krate::derive::indexed(#holder).inside(#holder, #item))
            }
            Step::Key(key) => {
                let span = span::own(key.span());
                let krate = krate.at(span);
                let holder = span::at(span, &holder);
                quote_spanned!(span=> #krate::derive::keyed(#holder).look(#holder, #key))
            }
        };
        tokens = match (index, is_patch) {
            (0, _) => reached,
            (_, true) => emit!(#tokens.map_or(#krate::Patch::Absent, |it| #reached)),
            (_, false) => emit!(#tokens.and_then(|it| #reached)),
        };
    }
    match (is_patch, way.steps.last()) {
        (true, Some(Step::Key(_) | Step::Item(_))) => {
            emit!(#tokens.map_or(#krate::Patch::Absent, #krate::Patch::Value))
        }
        _ => tokens,
    }
}
