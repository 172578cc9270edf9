//! What narrows a list by one text: `.narrowed(Slot::Query("filter"), &WHERE, &[…])`.

use super::ask::slot;
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::{docs, shape};
use crate::ir::{Condition, Id, Operation, Operator, Where};
use crate::name::FieldName;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `static WHERE: Where = Where::joined(" && ").quoted('\'', &[('\'', "\\'")]);`
pub(super) fn facts(scene: &mut Scene<'_>, it: &Where) -> TokenStream {
    let name = scene.runtime(Runtime::Where);
    let (join, (before, after)) = (&it.join, &it.within);
    let is_within = !before.is_empty() || !after.is_empty();
    let within = is_within.then(|| quote!(.within(#before, #after)));
    let quoted = it.quote.as_ref().map(|it| {
        let with = Literal::character(it.with);
        let escapes = it.escape.iter().map(|(one, escape)| {
            let one = Literal::character(*one);
            quote!((#one, #escape))
        });
        let refuse = &it.refuse;
        let refused = (!refuse.is_empty()).then(|| quote!(.refusing(#refuse)));
        quote!(.quoted(#with, &[#(#escapes),*]) #refused)
    });
    quote! {
        static WHERE: #name = #name::joined(#join) #within #quoted;
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
    let slot = slot(scene, operation, &it.send);
    let name = scene.runtime(Runtime::Condition);
    let conditions = by.into_iter().map(|(it, value)| {
        let (before, after) = (&it.before, &it.after);
        let bare = it.bare.then(|| quote!(.bare()));
        quote!(#name::of(#before, #value, #after) #bare)
    });
    quote!(.narrowed(#slot, &WHERE, &[#(#conditions),*]))
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
