//! How lists of facts stand in a connector's and an operation's.

use crate::ir::Formula;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

/// `.servers(&[…])`, unless there is none.
pub(super) fn some(items: Vec<TokenStream>, name: &str) -> Option<TokenStream> {
    let name = Ident::new(name, Span::call_site());
    (!items.is_empty()).then(|| quote!(.#name(&[#(#items),*])))
}

/// `&[("X-Region", "\"$.parameters.region\"")]`: names, and formulas as JSON.
pub(super) fn pairs(formulas: &[(String, Formula)]) -> TokenStream {
    let pairs = formulas.iter().map(|(name, formula)| {
        let json = raw(&formula.json);
        quote!((#name, #json))
    });
    quote!(&[#(#pairs),*])
}

/// Text as people read it: without escapes, where it has quotes.
pub(super) fn raw(text: &str) -> Literal {
    let written = format!("r#\"{text}\"#");
    let is_plain = text.contains('"') && !text.contains("\"#") && !text.contains('\r');
    let raw = written.parse().ok().filter(|_| is_plain);
    raw.unwrap_or_else(|| Literal::string(text))
}
