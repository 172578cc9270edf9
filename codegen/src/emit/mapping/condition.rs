//! Expressions as conditions.

use super::Function;
use super::value::{number, pattern, unwrapped};
use crate::ir::Constant;
use crate::ir::Primitive as P;
use crate::ir::mapping::{Comparison, Expr, ExprKind, Test, Ty};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

impl Function<'_, '_> {
    /// A `bool`. What has no value holds, as a case without a filter does.
    pub(super) fn condition(&mut self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Test(value, test) => self.test(value, test),
            ExprKind::Not(inner) => self.not(inner),
            ExprKind::And(values) if !expr.optional && values.iter().all(|it| !it.optional) => {
                let values: Vec<_> = values.iter().map(|it| self.joined(it)).collect();
                quote!(#(#values)&&*)
            }
            ExprKind::Or(values) if !expr.optional && values.iter().all(|it| !it.optional) => {
                let values: Vec<_> = values.iter().map(|it| self.joined(it)).collect();
                quote!(#(#values)||*)
            }
            ExprKind::And(values) | ExprKind::Or(values) => {
                let values: Vec<_> = values.iter().map(|it| self.option(it)).collect();
                let join = match expr.kind {
                    ExprKind::And(_) => self.helper("all"),
                    _ => self.helper("any"),
                };
                quote!(#join(&[#(#values),*]) != Some(false))
            }
            _ => {
                let value = self.owned(expr);
                match expr.optional {
                    true => quote!(#value != Some(false)),
                    false => value,
                }
            }
        }
    }

    // What is joined to others stands in parentheses where it is joined itself.
    fn joined(&mut self, expr: &Expr) -> TokenStream {
        let condition = self.condition(expr);
        match expr.kind {
            ExprKind::And(_) | ExprKind::Or(_) => quote!((#condition)),
            _ => condition,
        }
    }

    fn not(&mut self, inner: &Expr) -> TokenStream {
        if let ExprKind::Test(value, test) = &inner.kind {
            match test {
                Test::Is(Constant::Null) if value.optional => {
                    let option = self.some(value);
                    return quote!(#option.is_some());
                }
                Test::Is(Constant::Bool(it)) if !value.optional => {
                    return self.test(value, &Test::Is(Constant::Bool(!it)));
                }
                Test::Is(
                    constant @ (Constant::Text(_) | Constant::Number(_) | Constant::Bool(_)),
                ) => {
                    let asked = self.asked(value);
                    let pattern = pattern(constant, value.optional);
                    return quote!(#asked != #pattern);
                }
                Test::Empty if value.ty.is_text() && value.optional => {
                    let text = self.text_option(value);
                    return quote!(#text.is_some_and(|it| !it.is_empty()));
                }
                Test::Empty if value.optional && !is_collection(&value.ty) => {
                    let option = self.some(value);
                    return quote!(#option.is_some());
                }
                _ => {}
            }
        }
        let holds = self.condition(inner);
        let is_call = matches!(
            &inner.kind,
            ExprKind::Test(
                _,
                Test::Rule(..) | Test::Contains(_) | Test::OneOf(_) | Test::Empty
            )
        );
        match is_call {
            true => quote!(!#holds),
            false => quote!(!(#holds)),
        }
    }

    fn test(&mut self, value: &Expr, test: &Test) -> TokenStream {
        match test {
            Test::True => {
                let value = self.option(value);
                quote!(#value == Some(true))
            }
            Test::Is(Constant::Null) => match value.optional {
                true => {
                    let option = self.some(value);
                    quote!(#option.is_none())
                }
                false => quote!(false),
            },
            Test::Is(Constant::Bool(it)) if !value.optional => {
                let value = self.owned(value);
                match it {
                    true => value,
                    false => quote!(!#value),
                }
            }
            Test::Is(constant) => {
                let asked = self.asked(value);
                let pattern = pattern(constant, value.optional);
                quote!(#asked == #pattern)
            }
            Test::OneOf(constants) => {
                let asked = self.asked(value);
                let patterns = constants.iter().map(|it| pattern(it, false));
                let patterns = quote!(#(#patterns)|*);
                match value.optional {
                    true => quote!(matches!(#asked, Some(#patterns))),
                    false => quote!(matches!(#asked, #patterns)),
                }
            }
            Test::Contains(part) => {
                let contains = self.helper("contains");
                let text = self.text_option(value);
                quote!(#contains(#text, #part))
            }
            Test::Compares(comparison, digits) => self.compared(value, *comparison, digits),
            Test::Empty => self.is_empty(value),
            Test::Rule(rule, operand) => {
                let holds = self.helper("holds");
                let value = self.json(value);
                let operand = match operand {
                    Some(operand) => self.json(operand),
                    None => quote!(None),
                };
                quote!(#holds(#rule, #value, #operand))
            }
        }
    }

    fn is_empty(&mut self, value: &Expr) -> TokenStream {
        if value.ty.is_text() {
            let text = self.text_option(value);
            return match value.optional {
                true => quote!(#text.is_none_or(str::is_empty)),
                false => {
                    let text = unwrapped(&text);
                    quote!(#text.is_empty())
                }
            };
        }
        let reach = self.reached(value);
        match (is_collection(&value.ty), &reach.option) {
            (true, None) => {
                let list = &reach.value;
                quote!(#list.is_empty())
            }
            (true, Some(option)) => {
                let list = &reach.value;
                quote!(#option.is_none_or(|it| #list.is_empty()))
            }
            (false, None) => quote!(false),
            (false, Some(_)) => {
                let option = self.some(value);
                quote!(#option.is_none())
            }
        }
    }

    /// An option that says whether there is a value.
    fn some(&mut self, value: &Expr) -> TokenStream {
        let reach = self.reached(value);
        match (reach.field, reach.option) {
            (Some(field), _) => field,
            (None, Some(option)) => option,
            (None, None) => quote!(Some(())),
        }
    }

    // As JavaScript compares: as floats, unless both are integers.
    fn compared(&mut self, value: &Expr, comparison: Comparison, digits: &str) -> TokenStream {
        let sign = match comparison {
            Comparison::Less => quote!(<),
            Comparison::AtMost => quote!(<=),
            Comparison::More => quote!(>),
            Comparison::AtLeast => quote!(>=),
        };
        let is_integer = matches!(
            &value.ty,
            Ty::IntegerEnum(_) | Ty::Primitive(P::I32 | P::I64 | P::U32 | P::U64 | P::UnixTime)
        );
        let asked = self.asked(value);
        let bound = match is_integer && digits.parse::<i64>().is_ok() {
            true => number(digits),
            false => {
                let float = Literal::f64_unsuffixed(digits.parse().unwrap_or_default());
                quote!(#float)
            }
        };
        let of = |it: TokenStream| match &value.ty {
            Ty::Primitive(P::Decimal) => quote!(#it.to_f64()),
            Ty::Primitive(P::F32) => quote!(f64::from(#it)),
            _ if is_integer && digits.parse::<i64>().is_err() => quote!((#it as f64)),
            _ => it,
        };
        match value.optional {
            true => {
                let it = of(quote!(it));
                quote!(#asked.is_some_and(|it| #it #sign #bound))
            }
            false => {
                let it = of(asked);
                quote!(#it #sign #bound)
            }
        }
    }
}

fn is_collection(ty: &Ty) -> bool {
    matches!(ty, Ty::List(_) | Ty::Map(..))
}
