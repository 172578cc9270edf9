//! The body that writes a struct: one statement for each field.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::attributes::Direction;
use crate::krate::Krate;
use crate::mapping::{self, Mapped, Mode, Plan};
use crate::read;
use crate::shape::Shape;
use crate::way::Step;

/// Statements, then `Ok(())`.
pub(crate) fn body(plan: &Plan<'_>) -> TokenStream {
    let written = plan.fields.iter().filter(|it| it.goes(Direction::Into));
    let fields: Vec<_> = written.map(|it| field(plan, it)).collect();
    let to = fields.is_empty().then(|| quote!(let _ = to;));
    quote! {
        #to
        #(#fields)*
        ::core::result::Result::Ok(())
    }
}

/// Writes a field into `to`.
pub(crate) fn field(plan: &Plan<'_>, field: &Mapped<'_>) -> TokenStream {
    let name = field.name;
    if field.said.flatten.is_some() {
        let with = with(plan, field.ty);
        return quote_spanned!(field.ty.span()=> (#with.write)(&self.#name, to)?;);
    }
    let (set, value, is_said, inner) = match &field.shape {
        Shape::Option(inner) => (
            quote!(set),
            quote!(self.#name.as_ref()),
            quote!(self.#name.is_some()),
            &**inner,
        ),
        Shape::Patch(inner) => {
            let krate = &plan.krate;
            (
                quote!(set_patch),
                quote!(self.#name.as_ref()),
                quote!(::core::matches!(self.#name, #krate::Patch::Value(_))),
                &**inner,
            )
        }
        shape if shape.is_collection() && field.said.with.is_none() => (
            quote!(set),
            quote!(::core::option::Option::Some(&self.#name)),
            quote!(!self.#name.is_empty()),
            shape,
        ),
        shape => (
            quote!(set),
            quote!(::core::option::Option::Some(&self.#name)),
            quote!(true),
            shape,
        ),
    };
    let write = Write {
        krate: &plan.krate,
        set,
        value,
        is_said,
        converter: converter(plan, field, inner),
        names: {
            let (title, way) = (&field.title, field.way.to_string());
            quote!([#title, #way])
        },
    };
    write.steps(&quote!(to), &field.way.steps)
}

/// What is written, and how.
struct Write<'p> {
    krate: &'p Krate,
    /// The verb of the place.
    set: TokenStream,
    value: TokenStream,
    /// Whether there is something to be written, for which places on the way are made.
    is_said: TokenStream,
    converter: TokenStream,
    names: TokenStream,
}

impl Write<'_> {
    /// Into what is at their end.
    fn steps(&self, holder: &TokenStream, steps: &[Step]) -> TokenStream {
        let Self {
            krate,
            set,
            value,
            is_said,
            converter,
            names,
        } = self;
        let Some((step, rest)) = steps.split_first() else {
            return quote!(#krate::derive::at_mut(#holder).#set(#value, #converter, #names)?;);
        };
        match (step, rest) {
            (Step::Field(name), []) => {
                quote!(#krate::derive::at_mut(&mut (*#holder).#name).#set(#value, #converter, #names)?;)
            }
            (Step::Field(name), rest) => {
                let inside = self.steps(&quote!(it), rest);
                quote! {
                    if let ::core::option::Option::Some(it) = #krate::derive::at_mut(&mut (*#holder).#name).enter(#is_said) {
                        #inside
                    }
                }
            }
            (Step::Item(item), rest) => {
                let inside = self.steps(&quote!(it), rest);
                let (span, krate) = (item.span(), krate.at(item.span()));
                let holder = mapping::at(span, holder);
                let item = quote_spanned! {span=>
                    (#krate::derive::indexed(#holder).item_mut)(#holder, #item, #is_said, #names)?
                };
                quote! {
                    if let ::core::option::Option::Some(it) = #item {
                        #inside
                    }
                }
            }
            (Step::Key(key), _) => {
                let (span, krate) = (key.span(), krate.at(key.span()));
                let holder = mapping::at(span, holder);
                quote_spanned!(span=> #krate::derive::keyed(#holder).#set(#holder, #key, #value, #converter, #names)?;)
            }
        }
    }
}

/// A function that writes what the shape holds over what is there.
fn converter(plan: &Plan<'_>, field: &Mapped<'_>, shape: &Shape<'_>) -> TokenStream {
    let krate = &plan.krate;
    if let Some(write) = field.said.with.as_ref().and_then(|it| it.write.as_ref()) {
        return quote!(|it, to| {
            *to = #krate::derive::outcome(#write(it)).get()?.into();
            ::core::result::Result::Ok(())
        });
    }
    let span = field.ty.span();
    let write = conversion(plan, field, shape, &quote!(it));
    quote_spanned!(span=> |it, to| #write)
}

/// The result of writing `it` over `to`.
fn conversion(
    plan: &Plan<'_>,
    field: &Mapped<'_>,
    shape: &Shape<'_>,
    it: &TokenStream,
) -> TokenStream {
    let krate = &plan.krate;
    let (span, here) = read::placed(krate, field);
    match shape {
        Shape::Value(ty) => {
            let with = with(plan, ty);
            let it = mapping::at(ty.span(), it);
            quote_spanned!(ty.span()=> (#with.write)(#it, to))
        }
        Shape::Box(inner) => conversion(plan, field, inner, &quote!(&**#it)),
        Shape::Vec(inner) => {
            let (it, write) = (mapping::at(span, it), converter(plan, field, inner));
            quote_spanned!(span=> #here::derive::list(to).write(#it, to, #write))
        }
        Shape::Map(inner) => {
            let (it, write) = (mapping::at(span, it), converter(plan, field, inner));
            quote_spanned!(span=> #here::derive::map(to).write(#it, to, #write))
        }
        Shape::Option(inner) | Shape::Patch(inner) => {
            let write = converter(plan, field, inner);
            let (title, way) = (&field.title, field.way.to_string());
            quote!(#krate::derive::at_mut(to).set((#it).as_ref(), #write, [#title, #way]))
        }
    }
}

/// The functions that convert a value of the type into what `to` is.
fn with(plan: &Plan<'_>, ty: &syn::Type) -> TokenStream {
    let span = ty.span();
    let krate = plan.krate.at(span);
    match plan.mode {
        Mode::Both => quote_spanned!(span=> #krate::derive::side(to).with::<#ty>()),
        Mode::From | Mode::Into | Mode::Borrowed => {
            quote_spanned!(span=> #krate::derive::side(to).out_of::<#ty>())
        }
    }
}
