//! Meaning and names → tokens: one file here for each kind of file of a generated crate.
//!
//! Nothing of a document reaches the tokens but as a literal, as documentation or as a claimed name.

mod catalog;
mod chain;
mod collection;
mod connected;
mod connector;
mod docs;
mod facts;
mod imports;
mod layout;
mod manifest;
pub(crate) mod mapping;
mod markdown;
mod oauth;
mod operation;
mod outside;
mod resource;
mod root;
mod runtime;
mod security;
mod server;
mod shape;
mod types;
mod unified;

pub(crate) use outside::types_from_outside;
pub(crate) use unified::unified;

use crate::ir::Api;
use crate::name::Names;
use crate::specs::{Options, Specs};
use proc_macro2::TokenStream;

/// A file before it is laid out.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Relative to the crate's folder.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) text: Text,
}

/// What a file holds before it is laid out.
#[derive(Debug)]
pub(crate) enum Text {
    /// Ready to be written.
    Plain(String),
    /// Items, under a comment that tells where they come from.
    Rust {
        /// Without the slashes.
        header: String,
        /// In their order.
        tokens: TokenStream,
    },
}

/// Every file of the crate.
pub(crate) fn emit(_specs: &Specs, api: &Api, names: &Names, options: &Options) -> Vec<Draft> {
    let origin = one_line(&options.origin);
    let header = format!("@generated from {origin} by `cargo xtask generate`. Do not edit.");
    let rust = |(path, tokens): (String, TokenStream)| Draft {
        path,
        text: Text::Rust {
            header: header.clone(),
            tokens,
        },
    };
    let mut drafts = vec![
        manifest::manifest(api, options),
        layout::layout(options),
        rust(root::root(api, names)),
        rust(connector::connector(api, names)),
    ];
    for (id, resource) in api.resources.iter() {
        drafts.push(rust(resource::resource(api, names, id)));
        let operations = resource.operations.iter();
        drafts.extend(operations.map(|it| rust(operation::operation(api, names, *it))));
    }
    drafts.extend(catalog::catalog(api, names, &origin));
    drafts.extend(collection::collections(api, names).into_iter().map(rust));
    drafts.extend(mapping::files(api, names, options).into_iter().map(rust));
    drafts.extend(types::types(api, names).into_iter().map(rust));
    drafts
}

fn one_line(text: &str) -> String {
    text.split(|it: char| it.is_whitespace() || it.is_control())
        .collect::<Vec<_>>()
        .join(" ")
}
