//! Ways into the source: `record.assigned_to.as_ref().map(|it| it.id)`.

use super::{Function, ItemForm, is_copy};
use crate::emit::runtime::Runtime;
use crate::ir::Primitive;
use crate::ir::mapping::{Held, Root, Ty, Way, WayPart, WayStep, Wrap};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A value on its way.
#[derive(Clone)]
pub(super) struct Reach {
    /// Where there may be nothing: an option, whose content is called `it` in `value`.
    pub(super) option: Option<TokenStream>,
    /// The value.
    pub(super) value: TokenStream,
    /// What `value` is.
    pub(super) form: Form,
    /// Where the option is a field as it is: that field.
    pub(super) field: Option<TokenStream>,
    /// Where it is a field of something that may not be there: the option of that, and the field in it.
    inner: Option<(TokenStream, TokenStream)>,
}

/// How an expression gives its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A place that has to be borrowed or copied: `record.id`.
    Place,
    /// A reference: `it`.
    Ref,
    /// A look into JSON.
    View,
    /// A value of one's own.
    Owned,
}

impl Function<'_, '_> {
    /// How a way's value is reached.
    pub(super) fn reach(&mut self, way: &Way) -> Reach {
        let mut reach = match way.root {
            Root::Source => {
                let source = &self.source;
                Reach::at(quote!(#source), Form::Ref)
            }
            Root::Item(depth) => {
                let item = Self::item(depth);
                Reach::at(quote!(#item), Form::Ref)
            }
            Root::Index(depth) => {
                let index = Self::index(depth);
                return Reach::at(quote!((#index as i64)), Form::Owned);
            }
            Root::Bound => return Reach::at(quote!(it), Form::Ref),
        };
        if let Root::Item(depth) = way.root {
            match self.items.get(depth) {
                Some(ItemForm::View) => reach.form = Form::View,
                Some(ItemForm::Option) => {
                    let value = &reach.value;
                    reach = Reach::maybe(quote!(#value.as_ref()), Form::Ref);
                }
                Some(ItemForm::Ref) | None => {}
            }
        }
        let mut before: Option<&Ty> = None;
        for step in &way.steps {
            reach = self.step(reach, step, before);
            before = Some(&step.ty);
        }
        reach
    }

    fn step(&mut self, reach: Reach, step: &WayStep, before: Option<&Ty>) -> Reach {
        let value = reach.value.clone();
        match &step.part {
            WayPart::Field {
                record,
                position,
                held,
            } => {
                let name = self.field_name(*record, *position);
                reach.field(quote!(#value.#name), *held)
            }
            WayPart::Extra(record, key) => {
                let Some(rest) = self.rest_name(*record) else {
                    return reach;
                };
                reach.into_option(quote!(#value.#rest.get(#key)), Form::Ref)
            }
            WayPart::Key(key) => reach.into_option(quote!(#value.get(#key)), Form::Ref),
            WayPart::Item(position) => {
                let item = match position {
                    0 => quote!(#value.first()),
                    _ => {
                        let position = Literal::usize_unsuffixed(*position);
                        quote!(#value.get(#position))
                    }
                };
                let is_nullable = matches!(before, Some(Ty::List(item)) if item.optional);
                let reach = reach.into_option(item, Form::Ref);
                match (is_nullable, &reach.option) {
                    (true, Some(option)) => {
                        Reach::maybe(quote!(#option.and_then(Option::as_ref)), Form::Ref)
                    }
                    _ => reach,
                }
            }
            WayPart::JsonKey(key) => {
                let view = self.view(&reach, before);
                reach.into_option(quote!(#view.get(#key)), Form::View)
            }
            WayPart::JsonItem(position) => {
                let view = self.view(&reach, before);
                let position = Literal::usize_unsuffixed(*position);
                reach.into_option(quote!(#view.at(#position)), Form::View)
            }
        }
    }
}

impl Function<'_, '_> {
    /// The value as a look into JSON.
    pub(super) fn view(&mut self, reach: &Reach, ty: Option<&Ty>) -> TokenStream {
        let value = &reach.value;
        match (reach.form, ty) {
            (Form::View, _) => quote!(#value),
            (_, Some(Ty::Whole(_))) => {
                let (json, borrowed) = (self.runtime(Runtime::Json), reach.borrowed());
                quote!(#json::of(#borrowed).view())
            }
            _ => quote!(#value.view()),
        }
    }

    /// The value as its own, of the same type.
    pub(super) fn cloned(&mut self, reach: &Reach, ty: &Ty) -> TokenStream {
        match reach.form {
            Form::View => {
                let (json, value) = (self.runtime(Runtime::Json), &reach.value);
                reach.mapped(quote!(#json::from(#value)))
            }
            _ => reach.cloned(ty),
        }
    }
}

impl Reach {
    /// A value that is always there.
    pub(super) fn at(value: TokenStream, form: Form) -> Self {
        Self {
            option: None,
            value,
            form,
            field: None,
            inner: None,
        }
    }

    /// A value that may not be there.
    pub(super) fn maybe(option: TokenStream, form: Form) -> Self {
        Self {
            option: Some(option),
            value: quote!(it),
            form,
            field: None,
            inner: None,
        }
    }

    /// On to something that may not be there, reached from `value`.
    fn into_option(self, next: TokenStream, form: Form) -> Self {
        match self.option {
            None => Self::maybe(next, form),
            Some(option) => Self::maybe(quote!(#option.and_then(|it| #next)), form),
        }
    }

    fn field(self, place: TokenStream, held: Held) -> Self {
        match held.wrap {
            Wrap::Plain => Self {
                value: match held.boxed {
                    true => quote!((*#place)),
                    false => place,
                },
                form: Form::Place,
                field: None,
                inner: None,
                ..self
            },
            Wrap::Option => {
                let is_near = self.option.is_none() && !held.boxed;
                let next = match held.boxed {
                    true => quote!(#place.as_deref()),
                    false => quote!(#place.as_ref()),
                };
                let inner = self.option.clone().filter(|_| !held.boxed);
                Self {
                    field: is_near.then(|| place.clone()),
                    inner: inner.map(|it| (it, place)),
                    ..self.into_option(next, Form::Ref)
                }
            }
            Wrap::Patch => {
                let next = match held.boxed {
                    true => quote!(#place.as_ref().value().map(|it| &**it)),
                    false => quote!(#place.as_ref().value()),
                };
                self.into_option(next, Form::Ref)
            }
        }
    }

    /// A reference to the value.
    pub(super) fn borrowed(&self) -> TokenStream {
        let value = &self.value;
        match self.form {
            Form::Ref | Form::View => quote!(#value),
            Form::Place | Form::Owned => quote!(&#value),
        }
    }

    /// An option of a reference to it; of what may not be there and is no JSON.
    pub(super) fn reference(&self) -> Option<TokenStream> {
        let is_held = matches!(self.form, Form::Ref | Form::Place);
        (self.option.is_some() && is_held).then(|| self.mapped(self.borrowed()))
    }

    /// The value copied; of a type that is copied for nothing.
    pub(super) fn copied(&self) -> TokenStream {
        let value = &self.value;
        match self.form {
            Form::Ref => quote!(*#value),
            _ => quote!(#value),
        }
    }

    /// The value as `body` makes it from `value`.
    pub(super) fn mapped(&self, body: TokenStream) -> TokenStream {
        match &self.option {
            None => body,
            Some(option) => match called_with_it(&body) {
                Some(function) => quote!(#option.map(#function)),
                None if body.to_string() == "it" => option.clone(),
                None => quote!(#option.map(|it| #body)),
            },
        }
    }

    /// The value as its own, of the same type; not of JSON that is only looked at.
    fn cloned(&self, ty: &Ty) -> TokenStream {
        let value = &self.value;
        let copies = is_copy(ty);
        if let Some((option, field)) = &self.inner {
            return match copies {
                true => quote!(#option.and_then(|it| #field)),
                false => quote!(#option.and_then(|it| #field.clone())),
            };
        }
        match (&self.field, &self.option, self.form) {
            (Some(field), _, _) if copies => quote!(#field),
            (Some(field), ..) => quote!(#field.clone()),
            (None, Some(option), Form::Ref) if value.to_string() == "it" => match copies {
                true => quote!(#option.copied()),
                false => quote!(#option.cloned()),
            },
            (_, _, Form::Owned) => self.mapped(quote!(#value)),
            _ if copies => self.mapped(self.copied()),
            _ => self.mapped(quote!(#value.clone())),
        }
    }

    /// Its text, borrowed: `&str`, or an option of it. Of a type that is text.
    pub(super) fn text(&self, ty: &Ty) -> TokenStream {
        let value = &self.value;
        let is_string = matches!(ty, Ty::Primitive(Primitive::Text));
        match (&self.field, &self.option) {
            (Some(field), _) if is_string => quote!(#field.as_deref()),
            (None, Some(_)) if is_string && let Some((option, field)) = &self.inner => {
                quote!(#option.and_then(|it| #field.as_deref()))
            }
            (_, Some(option))
                if is_string && value.to_string() == "it" && self.form == Form::Ref =>
            {
                quote!(#option.map(String::as_str))
            }
            _ => self.mapped(quote!(#value.as_str())),
        }
    }
}

/// The function, when this is `function(it)`.
fn called_with_it(body: &TokenStream) -> Option<TokenStream> {
    let mut tokens: Vec<_> = body.clone().into_iter().collect();
    let proc_macro2::TokenTree::Group(arguments) = tokens.pop()? else {
        return None;
    };
    let is_call = arguments.delimiter() == proc_macro2::Delimiter::Parenthesis
        && arguments.stream().to_string() == "it";
    let is_path = !tokens.is_empty()
        && tokens.iter().all(|it| match it {
            proc_macro2::TokenTree::Ident(_) => true,
            proc_macro2::TokenTree::Punct(it) => it.as_char() == ':',
            _ => false,
        });
    // `Json::of` takes a trait object, which only a call makes of a reference.
    let takes_any = matches!(tokens.last(), Some(proc_macro2::TokenTree::Ident(it)) if it == "of");
    (is_call && is_path && !takes_any).then(|| tokens.into_iter().collect())
}
