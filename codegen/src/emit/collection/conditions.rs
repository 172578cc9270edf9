//! What narrows a list: `.narrowed(Slot::Query("filter"), &WHERE, &[…])`.

use super::ask::slot;
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::{docs, shape};
use crate::ir::{Condition, Form, Id, Operation, Operator, Where};
use crate::name::FieldName;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `static WHERE: Where = Where::joined(" && ").quoted('\'', &[('\'', "\\'")]);`
pub(super) fn facts(scene: &mut Scene<'_>, it: &Where) -> TokenStream {
    let name = scene.runtime(Runtime::Where);
    let around = |(before, after): &(String, String)| quote!(.within(#before, #after));
    let refusing = |refuse: &String| (!refuse.is_empty()).then(|| quote!(.refusing(#refuse)));
    let made = match &it.form {
        Form::Text {
            join,
            within,
            quote: it,
            ..
        } => {
            let is_within = !within.0.is_empty() || !within.1.is_empty();
            let within = is_within.then(|| around(within));
            let quoted = it.as_ref().map(|it| {
                let with = Literal::character(it.with);
                let escapes = it.escape.iter().map(|(one, escape)| {
                    let one = Literal::character(*one);
                    quote!((#one, #escape))
                });
                let refused = refusing(&it.refuse);
                quote!(.quoted(#with, &[#(#escapes),*]) #refused)
            });
            quote!(joined(#join) #within #quoted)
        }
        Form::Objects { within, .. } => {
            let is_list = within.0 == "[" && within.1 == "]";
            let within = (!is_list).then(|| around(within));
            quote!(objects() #within)
        }
        Form::Each { refuse, between } => {
            let refused = refusing(refuse);
            let between = between.as_ref();
            let between =
                between.map(|(before, join, after)| quote!(.between(#before, #join, #after)));
            quote!(each() #refused #between)
        }
    };
    quote! {
        static WHERE: #name = #name::#made;
    }
}

/// The fields of the filter.
pub(super) fn members(scene: &mut Scene<'_>, it: &Where, names: &[FieldName]) -> Vec<TokenStream> {
    let conditions = it.conditions.iter().zip(names);
    let member = |(it, name): (&Condition, &FieldName)| {
        let docs = docs::lines(&about(it));
        let held = shape::owned(scene, it.field.ty);
        quote!(#docs pub #name: Option<#held>,)
    };
    conditions.map(member).collect()
}

/// What a call says of some of them, each with its value.
pub(super) fn sent(
    scene: &mut Scene<'_>,
    operation: Id<Operation>,
    it: &Where,
    by: Vec<(&Condition, TokenStream)>,
) -> TokenStream {
    let name = scene.runtime(Runtime::Condition);
    let is_ranged = matches!(
        &it.form,
        Form::Each {
            between: Some(_),
            ..
        }
    );
    let conditions: Vec<_> = by
        .into_iter()
        .map(|(it, value)| {
            let (before, after) = (&it.before, &it.after);
            let bare = it.bare.then(|| quote!(.bare()));
            let words = it.words.iter().map(|(value, word)| quote!((#value, #word)));
            let words = (!it.words.is_empty()).then(|| quote!(.saying(&[#(#words),*])));
            let send = it.send.as_ref().map(|it| {
                let slot = slot(scene, operation, it);
                quote!(.to(#slot))
            });
            let end = match it.operator {
                Operator::Gte if is_ranged => Some(quote!(.least())),
                Operator::Lte if is_ranged => Some(quote!(.most())),
                _ => None,
            };
            quote!(#name::of(#before, #value, #after) #bare #words #send #end)
        })
        .collect();
    match &it.form {
        Form::Text { send, .. } | Form::Objects { send, .. } => {
            let slot = slot(scene, operation, send);
            quote!(.narrowed(#slot, &WHERE, &[#(#conditions),*]))
        }
        Form::Each { .. } => quote!(.narrowed_each(&WHERE, &[#(#conditions),*])),
    }
}

fn about(it: &Condition) -> String {
    let name = it.name.split(' ').next().unwrap_or_default();
    match it.operator {
        Operator::Is => format!("Only those whose `{name}` is this."),
        Operator::IsNot => format!("Only those whose `{name}` is not this."),
        Operator::Contains => format!("Only those whose `{name}` has this in it."),
        Operator::DoesNotContain => format!("Only those whose `{name}` does not have this in it."),
        Operator::Gt => format!("Only those whose `{name}` is more than this."),
        Operator::Gte => format!("Only those whose `{name}` is this or more."),
        Operator::Lt => format!("Only those whose `{name}` is less than this."),
        Operator::Lte => format!("Only those whose `{name}` is this or less."),
    }
}
