//! Where the compiler shows what is wrong.

use proc_macro2::{Span, TokenStream};

/// The same tokens, said to stand elsewhere: an error in what they begin is shown there.
pub(crate) fn at(span: Span, tokens: &TokenStream) -> TokenStream {
    let tokens = tokens.clone().into_iter().map(|mut it| {
        it.set_span(span);
        it
    });
    tokens.collect()
}
