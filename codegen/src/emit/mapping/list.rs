//! Lists: made of items, and gone through.

use super::way::{Form, Reach};
use super::{Function, ItemForm};
use crate::emit::runtime::Runtime;
use crate::ir::Primitive as P;
use crate::ir::mapping::{Conversion, Expr, ExprKind, How, Ty};
use proc_macro2::TokenStream;
use quote::quote;

impl Function<'_, '_> {
    /// A list whose items are known one by one.
    pub(super) fn listed(&mut self, items: &[Expr], expr: &Expr) -> TokenStream {
        if expr.ty == Ty::Json {
            let items: Vec<_> = items.iter().map(|it| self.json(it)).collect();
            let array = self.helper("array");
            let made = quote!(#array([#(#items),*]));
            return match expr.optional {
                true => made,
                false => quote!(#made.unwrap_or_default()),
            };
        }
        let is_whole = items.iter().all(|it| !it.optional);
        if is_whole {
            let items: Vec<_> = items.iter().map(|it| self.owned(it)).collect();
            return quote!(vec![#(#items),*]);
        }
        let items: Vec<_> = items.iter().map(|it| self.option(it)).collect();
        match expr.optional {
            true => {
                let present = self.helper("present");
                quote!(#present([#(#items),*]))
            }
            false => quote!([#(#items),*].into_iter().flatten().collect()),
        }
    }

    /// What each item of a list becomes, without what is nothing or empty.
    pub(super) fn iterated(
        &mut self,
        source: &Expr,
        item: &Expr,
        depth: usize,
        expr: &Expr,
    ) -> TokenStream {
        let (items, form) = self.items_of(source);
        let name = Self::item(depth);
        self.items.truncate(depth);
        self.items.push(form);
        let made = match expr.ty {
            Ty::Json => self.json(item),
            _ => self.owned(item),
        };
        self.items.truncate(depth);
        let (items, pattern) = match mentions_index(item, depth) {
            false => (items, quote!(#name)),
            true => {
                let index = Self::index(depth);
                (quote!(#items.enumerate()), quote!((#index, #name)))
            }
        };
        let is_option = item.optional || expr.ty == Ty::Json;
        if item.is_fallible() {
            let try_list = match expr.ty {
                Ty::Json => self.helper("try_json_list"),
                _ => self.helper("try_list"),
            };
            let made = match is_option {
                true => made,
                false => quote!(Some(#made)),
            };
            let filter = self.truthy(item);
            return quote!(#try_list(#items.map(|#pattern| Ok(#made #filter)))?);
        }
        if expr.ty == Ty::Json {
            let list = self.helper("json_list");
            return quote!(#list(#items.map(|#pattern| #made)));
        }
        let list = self.helper("list");
        let each = match is_option {
            true => quote!(#items.filter_map(|#pattern| #made)),
            false => quote!(#items.map(|#pattern| #made)),
        };
        let filter = self.truthy(item);
        quote!(#list(#each #filter))
    }

    /// Each item in another form.
    pub(super) fn each(&mut self, source: &Expr, item: &Expr, depth: usize) -> TokenStream {
        let reach = self.reached(source);
        let form = form_of(&source.ty);
        let list = &reach.value;
        let name = Self::item(depth);
        self.items.truncate(depth);
        self.items.push(form);
        let made = self.owned(item);
        self.items.truncate(depth);
        let body = match (item.is_fallible(), item.optional) {
            (false, false) => quote!(#list.iter().map(|#name| #made).collect()),
            (false, true) => quote!(#list.iter().filter_map(|#name| #made).collect()),
            (true, false) => {
                let made = untried(&made).unwrap_or_else(|| quote!(Ok(#made)));
                quote!(#list.iter().map(|#name| #made).collect())
            }
            (true, true) => {
                let try_each = self.helper("try_each");
                let made = untried(&made).unwrap_or_else(|| quote!(Ok(#made)));
                quote!(#try_each(#list.iter().map(|#name| #made)))
            }
        };
        match (item.is_fallible(), &reach.option) {
            (false, _) => reach.mapped(body),
            (true, None) => quote!(#body?),
            (true, Some(option)) => quote!(#option.map(|it| #body).transpose()?),
        }
    }

    // JavaScript's falsy values are left out. The closure names its type where nothing before it does.
    fn truthy(&mut self, item: &Expr) -> TokenStream {
        let is_printed = |it: &Conversion| matches!(it.how, How::Print | How::PrintInto);
        if let ExprKind::Convert(value, it) = &item.kind
            && is_printed(it)
        {
            return self.truthy_printed(&value.ty, &item.ty);
        }
        let (item, holds) = match &item.ty {
            Ty::Primitive(P::Text) => return quote!(.filter(|it| !it.is_empty())),
            Ty::Primitive(P::Bool) => return quote!(.filter(|it| *it)),
            Ty::Primitive(P::I32) => (quote!(i32), quote!(*it != 0)),
            Ty::Primitive(P::I64) => (quote!(i64), quote!(*it != 0)),
            Ty::Primitive(P::U32) => (quote!(u32), quote!(*it != 0)),
            Ty::Primitive(P::U64) => (quote!(u64), quote!(*it != 0)),
            Ty::Primitive(P::F32) => (quote!(f32), quote!(*it != 0.0)),
            Ty::Primitive(P::F64) => (quote!(f64), quote!(*it != 0.0)),
            Ty::Primitive(P::Decimal) => {
                (self.runtime(Runtime::Decimal), quote!(it.to_f64() != 0.0))
            }
            Ty::IntegerEnum(at) => (self.type_name(*at), quote!(it.as_i64() != 0)),
            Ty::TextEnum(at) => (self.type_name(*at), quote!(!it.as_str().is_empty())),
            Ty::Reference(_) => {
                let id = self.runtime(Runtime::Id);
                (quote!(#id<_>), quote!(!it.as_str().is_empty()))
            }
            Ty::Primitive(it) => match text_type(*it) {
                Some(item) => (self.runtime(item), quote!(!it.as_str().is_empty())),
                None => return TokenStream::new(),
            },
            _ => return TokenStream::new(),
        };
        quote!(.filter(|it: &#item| #holds))
    }

    // What was printed is judged by what it was: 0 is left out, and "0" is not.
    fn truthy_printed(&mut self, from: &Ty, to: &Ty) -> TokenStream {
        let falsy = match from {
            Ty::Primitive(
                P::I32 | P::I64 | P::U32 | P::U64 | P::F32 | P::F64 | P::Decimal | P::UnixTime,
            )
            | Ty::IntegerEnum(_) => "0",
            Ty::Primitive(P::Bool) => "false",
            _ => return TokenStream::new(),
        };
        match to {
            Ty::Primitive(P::Text) => quote!(.filter(|it| it != #falsy)),
            Ty::Reference(_) => {
                let id = self.runtime(Runtime::Id);
                quote!(.filter(|it: &#id<_>| it.as_str() != #falsy))
            }
            _ => TokenStream::new(),
        }
    }

    /// An iterator over the items of a list, and what they are.
    fn items_of(&mut self, source: &Expr) -> (TokenStream, ItemForm) {
        let form = form_of(&source.ty);
        let reach: Reach = self.reached(source);
        let value = &reach.value;
        let items = match (form, &reach.option, reach.form) {
            (ItemForm::View, None, _) => {
                let view = self.view(&reach, Some(&source.ty));
                quote!(#view.items())
            }
            (ItemForm::View, Some(option), Form::View) => {
                quote!(#option.into_iter().flat_map(|it| it.items()))
            }
            (ItemForm::View, Some(option), Form::Owned) => {
                quote!(#option.as_ref().into_iter().flat_map(|it| it.view().items()))
            }
            (ItemForm::View, Some(option), _) => {
                let view = self.view(&reach, Some(&source.ty));
                quote!(#option.into_iter().flat_map(|it| #view.items()))
            }
            (_, None, _) => quote!(#value.iter()),
            (_, Some(option), Form::Owned) => quote!(#option.iter().flatten()),
            (_, Some(option), _) => match &reach.field {
                Some(field) => quote!(#field.iter().flatten()),
                None => {
                    let _ = option;
                    let lists = reach.mapped(reach.borrowed());
                    quote!(#lists.into_iter().flatten())
                }
            },
        };
        (items, form)
    }
}

/// `value` of `value?`.
fn untried(made: &TokenStream) -> Option<TokenStream> {
    let mut tokens: Vec<_> = made.clone().into_iter().collect();
    let last = tokens.pop()?;
    matches!(&last, proc_macro2::TokenTree::Punct(it) if it.as_char() == '?')
        .then(|| tokens.into_iter().collect())
}

fn form_of(list: &Ty) -> ItemForm {
    match list {
        Ty::List(item) if item.optional => ItemForm::Option,
        Ty::List(_) => ItemForm::Ref,
        _ => ItemForm::View,
    }
}

// What holds a formatted text.
fn text_type(primitive: P) -> Option<Runtime> {
    Some(match primitive {
        P::DecimalText => Runtime::DecimalText,
        P::Timestamp => Runtime::Timestamp,
        P::Date => Runtime::Date,
        P::Time => Runtime::Time,
        P::Duration => Runtime::Duration,
        P::Uuid => Runtime::Uuid,
        P::Bytes => Runtime::Bytes,
        _ => return None,
    })
}

fn mentions_index(item: &Expr, depth: usize) -> bool {
    use crate::ir::mapping::Root;
    let is_index = matches!(&item.kind, ExprKind::Way(way) if way.root == Root::Index(depth));
    is_index || item.parts().into_iter().any(|it| mentions_index(it, depth))
}
