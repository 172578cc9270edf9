//! The path that generated code names `connectome` by.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Path;

use crate::span;

/// `::connectome`, or what the user says.
#[derive(Clone)]
pub(crate) struct Krate {
    path: TokenStream,
    is_said: bool,
}

impl Krate {
    pub(crate) fn new(said: Option<&Path>) -> Self {
        Self {
            path: said.map_or_else(|| quote!(::connectome), ToTokens::to_token_stream),
            is_said: said.is_some(),
        }
    }

    /// As if it stood at a place: whatever is wrong with what it begins is shown there. A path that the user wrote
    /// stays where it is: it may be wrong itself, and is so once.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        match self.is_said {
            true => self.path.clone(),
            false => span::at(span, &self.path),
        }
    }
}

impl ToTokens for Krate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.path.to_tokens(tokens);
    }
}
