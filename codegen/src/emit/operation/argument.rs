//! The arguments of an operation: what its constructor takes, its setters, and how each is sent.

use crate::emit::docs;
use crate::emit::imports::Scene;
use crate::emit::runtime::Runtime;
use crate::emit::shape::{self, Argument};
use crate::ir::{
    Body, BodyContent, Encoding, Id, Operation, Parameter, Part, PartContent, Place, Style,
};
use proc_macro2::TokenStream;
use quote::quote;

/// What a constructor takes, and what it does with it.
pub(in crate::emit) struct Given {
    pub(in crate::emit) arguments: Vec<TokenStream>,
    pub(in crate::emit) calls: Vec<TokenStream>,
}

/// The required arguments of an operation that sends its `body`-th body.
pub(in crate::emit) fn given(scene: &mut Scene<'_>, id: Id<Operation>, body: usize) -> Given {
    let api = scene.api;
    let operation = &api.operations[id];
    let names = scene.names.operation(id);
    let mut given = Given {
        arguments: Vec::new(),
        calls: Vec::new(),
    };
    let take = |given: &mut Given,
                (ty, call): (TokenStream, TokenStream),
                name: &crate::name::FieldName| {
        given.arguments.push(quote!(#name: #ty));
        given.calls.push(call);
    };
    for (name, value) in &operation.fixed_query {
        given.calls.push(quote!(.query(#name, &#value)));
    }
    let required = operation
        .parameters
        .iter()
        .zip(&names.parameters)
        .filter(|(it, _)| it.required);
    for (parameter, names) in required.clone().filter(|(it, _)| it.place == Place::Path) {
        let name = &names.argument;
        take(&mut given, pass(scene, parameter, quote!(#name)), name);
    }
    for place in [
        Place::Query,
        Place::QueryString,
        Place::Header,
        Place::Cookie,
    ] {
        for (parameter, names) in required.clone().filter(|(it, _)| it.place == place) {
            let name = &names.argument;
            take(&mut given, pass(scene, parameter, quote!(#name)), name);
        }
    }
    let (Some(body), Some(names)) = (operation.bodies.get(body), names.bodies.get(body)) else {
        return given;
    };
    match &body.content {
        BodyContent::Multipart(parts) => {
            let media = &body.media;
            given.calls.push(quote!(.multipart(#media)));
            for (part, names) in parts.iter().zip(&names.parts).filter(|(it, _)| it.required) {
                let name = &names.argument;
                take(&mut given, pass_part(scene, part, quote!(#name)), name);
            }
        }
        _ if operation.body_required => {
            let name = &names.whole.argument;
            take(&mut given, pass_body(scene, body, quote!(#name)), name);
        }
        _ => {}
    }
    given
}

/// A method for everything that may be left out.
pub(super) fn setters(scene: &mut Scene<'_>, id: Id<Operation>) -> Vec<TokenStream> {
    let api = scene.api;
    let operation = &api.operations[id];
    let names = scene.names.operation(id);
    let mut setters = Vec::new();
    for (parameter, names) in operation.parameters.iter().zip(&names.parameters) {
        if !parameter.required {
            let name = &names.setter;
            let (ty, call) = pass(scene, parameter, quote!(#name));
            let docs = docs::of_parameter(parameter);
            setters.push(setter(docs, name, ty, call));
        }
    }
    for (body, names) in operation.bodies.iter().zip(&names.bodies) {
        if let BodyContent::Multipart(parts) = &body.content {
            for (part, names) in parts
                .iter()
                .zip(&names.parts)
                .filter(|(it, _)| !it.required)
            {
                let name = &names.setter;
                let (ty, call) = pass_part(scene, part, quote!(#name));
                setters.push(setter(docs::of_part(part), name, ty, call));
            }
        } else if !operation.body_required {
            let name = &names.whole.setter;
            let (ty, call) = pass_body(scene, body, quote!(#name));
            setters.push(setter(docs::of_body(body), name, ty, call));
        }
    }
    setters
}

fn setter(
    docs: TokenStream,
    name: &crate::name::MethodName,
    ty: TokenStream,
    call: TokenStream,
) -> TokenStream {
    quote! {
        #docs
        pub fn #name(self, #name: #ty) -> Self {
            Self(self.0 #call)
        }
    }
}

/// A parameter's type and the call that sends it.
fn pass(
    scene: &mut Scene<'_>,
    parameter: &Parameter,
    name: TokenStream,
) -> (TokenStream, TokenStream) {
    let Argument { ty, is_value } = shape::argument(scene, parameter.ty);
    let value = if is_value { quote!(&#name) } else { name };
    (ty, sent(scene, parameter, value))
}

/// The call that sends a parameter's value, which is a reference.
pub(in crate::emit) fn sent(
    scene: &mut Scene<'_>,
    parameter: &Parameter,
    value: TokenStream,
) -> TokenStream {
    let wire = &parameter.wire;
    let encoding = encoding(
        scene,
        parameter.encoding,
        Encoding::default_of(parameter.place),
    );
    match (parameter.place, encoding) {
        (Place::Path, None) => quote!(.path(#wire, #value)),
        (Place::Query, None) => quote!(.query(#wire, #value)),
        (Place::Header, None) => quote!(.header(#wire, #value)),
        (Place::Cookie, None) => quote!(.cookie(#wire, #value)),
        (Place::QueryString, _) => quote!(.query_string(#value)),
        (Place::Path, Some(style)) => quote!(.path_as(#style, #wire, #value)),
        (Place::Query, Some(style)) => quote!(.query_as(#style, #wire, #value)),
        (Place::Header, Some(style)) => quote!(.header_as(#style, #wire, #value)),
        (Place::Cookie, Some(style)) => quote!(.cookie_as(#style, #wire, #value)),
    }
}

/// A style of the runtime, with what differs from its defaults; `None` when it is the default itself.
fn encoding(scene: &mut Scene<'_>, encoding: Encoding, default: Encoding) -> Option<TokenStream> {
    if encoding == default {
        return None;
    }
    let name = scene.runtime(Runtime::Encoding);
    let (style, explodes) = match encoding.style {
        Style::Simple => (quote!(SIMPLE), false),
        Style::Label => (quote!(LABEL), false),
        Style::Matrix => (quote!(MATRIX), false),
        Style::Form => (quote!(FORM), true),
        Style::SpaceDelimited => (quote!(SPACES), false),
        Style::PipeDelimited => (quote!(PIPES), false),
        Style::TabDelimited => (quote!(TABS), false),
        Style::DeepObject => (quote!(DEEP_OBJECT), true),
        Style::Cookie => (quote!(COOKIE), true),
        Style::Json => (quote!(JSON), encoding.explode),
    };
    let explode = match (explodes, encoding.explode) {
        (false, true) => quote!(.exploded()),
        (true, false) => quote!(.joined()),
        _ => TokenStream::new(),
    };
    let reserved = encoding.allow_reserved.then(|| quote!(.reserved()));
    Some(quote!(#name::#style #explode #reserved))
}

fn pass_part(scene: &mut Scene<'_>, part: &Part, name: TokenStream) -> (TokenStream, TokenStream) {
    let wire = &part.wire;
    match (part.content, &part.media) {
        (PartContent::File, media) => {
            let file = scene.runtime(Runtime::File);
            let call = match media {
                Some(media) => quote!(.file_as(#media, #wire, #name)),
                None => quote!(.file(#wire, #name)),
            };
            (quote!(#file), call)
        }
        (PartContent::Value(ty), media) => {
            let Argument { ty, is_value } = shape::argument(scene, ty);
            let value = if is_value { quote!(&#name) } else { name };
            let plain = Encoding::default_of(Place::Query);
            let style = part.encoding.and_then(|it| encoding(scene, it, plain));
            let call = match (style, media) {
                (Some(style), _) => quote!(.part_in(#style, #wire, #value)),
                (None, Some(media)) => quote!(.part_as(#media, #wire, #value)),
                (None, None) => quote!(.part(#wire, #value)),
            };
            (ty, call)
        }
    }
}

fn pass_body(scene: &mut Scene<'_>, body: &Body, name: TokenStream) -> (TokenStream, TokenStream) {
    let media = &body.media;
    let mut value = |ty| {
        let Argument { ty, is_value } = shape::argument(scene, ty);
        (
            ty,
            if is_value {
                quote!(&#name)
            } else {
                name.clone()
            },
        )
    };
    match &body.content {
        BodyContent::Json(ty) => {
            let (ty, value) = value(*ty);
            let is_plain = media == "application/json";
            (
                ty,
                if is_plain {
                    quote!(.json(#value))
                } else {
                    quote!(.json_as(#media, #value))
                },
            )
        }
        BodyContent::Form { ty, encodings } => {
            let (ty, value) = value(*ty);
            if encodings.is_empty() {
                return (ty, quote!(.form(#value)));
            }
            let encodings = self::encodings(scene, encodings);
            (ty, quote!(.form_as(#encodings, #value)))
        }
        BodyContent::Lines(item) => {
            let item = shape::owned(scene, *item);
            (quote!(&[#item]), quote!(.lines(#media, &#name)))
        }
        BodyContent::Text => (quote!(&str), quote!(.text(#media, #name))),
        BodyContent::Bytes | BodyContent::Multipart(_) => {
            let body = scene.runtime(Runtime::Body);
            (quote!(#body), quote!(.bytes(#media, #name)))
        }
    }
}

/// How fields of a form are written that are not written as most: `&[("items", Encoding::DEEP_OBJECT)]`.
pub(in crate::emit) fn encodings(
    scene: &mut Scene<'_>,
    encodings: &[(String, Encoding)],
) -> TokenStream {
    let fields = encodings.iter().map(|(field, it)| {
        let form = scene.runtime(Runtime::Encoding);
        let style = encoding(scene, *it, Encoding::default_of(Place::Query));
        let style = style.unwrap_or_else(|| quote!(#form::FORM));
        quote!((#field, #style))
    });
    let fields = fields.collect::<Vec<_>>();
    quote!(&[#(#fields),*])
}
