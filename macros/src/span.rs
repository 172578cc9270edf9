//! Where the compiler shows what is wrong, and whose the names in an expansion are.
//!
//! A derive's variables stand beside what users write in its attributes: functions, constants, values. Tokens of
//! `emit!` are hygienic, so `with = (from, to)` means the user's functions although the expansion has a `from`.

use proc_macro2::{Ident, Span, TokenStream};

/// Tokens of an expansion, as of `quote!`; its variables are its own, whatever the user's functions are called.
macro_rules! emit {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}
pub(crate) use emit;

/// The same place, for tokens whose variables are the expansion's own.
pub(crate) fn own(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

/// A variable of an expansion, said to stand at a place.
pub(crate) fn variable(name: &str, span: Span) -> Ident {
    Ident::new(name, own(span))
}

/// The same tokens, said to stand elsewhere: an error in what they begin is shown there. Their names mean what they
/// meant.
pub(crate) fn at(span: Span, tokens: &TokenStream) -> TokenStream {
    let tokens = tokens.clone().into_iter().map(|mut it| {
        it.set_span(span.resolved_at(it.span()));
        it
    });
    tokens.collect()
}
