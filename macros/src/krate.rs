//! The path that generated code names `connectome` by.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Path, Token};

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
    pub(crate) fn at(&self, span: Span) -> Here<'_> {
        Here {
            said: self.said.as_ref(),
            span,
        }
    }
}

impl ToTokens for Krate {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.at(Span::call_site()).to_tokens(tokens);
    }
}

/// The path at a place.
#[derive(Clone, Copy)]
pub(crate) struct Here<'k> {
    said: Option<&'k Path>,
    span: Span,
}

// Token by token: a stream of its own for each would be most of what a derive takes.
impl ToTokens for Here<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self.said {
            Some(path) => path.to_tokens(tokens),
            None => {
                Token![::](self.span).to_tokens(tokens);
                Ident::new("connectome", self.span).to_tokens(tokens);
            }
        }
    }
}
