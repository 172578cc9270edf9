//! What a type of the crate is called in another crate.

use super::imports::{self, Place};
use super::shape;
use crate::ir::Api;
use crate::name::Names;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::HashSet;

/// Every type of the API as a program writes it that has the generated crate as `crate_name`, in the
/// order of the table.
pub(crate) fn types_from_outside(api: &Api, names: &Names, crate_name: &str) -> Vec<String> {
    let root = crate_name.replace('-', "_");
    let mut types = Vec::with_capacity(api.types.len());
    for id in api.types.ids() {
        let none = HashSet::new();
        let (_, tokens) = imports::file(api, names, Place::Outside, &none, |scene| {
            shape::owned(scene, id)
        });
        let mut path = String::new();
        spell(tokens, &root, &mut path);
        types.push(path);
    }
    types
}

// Between the tokens of a type no space has a meaning.
fn spell(tokens: TokenStream, root: &str, path: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(places) => {
                path.push('(');
                spell(places.stream(), root, path);
                path.push(')');
            }
            TokenTree::Ident(word) if word == "crate" => path.push_str(root),
            token => path.push_str(&token.to_string()),
        }
    }
}
