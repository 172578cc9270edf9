//! Formulas in attributes: `{ $concat: { values: [$.first_name, $.last_name], delimiter: " " } }`.
//!
//! They are those of `mapping.yaml`, but a locator is a way to a field by its names in Rust, which the compiler checks.
//! What each formula means is in `connectome::formula`: a compiled one calls the interpreter's functions. The result
//! is JSON until the field's type reads it. Formulas that go through lists, look records up or see the result are left
//! to functions (`with = …`).

mod emit;
mod parse;
mod tree;

use proc_macro2::{Span, TokenStream};
use syn::parse::{Parse, ParseStream};

use crate::krate::Krate;
use crate::way::Way;

/// A formula.
#[derive(Clone)]
pub(crate) struct Formula {
    value: Value,
    /// The fields that it is made of, each once.
    ways: Vec<Way>,
    /// Where it stands.
    pub(crate) span: Span,
}

/// What a formula computes.
#[derive(Clone)]
enum Value {
    /// JSON text.
    Literal(String),
    /// The field at this position of the formula's ways.
    Field(usize),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
    Concat(Vec<Value>, Option<Box<Value>>),
    Template(String, Vec<(String, Value)>),
    /// What is looked up, the entries, and what else.
    Map(Box<Value>, Vec<(Value, Option<Value>)>, Option<Box<Value>>),
    /// The cases, and what else.
    Case(Vec<(Option<Value>, Option<Value>)>, Option<Box<Value>>),
    /// An operator, what it judges, and what it compares with.
    Eval(&'static str, Box<Value>, Option<Box<Value>>),
    /// A function over several values.
    Of(&'static str, Vec<Value>),
    /// A function over one.
    Part(&'static str, Box<Value>),
}

impl Formula {
    /// The fields that it is made of, for messages: `first_name, last_name`.
    pub(crate) fn names(&self) -> String {
        let names: Vec<String> = self.ways.iter().map(Way::to_string).collect();
        match names.is_empty() {
            true => "formula".to_owned(),
            false => names.join(", "),
        }
    }

    /// An option of JSON, computed from `from`.
    pub(crate) fn computed(&self, krate: &Krate) -> TokenStream {
        emit::computed(self, krate)
    }
}

impl Parse for Formula {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        parse::formula(&input.parse()?)
    }
}
