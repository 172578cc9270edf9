//! Expressions as values.

use super::way::Form;
use super::{Function, Shell};
use crate::emit::runtime::Runtime;
use crate::ir::Constant;
use crate::ir::Primitive as P;
use crate::ir::mapping::{
    Expr, ExprKind, How, MadeField, Part, Piece, Question, Root, Ty, TypeRef,
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

impl Function<'_, '_> {
    /// The value as its own: an option when the expression is one.
    pub(super) fn owned(&mut self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Nothing => quote!(None),
            ExprKind::Constant(constant) => self.constant(constant, &expr.ty),
            ExprKind::Way(way) => {
                let reach = self.reach(way);
                self.cloned(&reach, &expr.ty)
            }
            ExprKind::Convert(value, conversion) => self.converted(value, conversion, &expr.ty),
            ExprKind::Record(fields) => self.nested(fields, expr),
            ExprKind::Object(members) => {
                let members = members.iter().map(|(key, value)| {
                    let value = self.json(value);
                    quote!((#key, #value))
                });
                let members: Vec<_> = members.collect();
                let object = self.helper("object");
                self.certain(quote!(#object([#(#members),*])), expr)
            }
            ExprKind::Merge(values) => {
                let values: Vec<_> = values.iter().map(|it| self.json(it)).collect();
                let merge = self.helper("merge");
                quote!(#merge([#(#values),*]))
            }
            ExprKind::List(items) => self.listed(items, expr),
            ExprKind::Concat { values, delimiter } if delimiter.is_empty() && !expr.optional => {
                let pieces = values.iter().map(|it| match &it.kind {
                    ExprKind::Constant(Constant::Text(text)) => Piece::Text(text.clone()),
                    _ => Piece::Value(it.clone()),
                });
                let pieces: Vec<_> = pieces.collect();
                self.template(&pieces)
            }
            ExprKind::Concat { values, delimiter } => {
                let values: Vec<_> = values.iter().map(|it| self.text_option(it)).collect();
                let join = match expr.optional {
                    true => self.helper("concat"),
                    false => self.helper("joined"),
                };
                quote!(#join(&[#(#values),*], #delimiter))
            }
            ExprKind::Template(pieces) => self.template(pieces),
            ExprKind::Map {
                value,
                entries,
                default,
            } => self.map(value, entries, default.as_deref(), expr.optional),
            ExprKind::Case { cases, default } => {
                if let Some(guarded) = self.guarded(cases, default.as_deref()) {
                    return guarded;
                }
                let otherwise = self.branch(default.as_deref(), expr.optional);
                let mut tokens = quote!({ #otherwise });
                for (condition, value) in cases.iter().rev() {
                    let condition = self.condition(condition);
                    let value = self.branch(value.as_ref(), expr.optional);
                    tokens = quote!(if #condition { #value } else #tokens);
                }
                tokens
            }
            ExprKind::Iterate {
                source,
                item,
                depth,
            } => self.iterated(source, item, *depth, expr),
            ExprKind::Each {
                source,
                item,
                depth,
            } => self.each(source, item, *depth),
            ExprKind::Test(..) | ExprKind::Not(_) => self.condition(expr),
            ExprKind::And(values) | ExprKind::Or(values) if expr.optional => {
                let values: Vec<_> = values.iter().map(|it| self.option(it)).collect();
                let join = match expr.kind {
                    ExprKind::And(_) => self.helper("all"),
                    _ => self.helper("any"),
                };
                quote!(#join(&[#(#values),*]))
            }
            ExprKind::And(_) | ExprKind::Or(_) => self.condition(expr),
            ExprKind::First(values) => self.first(values),
            ExprKind::Part(part, value) => self.part(*part, value),
            ExprKind::Ask(question, about) => {
                let about = self.json(about);
                match question {
                    Question::Lookup(way) => quote!(asked.lookup(#way, #about)),
                    Question::ExternalId(table) => quote!(asked.external_id(#table, #about)),
                    Question::AppId(table) => quote!(asked.app_id(#table, #about)),
                }
            }
        }
    }

    /// The value as an option, whatever the expression is.
    pub(super) fn option(&mut self, expr: &Expr) -> TokenStream {
        let value = self.owned(expr);
        match expr.optional {
            true => value,
            false => quote!(Some(#value)),
        }
    }

    /// What a branch gives.
    fn branch(&mut self, value: Option<&Expr>, optional: bool) -> TokenStream {
        match (value, optional) {
            (None, _) => quote!(None),
            (Some(value), true) => self.option(value),
            (Some(value), false) => self.owned(value),
        }
    }

    // What makes JSON gives an option; with something that is always there it never is none.
    fn certain(&mut self, option: TokenStream, expr: &Expr) -> TokenStream {
        match expr.optional {
            true => option,
            false => quote!(#option.unwrap_or_default()),
        }
    }

    /// As JSON: an option of it.
    pub(super) fn json(&mut self, expr: &Expr) -> TokenStream {
        if expr.ty == Ty::Json {
            return self.option(expr);
        }
        if let ExprKind::Nothing = expr.kind {
            return quote!(None);
        }
        let reach = self.reached(expr);
        let body = match reach.form {
            Form::View => {
                let (json, value) = (self.runtime(Runtime::Json), &reach.value);
                quote!(#json::from(#value))
            }
            _ => {
                let (json, borrowed) = (self.runtime(Runtime::Json), reach.borrowed());
                quote!(#json::of(#borrowed))
            }
        };
        let body = reach.mapped(body);
        match reach.option {
            Some(_) => body,
            None => quote!(Some(#body)),
        }
    }

    /// As borrowed text: an option of it. Of an expression that is text.
    pub(super) fn text_option(&mut self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Way(way) => {
                let reach = self.reach(way);
                let text = reach.text(&expr.ty);
                match reach.option {
                    Some(_) => text,
                    None => quote!(Some(#text)),
                }
            }
            ExprKind::Constant(Constant::Text(text)) => quote!(Some(#text)),
            // What is text already is borrowed as what it is.
            ExprKind::Convert(value, conversion) if conversion.how == How::ToText => {
                self.text_option(value)
            }
            _ => {
                let owned = self.owned(expr);
                match (expr.optional, &expr.ty) {
                    (true, Ty::Primitive(P::Text)) => quote!(#owned.as_deref()),
                    (true, _) => quote!(#owned.as_ref().map(|it| it.as_str())),
                    (false, _) => quote!(Some(#owned.as_str())),
                }
            }
        }
    }

    pub(super) fn constant(&mut self, constant: &Constant, ty: &Ty) -> TokenStream {
        match (ty, constant) {
            (Ty::Json, constant) => {
                let (json, text) = (self.helper("literal"), constant.json());
                quote!(#json(#text))
            }
            (Ty::Primitive(P::Text), Constant::Text(text)) => quote!(#text.to_owned()),
            (_, Constant::Text(text)) => quote!(#text.into()),
            (_, Constant::Bool(it)) => quote!(#it),
            (Ty::Primitive(P::Decimal), Constant::Number(digits)) => match digits.parse::<i64>() {
                Ok(number) => {
                    let number = Literal::i64_unsuffixed(number);
                    let decimal = self.runtime(Runtime::Decimal);
                    quote!(#decimal::from(#number))
                }
                Err(_) => quote!(#digits.parse().unwrap_or_default()),
            },
            (Ty::Primitive(P::UnixTime), Constant::Number(digits)) => {
                let number = number(digits);
                let time = self.runtime(Runtime::UnixTime);
                quote!(#time(#number))
            }
            (Ty::Primitive(P::F32 | P::F64), Constant::Number(digits)) => {
                let number = Literal::f64_unsuffixed(digits.parse().unwrap_or_default());
                quote!(#number)
            }
            (Ty::IntegerEnum(_), Constant::Number(digits)) => {
                let number = number(digits);
                quote!(#number.into())
            }
            (_, Constant::Number(digits)) => number(digits),
            (_, Constant::Null | Constant::List(_) | Constant::Object(_)) => quote!(None),
        }
    }

    /// A record inside another one.
    fn nested(&mut self, fields: &[MadeField], expr: &Expr) -> TokenStream {
        let Ty::Record(at) = expr.ty else {
            return quote!(connectome::blank());
        };
        let ty = self.type_name(at);
        if MadeField::lack(fields) && expr.optional {
            return self.requiring(at, fields, &ty);
        }
        let value = self.structure(at, fields, Shell::Own, &ty);
        match expr.optional {
            true => {
                let said = self.runtime(Runtime::SaidMacro);
                quote!(#said!(#value))
            }
            false => value,
        }
    }

    // Nothing where nothing is said; without what the record requires, an error.
    fn requiring(&mut self, at: TypeRef, fields: &[MadeField], ty: &TokenStream) -> TokenStream {
        let asked: Vec<_> = fields.iter().filter(|it| it.value.optional).collect();
        let name = |it: &&MadeField| self.field_name(at, it.position);
        let names: Vec<_> = asked.iter().map(name).collect();
        let values: Vec<_> = asked.iter().map(|it| self.owned(&it.value)).collect();
        let may_fail = MadeField::may_fail(fields);
        let bound: Vec<_> = asked.iter().map(|it| (it.position, may_fail)).collect();
        let whole = self.structure_with(at, fields, &bound, Shell::Own, ty);
        if !may_fail {
            return quote!(#(#values.map(|#names| #whole))*);
        }
        let nothing = vec![quote!(None); names.len()];
        quote!(match (#(#values),*) {
            (#(#nothing),*) => None,
            (#(#names),*) => Some(#whole),
        })
    }

    fn template(&mut self, pieces: &[Piece]) -> TokenStream {
        let mut format = String::new();
        let mut values = Vec::new();
        for piece in pieces {
            let value = match piece {
                Piece::Text(text) => {
                    format.push_str(&text.replace('{', "{{").replace('}', "}}"));
                    continue;
                }
                Piece::Value(value) => value,
            };
            if is_bound(value) {
                format.push_str("{it}");
                continue;
            }
            format.push_str("{}");
            let text = self.text_option(value);
            values.push(match value.optional {
                true => quote!(#text.unwrap_or_default()),
                false => unwrapped(&text),
            });
        }
        if values.is_empty() && !format.contains("{it}") {
            let text = format.replace("{{", "{").replace("}}", "}");
            return quote!(#text.to_owned());
        }
        quote!(format!(#format #(, #values)*))
    }

    fn map(
        &mut self,
        value: &Expr,
        entries: &[(Constant, Option<Expr>)],
        default: Option<&Expr>,
        optional: bool,
    ) -> TokenStream {
        let asked = self.asked(value);
        let mut seen: Vec<&Constant> = Vec::new();
        let mut arms = Vec::new();
        for (from, to) in entries {
            // The first entry of several equal ones counts; what is always there is never null.
            if seen.contains(&from) || (*from == Constant::Null && !value.optional) {
                continue;
            }
            seen.push(from);
            let pattern = pattern(from, value.optional);
            let to = self.branch(to.as_ref(), optional);
            arms.push(quote!(#pattern => #to,));
        }
        let default = self.branch(default, optional);
        quote!(match #asked { #(#arms)* _ => #default, })
    }

    /// The value as something to compare with constants: text, integers and booleans, or options of them.
    pub(super) fn asked(&mut self, value: &Expr) -> TokenStream {
        if value.ty.is_text() {
            let text = self.text_option(value);
            return match value.optional {
                true => text,
                false => unwrapped(&text),
            };
        }
        let reach = self.reached(value);
        match &value.ty {
            Ty::IntegerEnum(_) => {
                let of = &reach.value;
                reach.mapped(quote!(#of.as_i64()))
            }
            Ty::Primitive(P::UnixTime) => {
                let of = &reach.value;
                reach.mapped(quote!(#of.0))
            }
            ty if super::is_copy(ty) => self.cloned(&reach, ty),
            _ => reach.mapped(reach.borrowed()),
        }
    }

    fn first(&mut self, values: &[Expr]) -> TokenStream {
        let mut values = values.iter();
        let Some(first) = values.next() else {
            return quote!(None);
        };
        let mut tokens = self.owned(first);
        let mut optional = first.optional;
        for value in values {
            if !optional {
                break;
            }
            let next = self.owned(value);
            tokens = match (value.is_fallible(), value.optional) {
                (false, true) => quote!(#tokens.or_else(|| #next)),
                (false, false) => quote!(#tokens.unwrap_or_else(|| #next)),
                (true, true) => quote!(match #tokens { None => #next, some => some }),
                (true, false) => quote!(match #tokens { None => #next, Some(it) => it }),
            };
            optional = value.optional;
        }
        tokens
    }

    fn part(&mut self, part: Part, value: &Expr) -> TokenStream {
        let function = self.helper(match part {
            Part::FirstName => "first_name",
            Part::LastName => "last_name",
            Part::Domain => "domain_from_email",
            Part::Date => "extract_date",
            Part::Time => "extract_time",
        });
        let text = self.text_option(value);
        if matches!(part, Part::Date | Part::Time) {
            let from = value.way().map_or("$", |it| &it.place);
            return quote!(#function(#text, #from)?);
        }
        match value.optional {
            true => quote!(#text.and_then(#function)),
            false => {
                let text = unwrapped(&text);
                quote!(#function(#text))
            }
        }
    }
}

/// Whether it is the text that a case around it has asked for.
fn is_bound(value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Way(way) => way.root == Root::Bound,
        ExprKind::Convert(value, conversion) => conversion.how == How::ToText && is_bound(value),
        _ => false,
    }
}

/// `value` of `Some(value)`.
pub(super) fn unwrapped(some: &TokenStream) -> TokenStream {
    let tokens: Vec<_> = some.clone().into_iter().collect();
    match tokens.as_slice() {
        [
            proc_macro2::TokenTree::Ident(it),
            proc_macro2::TokenTree::Group(value),
        ] if it == "Some" => value.stream(),
        _ => some.clone(),
    }
}

/// A constant as a pattern.
pub(super) fn pattern(constant: &Constant, optional: bool) -> TokenStream {
    let plain = match constant {
        Constant::Null => return quote!(None),
        Constant::Bool(it) => quote!(#it),
        Constant::Number(digits) => number(digits),
        Constant::Text(text) => quote!(#text),
        Constant::List(_) | Constant::Object(_) => quote!(_),
    };
    match optional {
        true => quote!(Some(#plain)),
        false => plain,
    }
}

/// An integer as a literal.
pub(super) fn number(digits: &str) -> TokenStream {
    match digits.parse::<i64>() {
        Ok(number) => Literal::i64_unsuffixed(number).into_token_stream(),
        Err(_) => match digits.parse::<u64>() {
            Ok(number) => Literal::u64_unsuffixed(number).into_token_stream(),
            Err(_) => quote!(0),
        },
    }
}
