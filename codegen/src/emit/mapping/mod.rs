//! `<collection>/mapping.rs`: a collection's records as unified models and back, as plain Rust.
//!
//! Expressions borrow from the record as long as they can and own only what ends up in the result.

mod ask;
mod clear;
mod condition;
mod convert;
mod file;
mod guard;
mod list;
mod stand_in;
pub(crate) mod untyped;
mod value;
mod way;

pub(super) use file::{files, has_file};

use super::imports::Scene;
use super::runtime::Runtime;
use super::shape;
use crate::ir::mapping::{Held, MadeField, Making, Side, Ty, TypeRef, Wrap};
use crate::ir::{Api, Field, Presence, Record, Shape, Unified};
use crate::name::{FieldName, Names, PartNames};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// What the emission of one function knows.
pub(super) struct Function<'s, 'a> {
    pub(super) scene: &'s mut Scene<'a>,
    /// The unified models, and what they are called.
    pub(super) unified: &'a Unified,
    pub(super) unified_names: &'a Names,
    /// What the function calls what it maps.
    pub(super) source: Ident,
    /// What the items of the iterations around are, outermost first.
    pub(super) items: Vec<ItemForm>,
    /// Whether a case around the expression at hand has bound what it asked for.
    pub(super) is_bound: bool,
}

/// What an iteration goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ItemForm {
    /// References.
    Ref,
    /// References to options.
    Option,
    /// Looks into JSON.
    View,
}

/// Which struct a record is made as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shell {
    /// The record's own.
    Own,
    /// What a collection's method takes: fields that must be said stand plain.
    Written {
        /// Whether no other field is left to be blank.
        is_whole: bool,
    },
}

impl<'s, 'a> Function<'s, 'a> {
    /// Of a function that calls what it maps `source`.
    pub(super) fn new(scene: &'s mut Scene<'a>, models: &'a Names, source: &str) -> Self {
        let unified = &scene.api.unified;
        Self {
            scene,
            unified,
            unified_names: models,
            source: Ident::new(source, Span::call_site()),
            items: Vec::new(),
            is_bound: false,
        }
    }

    /// The body of a function: `Ok(Task { … })`. `ty` is the struct's name.
    pub(super) fn body(&mut self, making: &Making, shell: Shell, ty: &TokenStream) -> TokenStream {
        let value = self.structure(making.target, &making.fields, shell, ty);
        quote!(Ok(#value))
    }

    /// A struct with these fields; what is not made is blank.
    pub(super) fn structure(
        &mut self,
        target: TypeRef,
        made: &[MadeField],
        shell: Shell,
        ty: &TokenStream,
    ) -> TokenStream {
        self.structure_with(target, made, &[], shell, ty)
    }

    /// The same, fields at the positions `bound` standing in variables of their names; whether those are options.
    pub(super) fn structure_with(
        &mut self,
        target: TypeRef,
        made: &[MadeField],
        bound: &[(usize, bool)],
        shell: Shell,
        ty: &TokenStream,
    ) -> TokenStream {
        let Some(record) = self.record(target) else {
            return quote!(connectome::blank());
        };
        let is_required = |position: usize, it: &Field| match shell {
            Shell::Own => it.presence == Presence::Required,
            Shell::Written { .. } => made.iter().any(|it| it.position == position && it.required),
        };
        let mut fields = Vec::new();
        for field in made {
            let of = &record.fields[field.position];
            let name = self.field_name(target, field.position);
            let held = self.held(target, of, shell, field.required);
            let (said, optional) = match bound.iter().find(|it| it.0 == field.position) {
                Some((_, optional)) => (name.clone(), *optional),
                None => (self.owned(&field.value), field.value.optional),
            };
            let place = field.value.way().map_or(&*of.wire, |it| &it.place);
            let value = self.field(said, optional, held, place);
            fields.push(match value.to_string() == name.to_string() {
                true => quote!(#name),
                false => quote!(#name: #value),
            });
        }
        let is_whole = match shell {
            Shell::Own => {
                made.len() == record.fields.len() && record.rest == crate::ir::Rest::Closed
            }
            Shell::Written { is_whole } => is_whole,
        };
        // A record that must have something has no default.
        let mut all = record.fields.iter().enumerate();
        let rest = match all.any(|(position, it)| is_required(position, it)) {
            true => quote!(..connectome::blank()),
            false => quote!(..Default::default()),
        };
        let rest = (!is_whole).then_some(rest);
        quote!(#ty { #(#fields,)* #rest })
    }

    // A value, or an option of it, as the field holds it. `place` is where it has to be said.
    fn field(
        &mut self,
        value: TokenStream,
        optional: bool,
        held: Held,
        place: &str,
    ) -> TokenStream {
        let value = match (optional, held.wrap) {
            (true, Wrap::Plain) => {
                let missing = self.runtime(Runtime::Mismatch);
                quote!(#value.ok_or_else(|| #missing::missing(#place))?)
            }
            _ => value,
        };
        let is_option = optional && held.wrap != Wrap::Plain;
        let value = match (held.boxed, is_option) {
            (false, _) => value,
            (true, false) => quote!(Box::new(#value)),
            (true, true) => quote!(#value.map(Box::new)),
        };
        match (held.wrap, is_option) {
            (Wrap::Plain, _) | (Wrap::Option, true) => value,
            (Wrap::Option, false) => quote!(Some(#value)),
            (Wrap::Patch, optional) => {
                let patch = self.runtime(Runtime::Patch);
                match optional {
                    true => quote!(#value.map_or(#patch::Absent, #patch::Value)),
                    false => quote!(#patch::Value(#value)),
                }
            }
        }
    }

    fn held(&self, target: TypeRef, field: &Field, shell: Shell, required: bool) -> Held {
        let is_sent = self.types(target.side)[target.id].usage.sent;
        let wrap = match (field.presence, shell) {
            (Presence::OptionalNullable | Presence::Nullable, Shell::Written { .. }) => {
                match required {
                    true => Wrap::Option,
                    false => Wrap::Patch,
                }
            }
            (_, Shell::Written { .. }) if required => Wrap::Plain,
            (Presence::Required, Shell::Own) => Wrap::Plain,
            (Presence::OptionalNullable, Shell::Own) if is_sent => Wrap::Patch,
            _ => Wrap::Option,
        };
        Held {
            wrap,
            boxed: field.boxed,
        }
    }

    pub(super) fn types(&self, side: Side) -> &'a crate::ir::Table<crate::ir::Type> {
        match side {
            Side::Record => {
                let api: &'a Api = self.scene.api;
                &api.types
            }
            Side::Model => &self.unified.types,
        }
    }

    pub(super) fn record(&self, at: TypeRef) -> Option<&'a Record> {
        match &self.types(at.side)[at.id].shape {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }

    fn names(&self, side: Side) -> &'a Names {
        match side {
            Side::Record => self.scene.names,
            Side::Model => self.unified_names,
        }
    }

    /// What a field of a record is called.
    pub(super) fn field_name(&self, record: TypeRef, position: usize) -> TokenStream {
        match self.names(record.side).ty(record.id).map(|it| &it.parts) {
            Some(PartNames::Fields(names, _)) => names[position].to_token_stream(),
            _ => quote!(_),
        }
    }

    /// The field of a record that keeps keys without a name.
    pub(super) fn rest_name(&self, record: TypeRef) -> Option<&'a FieldName> {
        match self.names(record.side).ty(record.id).map(|it| &it.parts) {
            Some(PartNames::Fields(_, rest)) => rest.as_ref(),
            _ => None,
        }
    }

    /// A type with a name.
    pub(super) fn type_name(&mut self, at: TypeRef) -> TokenStream {
        match at.side {
            Side::Record => shape::owned(self.scene, at.id),
            Side::Model => match self.unified_names.ty(at.id) {
                Some(names) => {
                    let ty = &names.ty;
                    quote!(unified::#ty)
                }
                None => quote!(_),
            },
        }
    }

    /// An item of the runtime.
    pub(super) fn runtime(&mut self, item: Runtime) -> TokenStream {
        self.scene.runtime(item)
    }

    /// A function that mappings call.
    pub(super) fn helper(&mut self, name: &str) -> TokenStream {
        let item = Ident::new(name, Span::call_site());
        let module = self.runtime(Runtime::Mapping);
        quote!(#module::#item)
    }

    /// What the item of an iteration is called.
    pub(super) fn item(depth: usize) -> Ident {
        match depth {
            0 => format_ident!("item"),
            _ => format_ident!("item_{}", depth + 1),
        }
    }

    /// What its position is called.
    pub(super) fn index(depth: usize) -> Ident {
        match depth {
            0 => format_ident!("index"),
            _ => format_ident!("index_{}", depth + 1),
        }
    }
}

/// Whether values of this type are copied for nothing.
pub(super) fn is_copy(ty: &Ty) -> bool {
    use crate::ir::Primitive as P;
    matches!(
        ty,
        Ty::Primitive(
            P::Bool | P::I32 | P::I64 | P::U32 | P::U64 | P::F32 | P::F64 | P::UnixTime | P::Null
        )
    )
}
