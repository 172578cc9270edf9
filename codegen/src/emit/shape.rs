//! How a type is written where it is used: as a field, as an argument, as an answer.

use super::imports::Scene;
use super::runtime::Runtime;
use crate::ir::{Content, Field, Id, Presence, Primitive, Shape, Type, Usage};
use proc_macro2::TokenStream;
use quote::quote;

/// The type itself, owned.
pub(super) fn owned(scene: &mut Scene<'_>, id: Id<Type>) -> TokenStream {
    if scene.names.ty(id).is_some() {
        return scene.ty(id);
    }
    written_out(scene, id)
}

/// A type without a name of its own, or what an alias stands for.
pub(super) fn written_out(scene: &mut Scene<'_>, id: Id<Type>) -> TokenStream {
    let api = scene.api;
    match &api.types[id].shape {
        Shape::Primitive(it) => primitive(scene, *it),
        Shape::List(item) => {
            let item = owned(scene, *item);
            quote!(Vec<#item>)
        }
        Shape::Map(value) => {
            let (map, value) = (scene.map(), owned(scene, *value));
            quote!(#map<String, #value>)
        }
        // The runtime reads as many places as this.
        Shape::Tuple(places) if (1..=8).contains(&places.len()) => {
            let places = places
                .iter()
                .map(|it| owned(scene, *it))
                .collect::<Vec<_>>();
            match places.as_slice() {
                [only] => quote!((#only,)),
                places => quote!((#(#places),*)),
            }
        }
        Shape::Nullable(inner) => {
            let inner = owned(scene, *inner);
            quote!(Option<#inner>)
        }
        Shape::Reference(record) => {
            let (id, record) = (scene.runtime(Runtime::Id), owned(scene, *record));
            quote!(#id<#record>)
        }
        Shape::Alias(target) => owned(scene, *target),
        Shape::Tuple(_) | Shape::Any | Shape::Record(_) | Shape::Enum(_) | Shape::Union(_) => {
            scene.runtime(Runtime::Json)
        }
    }
}

fn primitive(scene: &mut Scene<'_>, primitive: Primitive) -> TokenStream {
    let item = match primitive {
        Primitive::Text => return quote!(String),
        Primitive::Bool => return quote!(bool),
        Primitive::I32 => return quote!(i32),
        Primitive::I64 => return quote!(i64),
        Primitive::U32 => return quote!(u32),
        Primitive::U64 => return quote!(u64),
        Primitive::F32 => return quote!(f32),
        Primitive::F64 => return quote!(f64),
        Primitive::Decimal => Runtime::Decimal,
        Primitive::DecimalText => Runtime::DecimalText,
        Primitive::Timestamp => Runtime::Timestamp,
        Primitive::Date => Runtime::Date,
        Primitive::Time => Runtime::Time,
        Primitive::Duration => Runtime::Duration,
        Primitive::Uuid => Runtime::Uuid,
        Primitive::UnixTime => Runtime::UnixTime,
        Primitive::Bytes => Runtime::Bytes,
        Primitive::Null => Runtime::Null,
    };
    scene.runtime(item)
}

/// The type of a record's field.
pub(super) fn field(scene: &mut Scene<'_>, field: &Field, usage: Usage) -> TokenStream {
    let mut ty = owned(scene, field.ty);
    if field.boxed {
        ty = quote!(Box<#ty>);
    }
    match field.presence {
        Presence::Required => ty,
        Presence::OptionalNullable if usage.sent => {
            let patch = scene.runtime(Runtime::Patch);
            quote!(#patch<#ty>)
        }
        Presence::Optional | Presence::Nullable | Presence::OptionalNullable => quote!(Option<#ty>),
    }
}

/// A value that someone gives to a call.
pub(super) struct Argument {
    /// As the function takes it.
    pub(super) ty: TokenStream,
    /// Whether it has to be borrowed once more to be encoded.
    pub(super) is_value: bool,
}

/// How a value of this type is given.
pub(super) fn argument(scene: &mut Scene<'_>, id: Id<Type>) -> Argument {
    let value = |ty| Argument { ty, is_value: true };
    match &scene.api.types[behind_aliases(scene, id)].shape {
        Shape::Primitive(Primitive::Text) => value(quote!(&str)),
        Shape::Primitive(
            Primitive::Bool
            | Primitive::I32
            | Primitive::I64
            | Primitive::U32
            | Primitive::U64
            | Primitive::F32
            | Primitive::F64
            | Primitive::UnixTime,
        )
        | Shape::Enum(_) => value(owned(scene, id)),
        Shape::List(item) if !scene.names.is_knot(id) => {
            let item = *item;
            let is_text = matches!(
                scene.api.types[behind_aliases(scene, item)].shape,
                Shape::Primitive(Primitive::Text)
            );
            let item = if is_text {
                quote!(&str)
            } else {
                owned(scene, item)
            };
            value(quote!(&[#item]))
        }
        Shape::Nullable(inner) => {
            let inner = argument(scene, *inner).ty;
            value(quote!(Option<#inner>))
        }
        _ => {
            let ty = owned(scene, id);
            Argument {
                ty: quote!(&#ty),
                is_value: false,
            }
        }
    }
}

/// The type that an alias leads to in the end.
pub(super) fn behind_aliases(scene: &Scene<'_>, id: Id<Type>) -> Id<Type> {
    let mut at = id;
    // An alias that leads back to itself is a knot, and stays where it is.
    for _ in 0..scene.api.types.len() {
        match scene.api.types[at].shape {
            Shape::Alias(target) if !scene.names.is_knot(at) => at = target,
            _ => break,
        }
    }
    at
}

/// What an answer brings; `None` when it brings nothing.
pub(super) fn content(scene: &mut Scene<'_>, content: Content) -> Option<TokenStream> {
    Some(match content {
        Content::Empty => return None,
        Content::Json(ty) => owned(scene, ty),
        Content::Text => scene.runtime(Runtime::Text),
        Content::Binary => scene.runtime(Runtime::Download),
        Content::Events(ty) => {
            let (events, ty) = (scene.runtime(Runtime::Events), owned(scene, ty));
            quote!(#events<#ty>)
        }
        Content::Lines(ty) => {
            let (lines, ty) = (scene.runtime(Runtime::Lines), owned(scene, ty));
            quote!(#lines<#ty>)
        }
    })
}
