//! The path that generated code names `connectome` by.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::Path;

/// `::connectome`, or what the user says.
#[derive(Clone)]
pub(crate) struct Krate {
    said: Option<Path>,
}

impl Krate {
    pub(crate) fn new(said: Option<&Path>) -> Self {
        Self {
            said: said.cloned(),
        }
    }

    /// As if it stood at a place: whatever is wrong with what it begins is shown there. A path that the user wrote
    /// stays where it is: it may be wrong itself, and is so once.
    pub(crate) fn at(&self, span: Span) -> TokenStream {
        match &self.said {
            Some(path) => path.to_token_stream(),
            None => quote_spanned!(span=> ::connectome),
        }
    }
}

impl ToTokens for Krate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.at(Span::call_site()));
    }
}
