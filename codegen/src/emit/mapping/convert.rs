//! A value in another form.

use super::way::{Form, Reach};
use super::{Function, is_copy};
use crate::emit::runtime::Runtime;
use crate::ir::Primitive as P;
use crate::ir::mapping::{Conversion, Expr, ExprKind, How, Ty};
use proc_macro2::TokenStream;
use quote::quote;

impl Function<'_, '_> {
    /// The converted value as its own; an option when the expression is one.
    pub(super) fn converted(
        &mut self,
        value: &Expr,
        conversion: &Conversion,
        to: &Ty,
    ) -> TokenStream {
        let reach = self.reached(value);
        if conversion.how == How::FromJson {
            return self.read_from_json(&reach, &value.ty, conversion, to);
        }
        let (body, is_fallible) = self.body_of(&reach, &value.ty, conversion, to);
        match (is_fallible, &reach.option) {
            (false, _) => reach.mapped(body),
            (true, None) => quote!(#body?),
            (true, Some(option)) => quote!(#option.map(|it| #body).transpose()?),
        }
    }

    /// How an expression's value is reached: by its way, or as a value of its own.
    pub(super) fn reached(&mut self, value: &Expr) -> Reach {
        match &value.kind {
            ExprKind::Way(way) => self.reach(way),
            _ => {
                let owned = self.owned(value);
                match value.optional {
                    true => Reach::maybe(owned, Form::Owned),
                    false => Reach::at(owned, Form::Owned),
                }
            }
        }
    }

    /// What becomes of the value, and whether that may fail.
    fn body_of(
        &mut self,
        reach: &Reach,
        from: &Ty,
        conversion: &Conversion,
        to: &Ty,
    ) -> (TokenStream, bool) {
        let value = &reach.value;
        let copied = reach.copied();
        let Conversion {
            from: source,
            to: target,
            ..
        } = conversion;
        let body = match conversion.how {
            How::Same if is_copy(from) => copied,
            How::Same => quote!(#value.clone()),
            How::FromText => match (reach.form, from) {
                (Form::Owned, Ty::Primitive(P::Text)) => quote!(#value.into()),
                _ => quote!(#value.as_str().into()),
            },
            How::ToText => match (reach.form, from) {
                (Form::Owned, Ty::Primitive(P::Text)) => quote!(#value),
                _ => quote!(#value.as_str().to_owned()),
            },
            How::Print => {
                let text = self.printed(reach, from);
                match to {
                    Ty::Primitive(P::Text) => text,
                    _ => quote!(#text.into()),
                }
            }
            How::PrintInto => {
                let text = self.printed(reach, from);
                quote!(#text.into())
            }
            How::Widen => match to {
                Ty::Primitive(P::F64) => quote!(f64::from(#copied)),
                Ty::Primitive(P::U64) => quote!(u64::from(#copied)),
                _ => quote!(i64::from(#copied)),
            },
            How::ToDecimal => match from {
                Ty::Primitive(P::I64) => {
                    let decimal = self.runtime(Runtime::Decimal);
                    quote!(#decimal::from(#copied))
                }
                _ => {
                    let (decimal, borrowed) = (self.helper("decimal"), reach.borrowed());
                    quote!(#decimal(#borrowed))
                }
            },
            How::ToTimestamp => {
                let timestamp = self.helper("timestamp");
                quote!(#timestamp(#copied))
            }
            How::ToIntegerEnum => match from {
                Ty::Primitive(P::I64) => quote!(#copied.into()),
                _ => quote!(i64::from(#copied).into()),
            },
            How::FromIntegerEnum => quote!(#value.as_i64()),
            How::ToJson if reach.form == Form::View => {
                let json = self.runtime(Runtime::Json);
                quote!(#json::from(#value))
            }
            How::ToJson => {
                let (json, borrowed) = (self.runtime(Runtime::Json), reach.borrowed());
                quote!(#json::of(#borrowed))
            }
            How::ParseNumber => {
                let number = self.helper("number");
                return (quote!(#number(#value.as_str(), #source, #target)), true);
            }
            How::Narrow => {
                let (narrow, borrowed) = (self.helper("narrow"), reach.borrowed());
                return (quote!(#narrow(#borrowed, #source, #target)), true);
            }
            How::ToUnixTime => {
                let (unix, borrowed) = (self.helper("unix_time"), reach.borrowed());
                return (quote!(#unix(#borrowed, #source, #target)), true);
            }
            How::FromJson => quote!(#value),
        };
        (body, false)
    }

    /// A number or a boolean as text.
    pub(super) fn printed(&mut self, reach: &Reach, from: &Ty) -> TokenStream {
        let value = &reach.value;
        match from {
            Ty::Primitive(P::F32 | P::F64 | P::Decimal) => {
                let (print, borrowed) = (self.helper("print"), reach.borrowed());
                quote!(#print(#borrowed))
            }
            Ty::IntegerEnum(_) => quote!(#value.as_i64().to_string()),
            Ty::Primitive(P::UnixTime) => quote!(#value.0.to_string()),
            _ => quote!(#value.to_string()),
        }
    }

    // Null and nothing are one where types are known, so the whole option goes to the reader.
    fn read_from_json(
        &mut self,
        reach: &Reach,
        from: &Ty,
        conversion: &Conversion,
        to: &Ty,
    ) -> TokenStream {
        let (source, target) = (&conversion.from, &conversion.to);
        let json;
        let reach = match (from, reach.form) {
            // A union has no look of its own.
            (Ty::Whole(_), _) => {
                let (json_, borrowed) = (self.runtime(Runtime::Json), reach.borrowed());
                let body = quote!(#json_::of(#borrowed));
                json = match &reach.option {
                    None => Reach::at(body, Form::Owned),
                    Some(_) => Reach::maybe(reach.mapped(body), Form::Owned),
                };
                &json
            }
            _ => reach,
        };
        let view = match (&reach.option, reach.form) {
            (None, _) => {
                let view = self.view(reach, None);
                quote!(Some(#view))
            }
            (Some(option), Form::View) => option.clone(),
            (Some(option), Form::Owned) => {
                let json = self.runtime(Runtime::Json);
                quote!(#option.as_ref().map(#json::view))
            }
            (Some(option), _) if reach.value.to_string() == "it" => {
                let json = self.runtime(Runtime::Json);
                quote!(#option.map(#json::view))
            }
            (Some(_), _) => {
                let view = self.view(reach, None);
                reach.mapped(view)
            }
        };
        let read = match to {
            Ty::Primitive(P::Text) => self.helper("read_text"),
            to if to.is_text() => {
                let read = self.helper("read_text");
                return quote!(#read(#view, #source, #target)?.map(Into::into));
            }
            to if is_number(to) => self.helper("read_number"),
            _ => self.helper("read"),
        };
        quote!(#read(#view, #source, #target)?)
    }
}

fn is_number(ty: &Ty) -> bool {
    matches!(
        ty,
        Ty::Primitive(P::I32 | P::I64 | P::U32 | P::U64 | P::F32 | P::F64 | P::Decimal)
    )
}
