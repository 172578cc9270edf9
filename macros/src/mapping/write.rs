//! The body that writes a struct: one statement for each field.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::Type;
use syn::spanned::Spanned;

use crate::attributes::Direction;
use crate::krate::Krate;
use crate::mapping::plan::{Mapped, Mode, Place, Plan};
use crate::shape::Shape;
use crate::span::{self, emit};
use crate::way::Step;

/// All fields, into `to`.
pub(crate) fn body(plan: &Plan<'_>) -> TokenStream {
    let written = plan.fields.iter().filter(|it| it.goes(Direction::Into));
    let fields: Vec<_> = written.map(|it| field(plan, it)).collect();
    let to = fields.is_empty().then(|| emit!(let _ = to;));
    let fields = all(&plan.krate, &fields);
    emit!(#to #fields)
}

/// One statement after the other, of which none does anything once one has failed.
pub(crate) fn all(krate: &Krate, fields: &[TokenStream]) -> TokenStream {
    match fields.is_empty() {
        true => emit!(::core::result::Result::Ok(())),
        false => emit! {
            let failed = &mut #krate::derive::unfailed();
            #(#fields)*
            failed.or(())
        },
    }
}

/// Writes a field into `to`.
pub(crate) fn field(plan: &Plan<'_>, field: &Mapped<'_>) -> TokenStream {
    let name = field.name;
    if field.said.flatten.is_some() {
        let write = writes(plan, field.ty, &emit!(it));
        return emit!(failed.set_all(&self.#name, to, |it, to| #write););
    }
    let write = Write {
        plan,
        field,
        by: field.place(plan),
        names: format!("{} → {}", field.title, field.way),
    };
    write.steps(&emit!(to), &field.way.steps)
}

/// What is written, and how.
struct Write<'p> {
    plan: &'p Plan<'p>,
    field: &'p Mapped<'p>,
    /// What writes the whole field, if it is converted as a whole.
    by: Option<Place<'p>>,
    names: String,
}

impl Write<'_> {
    /// Into what is at their end.
    fn steps(&self, holder: &TokenStream, steps: &[Step]) -> TokenStream {
        let (krate, names) = (&self.plan.krate, &self.names);
        let Some((step, rest)) = steps.split_first() else {
            return self.put(holder);
        };
        match (step, rest) {
            (Step::Field(name), []) => {
                let around = self
                    .by
                    .as_ref()
                    .map_or_else(Span::mixed_site, Place::around);
                self.put(&quote_spanned!(around=> &mut (*#holder).#name))
            }
            (Step::Field(name), rest) => {
                let (inside, is_said) = (self.steps(&emit!(it), rest), self.is_said());
                emit! {
                    if let ::core::option::Option::Some(it) = failed.enter(&mut (*#holder).#name, #is_said) {
                        #inside
                    }
                }
            }
            (Step::Item(item), rest) => {
                let (inside, is_said) = (self.steps(&emit!(it), rest), self.is_said());
                let span = span::own(item.span());
                let krate = krate.at(span);
                let holder = span::at(span, holder);
                let list = quote_spanned!(span=> #krate::derive::indexed(#holder));
                emit! {
                    if let ::core::option::Option::Some(it) = #list.enter(#holder, #item, #is_said, #names, failed) {
                        #inside
                    }
                }
            }
            (Step::Key(key), _) => {
                let span = span::own(key.span());
                let krate = krate.at(span);
                let holder = span::at(span, holder);
                let keyed = quote_spanned!(span=> #krate::derive::keyed(#holder));
                let (set, value, write) = self.value();
                emit!(#keyed.#set(#holder, #key, #value, #write, #names, failed);)
            }
        }
    }

    /// Whether there is something to be written, for which places on the way are made.
    fn is_said(&self) -> TokenStream {
        let (krate, name) = (&self.plan.krate, self.field.name);
        match &self.field.shape {
            Shape::Option(_) => emit!(self.#name.is_some()),
            Shape::Patch(_) => emit!(::core::matches!(self.#name, #krate::Patch::Value(_))),
            shape if shape.is_collection() && self.field.said.with.is_none() => {
                emit!(!self.#name.is_empty())
            }
            _ => emit!(true),
        }
    }

    /// Into the place.
    fn put(&self, place: &TokenStream) -> TokenStream {
        let (names, name) = (&self.names, self.field.name);
        if let Some(by) = &self.by {
            let verb = match self.field.shape {
                Shape::Option(_) => "optional",
                Shape::Patch(_) => "patch",
                _ => "needed",
            };
            let arguments = quote_spanned!(by.around()=> #place, &self.#name, #names, failed);
            let call = by.call(&format!("write_{verb}"), &arguments);
            return emit!(#call;);
        }
        let (set, value, write) = self.value();
        emit!(failed.#set(#value, #place, #write, #names);)
    }

    /// The verb that writes it, the value as an option or a `Patch`, and the function that converts what is in it.
    fn value(&self) -> (TokenStream, TokenStream, TokenStream) {
        let name = self.field.name;
        let (set, value) = match self.field.shape {
            Shape::Option(_) => (emit!(set), emit!(self.#name.as_ref())),
            Shape::Patch(_) => (emit!(set_patch), emit!(self.#name.as_ref())),
            _ => (emit!(set), emit!(::core::option::Option::Some(&self.#name))),
        };
        (
            set,
            value,
            converter(self.plan, self.field, self.field.shape.inside()),
        )
    }
}

/// A function that writes what the shape holds over what is there.
fn converter(plan: &Plan<'_>, field: &Mapped<'_>, shape: &Shape<'_>) -> TokenStream {
    let krate = &plan.krate;
    if let Some(write) = field.said.with.as_ref().and_then(|it| it.write.as_ref()) {
        let span = span::own(write.span());
        let krate = krate.at(span);
        return quote_spanned!(span=> |it, to| {
            *to = #krate::derive::outcome(#write(it)).get()?.into();
            ::core::result::Result::Ok(())
        });
    }
    let write = conversion(plan, field, shape, &emit!(it));
    quote_spanned!(span::own(field.ty.span())=> |it, to| #write)
}

/// The result of writing `it` over `to`.
fn conversion(
    plan: &Plan<'_>,
    field: &Mapped<'_>,
    shape: &Shape<'_>,
    it: &TokenStream,
) -> TokenStream {
    let krate = &plan.krate;
    let (span, here) = field.placed(krate);
    match shape {
        Shape::Value(ty) => writes(plan, ty, it),
        Shape::Box(inner) => conversion(plan, field, inner, &emit!(&**#it)),
        Shape::Vec(inner) => {
            let (it, write) = (span::at(span, it), converter(plan, field, inner));
            quote_spanned!(span=> #here::derive::list(to).write(#it, to, #write))
        }
        Shape::Map(inner) => {
            let (it, write) = (span::at(span, it), converter(plan, field, inner));
            quote_spanned!(span=> #here::derive::map(to).write(#it, to, #write))
        }
        Shape::Option(inner) | Shape::Patch(inner) => {
            let write = converter(plan, field, inner);
            emit!(#krate::derive::set_inside((#it).as_ref(), to, #write))
        }
    }
}

/// What writes `it`, a value of the type, over what `to` is.
fn writes(plan: &Plan<'_>, ty: &Type, it: &TokenStream) -> TokenStream {
    let span = ty.span();
    let (it, to) = (span::at(span, it), span::variable("to", span));
    let krate = plan.krate.at(span);
    let side = quote_spanned!(span=> #krate::derive::side(#to));
    match plan.mode {
        Mode::Both => quote_spanned!(span=> (#side.with::<#ty>().write)(#it, #to)),
        Mode::From | Mode::Into | Mode::Borrowed => {
            quote_spanned!(span=> (#side.out_of::<#ty>().write)(#it, #to))
        }
    }
}
