//! A formula as calls of the interpreter's functions, one for each.

use proc_macro2::TokenStream;
use quote::format_ident;

use super::{Formula, Value};
use crate::krate::Krate;
use crate::reach;
use crate::span::emit;

/// A block that gives an option of JSON.
pub(super) fn computed(formula: &Formula, krate: &Krate) -> TokenStream {
    let value = value(&formula.value, krate);
    let ways = formula.ways.iter().map(|it| {
        let source = reach::source(krate, it, false);
        emit!(#krate::derive::json(#source))
    });
    emit!({
        let values = [#(#ways),*];
        let fields = #krate::derive::inputs(&values);
        let field = |index: usize| #krate::derive::input(&fields, index);
        #krate::formula::compiled::finish(#value, false)
    })
}

fn value(it: &Value, krate: &Krate) -> TokenStream {
    let compiled = emit!(#krate::formula::compiled);
    match it {
        Value::Literal(json) => emit!(#compiled::literal(#json)),
        Value::Field(index) => emit!(field(#index)),
        Value::List(items) => {
            let items = items.iter().map(|it| value(it, krate));
            emit!(#compiled::list([#(#items),*]))
        }
        Value::Object(members) => {
            let members = named(members, krate);
            emit!(#compiled::object([#(#members),*]))
        }
        Value::Concat(values, delimiter) => {
            let values = values.iter().map(|it| value(it, krate));
            let delimiter = or_none(delimiter.as_deref(), krate);
            emit!(#compiled::concat([#(#values),*], #delimiter))
        }
        Value::Template(template, values) => {
            let values = named(values, krate);
            emit!(#compiled::template(#template, [#(#values),*]))
        }
        Value::Map(asked, entries, default) => {
            let asked = value(asked, krate);
            let default = or_none(default.as_deref(), krate);
            let chain = entries.iter().rev().fold(default, |rest, (from, to)| {
                let (from, to) = (value(from, krate), or_none(to.as_ref(), krate));
                emit!(if #compiled::equals(&asked, #from) { #to } else { #rest })
            });
            emit!({ let asked = #asked; #chain })
        }
        Value::Case(cases, default) => {
            let default = or_none(default.as_deref(), krate);
            let default = emit!(#compiled::not_null(#default));
            cases.iter().rev().fold(default, |rest, (filter, then)| {
                let (filter, then) = (
                    or_none(filter.as_ref(), krate),
                    or_none(then.as_ref(), krate),
                );
                emit!(if #compiled::applies(#filter) { #then } else { #rest })
            })
        }
        Value::Eval(operator, judged, operand) => {
            let (judged, operand) = (value(judged, krate), or_none(operand.as_deref(), krate));
            emit!(#compiled::holds(#operator, #judged, #operand))
        }
        Value::Of(function, values) => {
            let function = format_ident!("{function}");
            let values = values.iter().map(|it| value(it, krate));
            emit!(#compiled::#function([#(#values),*]))
        }
        Value::Part(function, of) => {
            let (function, of) = (format_ident!("{function}"), value(of, krate));
            emit!(#compiled::#function(#of))
        }
    }
}

fn or_none(it: Option<&Value>, krate: &Krate) -> TokenStream {
    it.map_or_else(
        || emit!(::core::option::Option::None),
        |it| value(it, krate),
    )
}

fn named(members: &[(String, Value)], krate: &Krate) -> Vec<TokenStream> {
    let members = members.iter().map(|(key, it)| {
        let it = value(it, krate);
        emit!((#key, #it))
    });
    members.collect()
}
