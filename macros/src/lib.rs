//! The derives of Connectome. Use them from `connectome`, which re-exports them and has the guide.
//!
//! They read no file and know no type but the one they stand on: the fields that an attribute names become field
//! accesses with the attribute's own tokens, and the compiler checks them.

mod attributes;
mod enums;
mod errors;
#[cfg(test)]
mod expansions;
mod formula;
mod krate;
mod mapping;
mod reach;
mod record;
mod shape;
mod span;
mod way;

use proc_macro::TokenStream;

/// Reads a struct from a record or a unified model and writes it back; makes an enum out of texts.
///
/// `connectome::derive` has the guide.
#[proc_macro_derive(Mapping, attributes(mapping))]
pub fn mapping(input: TokenStream) -> TokenStream {
    mapping::mapping(input.into()).into()
}

/// Makes a struct of JSON by the keys of its fields, or an enum by its texts: the custom fields of an app's records,
/// the objects of a customer's own.
///
/// `connectome::derive` has the guide.
#[proc_macro_derive(Record, attributes(record))]
pub fn record(input: TokenStream) -> TokenStream {
    record::record(input.into()).into()
}
