//! Cases that ask whether a text is there and then use it: `record.due_date.as_ref().filter(…).map(…)`.

use super::Function;
use crate::ir::Primitive as P;
use crate::ir::mapping::{Expr, ExprKind, MadeField, Piece, Root, Test, Ty, Way};
use proc_macro2::TokenStream;
use quote::quote;

impl Function<'_, '_> {
    /// The cases as one chain, when all of them are of this kind and none may fail.
    pub(super) fn guarded(
        &mut self,
        cases: &[(Expr, Option<Expr>)],
        default: Option<&Expr>,
    ) -> Option<TokenStream> {
        if self.is_bound {
            return None;
        }
        let mut guards = Vec::new();
        for (condition, value) in cases {
            let text = text_asked_for(condition)?;
            let value = bound(value.as_ref()?, text)?;
            // What then is nothing would have to end the chain.
            let is_last = guards.len() + 1 == cases.len() && default.is_none();
            if value.is_fallible() || (value.optional && !is_last) {
                return None;
            }
            guards.push((text, value));
        }
        if default.is_some_and(Expr::is_fallible) {
            return None;
        }
        let mut chain: Option<TokenStream> = None;
        for (text, value) in guards {
            let link = self.guard(text, &value)?;
            chain = Some(match chain {
                Some(before) => quote!(#before.or_else(|| #link)),
                None => link,
            });
        }
        let chain = chain?;
        let Some(default) = default else {
            return Some(chain);
        };
        let value = self.owned(default);
        Some(match default.optional {
            true => quote!(#chain.or_else(|| #value)),
            false => quote!(#chain.unwrap_or_else(|| #value)),
        })
    }

    fn guard(&mut self, text: &Way, value: &Expr) -> Option<TokenStream> {
        let ty = &text.steps.last()?.ty;
        let option = self.reach(text).reference()?;
        let is_empty = match ty {
            Ty::Primitive(P::Text) => quote!(it.is_empty()),
            _ => quote!(it.as_str().is_empty()),
        };
        let there = quote!(#option.filter(|it| !#is_empty));
        if matches!(&value.kind, ExprKind::Way(way) if way.root == Root::Bound) {
            return Some(quote!(#there.cloned()));
        }
        self.is_bound = true;
        let made = self.owned(value);
        self.is_bound = false;
        Some(match value.optional {
            true => quote!(#there.and_then(|it| #made)),
            false => quote!(#there.map(|it| #made)),
        })
    }
}

/// The way in a condition that asks whether a text is there and not empty.
fn text_asked_for(condition: &Expr) -> Option<&Way> {
    let ExprKind::Not(inner) = &condition.kind else {
        return None;
    };
    let ExprKind::Test(value, Test::Empty) = &inner.kind else {
        return None;
    };
    match &value.kind {
        ExprKind::Way(way) if value.optional && value.ty.is_text() => Some(way),
        _ => None,
    }
}

/// The same expression with what is known to be there in place of the way; `None` when it does not use the way,
/// or goes beyond what is bound here.
fn bound(expr: &Expr, text: &Way) -> Option<Expr> {
    let mut found = expr.clone();
    let uses = bind(&mut found, text)?;
    uses.then_some(found)
}

// Whether the way was found. Each kind has to say anew when it has a value.
fn bind(expr: &mut Expr, text: &Way) -> Option<bool> {
    let mut uses = false;
    match &mut expr.kind {
        ExprKind::Way(way) if way.steps == text.steps && way.root == text.root => {
            way.root = Root::Bound;
            way.steps.clear();
            expr.optional = false;
            return Some(true);
        }
        ExprKind::Constant(_) | ExprKind::Nothing | ExprKind::Way(_) => return Some(false),
        ExprKind::Convert(value, _) => {
            uses = bind(value, text)?;
            expr.optional = value.optional;
            return Some(uses);
        }
        ExprKind::Part(_, value) => return bind(value, text),
        ExprKind::Concat { values, .. } => {
            for value in values.iter_mut() {
                uses |= bind(value, text)?;
            }
            expr.optional = values.iter().all(|it| it.optional);
        }
        ExprKind::List(items) => {
            for item in items.iter_mut() {
                uses |= bind(item, text)?;
            }
            expr.optional = items.iter().all(|it| it.optional);
        }
        ExprKind::Template(pieces) => {
            for piece in pieces {
                if let Piece::Value(value) = piece {
                    uses |= bind(value, text)?;
                }
            }
        }
        ExprKind::Record(fields) => {
            for MadeField { value, .. } in fields.iter_mut() {
                uses |= bind(value, text)?;
            }
            expr.optional = MadeField::are_nothing(fields);
        }
        _ => return None,
    }
    Some(uses)
}
