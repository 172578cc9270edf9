//! `src/<resource>/<operation>.rs`: one operation: its facts, its optional arguments, its inline types.

use super::docs;
use super::imports::{self, Place as File, Scene};
use super::runtime::Runtime;
use super::security;
use super::server::server;
use super::shape::{self, Argument};
use super::types;
use crate::ir::{
    Answer, Api, Body, BodyContent, Case, Content, Encoding, Id, Method, Operation, Parameter,
    Part, PartContent, Place, Status, Style,
};
use crate::name::{AnswerNames, Names, OperationNames};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::cell::Cell;
use std::collections::HashSet;

pub(super) fn operation(api: &Api, names: &Names, id: Id<Operation>) -> (String, TokenStream) {
    let operation = &api.operations[id];
    let mut own: HashSet<String> = names.items_of(id).map(|it| it.text()).collect();
    let builder = &names.operation(id).builder;
    let has_aliases = Cell::new(false);
    let make = |scene: &mut Scene<'_>| {
        let docs = docs::of_builder(operation);
        let call = scene.runtime(Runtime::Call);
        let success = answer(scene, id, Side::Success).unwrap_or_else(|| quote!(()));
        let failure = answer(scene, id, Side::Failure);
        let (success, failure, aliases) = shortened(success, failure);
        has_aliases.set(!aliases.is_empty());
        let failure = failure.map(|it| quote!(, #it));
        let facts = facts(scene, id);
        let macro_name = scene.runtime(Runtime::OperationMacro);
        let setters = setters(scene, id);
        let setters = (!setters.is_empty()).then(|| quote!(impl #builder<'_> { #(#setters)* }));
        let answers = [Side::Success, Side::Failure].map(|it| answer_enum(scene, id, it));
        let inline = scene
            .names
            .types_of(id)
            .iter()
            .map(|it| types::item(scene, *it))
            .collect::<Vec<_>>();

        quote! {
            #aliases

            #docs
            pub struct #builder<'c>(pub(super) #call<'c>);

            #facts

            #macro_name!(#builder -> #success #failure);

            #setters

            #(#answers)*

            #(#inline)*
        }
    };
    let mut made = imports::file(api, names, File::Operation(id), &own, make);
    if has_aliases.get() {
        own.extend(["Success", "Failure"].map(str::to_owned));
        made = imports::file(api, names, File::Operation(id), &own, make);
    }
    let (uses, body) = made;
    let resource = names.resource(operation.resource).module.text();
    let path = format!("src/{resource}/{}.rs", names.operation(id).module.text());
    (path, quote!(#uses #body))
}

/// Success and failure in a line of code: where both are too long for one, they get a short name first.
fn shortened(
    success: TokenStream,
    failure: Option<TokenStream>,
) -> (TokenStream, Option<TokenStream>, TokenStream) {
    const ROOM: usize = 70;
    let len = |it: &TokenStream| it.to_string().len();
    if len(&success) + failure.as_ref().map_or(0, len) <= ROOM {
        return (success, failure, TokenStream::new());
    }
    match failure {
        Some(failure) => {
            let aliases = quote!(type Success = #success; type Failure = #failure;);
            (quote!(Success), Some(quote!(Failure)), aliases)
        }
        None => (quote!(Success), None, quote!(type Success = #success;)),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Success,
    Failure,
}

impl Side {
    fn cases(self, operation: &Operation) -> &[Case] {
        match self {
            Self::Success => &operation.successes,
            Self::Failure => &operation.failures,
        }
    }

    fn names(self, names: &OperationNames) -> Option<&AnswerNames> {
        match self {
            Self::Success => names.success.as_ref(),
            Self::Failure => names.failure.as_ref(),
        }
    }
}

/// The type of an answer; `None` when it brings nothing.
fn answer(scene: &mut Scene<'_>, id: Id<Operation>, side: Side) -> Option<TokenStream> {
    match Answer::of(side.cases(&scene.api.operations[id])) {
        Answer::Nothing => None,
        Answer::One(content) => shape::content(scene, content),
        Answer::Maybe(content) => {
            let ty = shape::content(scene, content)?;
            // A failure's body is read when someone asks for it; then an absent one is no different.
            Some(if side == Side::Success {
                quote!(Option<#ty>)
            } else {
                ty
            })
        }
        Answer::Several(_) => {
            let ty = &side.names(scene.names.operation(id))?.ty;
            Some(quote!(#ty))
        }
    }
}

/// The enum over what different statuses bring, when there is one.
fn answer_enum(scene: &mut Scene<'_>, id: Id<Operation>, side: Side) -> Option<TokenStream> {
    let names = side.names(scene.names.operation(id))?;
    let Answer::Several(contents) = Answer::of(side.cases(&scene.api.operations[id])) else {
        return None;
    };
    let ty = &names.ty;
    let by_status = scene.runtime(Runtime::ByStatusMacro);
    // A stream can be read once: it is neither copied nor compared.
    let is_stream =
        |it: &Content| matches!(it, Content::Binary | Content::Events(_) | Content::Lines(_));
    let (derives, streamed) = match contents.iter().any(|(it, _)| is_stream(it)) {
        true => (quote!(#[derive(Debug)]), quote!(streamed)),
        false => (TokenStream::new(), TokenStream::new()),
    };
    let docs = docs::lines(match side {
        Side::Success => "What a success brings.",
        Side::Failure => "What a failure brings.",
    });
    let mut variants = Vec::new();
    let mut rows = Vec::new();
    for ((content, statuses), variant) in contents.into_iter().zip(&names.variants) {
        let held = shape::content(scene, content).map(|it| quote!((#it)));
        variants.push(quote!(#variant #held,));
        for rank in [is_exact, is_range, is_default] {
            let statuses: Vec<_> = statuses.iter().copied().filter(rank).map(status).collect();
            if !statuses.is_empty() {
                rows.push((
                    rank(&Status::Default),
                    rank(&Status::Range(4)),
                    quote!(#variant #held = #(#statuses)|*,),
                ));
            }
        }
    }
    // The first row that fits is taken: a status before its range, what remains at last.
    rows.sort_by_key(|it| (it.0, it.1));
    let rows = rows.into_iter().map(|it| types::row(it.2));

    Some(quote! {
        #docs
        #derives
        pub enum #ty {
            #(#variants)*
        }

        #by_status! {
            #ty #streamed: #(#rows)*
        }
    })
}

fn is_exact(status: &Status) -> bool {
    matches!(status, Status::Exact(_))
}

fn is_range(status: &Status) -> bool {
    matches!(status, Status::Range(_))
}

fn is_default(status: &Status) -> bool {
    matches!(status, Status::Default)
}

fn status(status: Status) -> TokenStream {
    match status {
        Status::Exact(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(hundred) => {
            let first = Literal::u16_unsuffixed(u16::from(hundred) * 100);
            let last = Literal::u16_unsuffixed(u16::from(hundred) * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(default),
    }
}

/// `static FACTS: Operation = …;`
fn facts(scene: &mut Scene<'_>, id: Id<Operation>) -> TokenStream {
    let api = scene.api;
    let operation = &api.operations[id];
    let names = scene.names.operation(id);
    let (key, path) = (&names.key, &operation.path);
    let ty = scene.runtime(Runtime::Operation);
    let made = match &operation.method {
        Method::Get => quote!(get(#key, #path)),
        Method::Put => quote!(put(#key, #path)),
        Method::Post => quote!(post(#key, #path)),
        Method::Delete => quote!(delete(#key, #path)),
        Method::Options => quote!(options(#key, #path)),
        Method::Head => quote!(head(#key, #path)),
        Method::Patch => quote!(patch(#key, #path)),
        Method::Trace => quote!(trace(#key, #path)),
        Method::Query => quote!(query(#key, #path)),
        Method::Other(method) => quote!(new(#method, #key, #path)),
    };
    let media = operation
        .successes
        .iter()
        .find_map(|it| it.media.as_deref());
    let accept = media
        .filter(|it| *it != "application/json")
        .map(|it| quote!(.accept(#it)));
    let server = operation.server.as_ref().map(|it| {
        let server = server(scene, it);
        quote!(.server(&#server))
    });
    let security = operation.security.as_ref();
    let security = security.and_then(|it| security::of_operation(scene, it));
    let visible = if scene.names.is_exposed(id) {
        quote!(crate)
    } else {
        quote!(super)
    };

    quote! {
        pub(#visible) static FACTS: #ty = #ty::#made #accept #server #security;
    }
}

/// `Call`, where constructors are made.
pub(super) fn call(scene: &mut Scene<'_>) -> TokenStream {
    scene.runtime(Runtime::Call)
}

/// What a constructor takes, and what it does with it.
pub(super) struct Given {
    pub(super) arguments: Vec<TokenStream>,
    pub(super) calls: Vec<TokenStream>,
}

/// The required arguments of an operation that sends its `body`-th body.
pub(super) fn given(scene: &mut Scene<'_>, id: Id<Operation>, body: usize) -> Given {
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
fn setters(scene: &mut Scene<'_>, id: Id<Operation>) -> Vec<TokenStream> {
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
pub(super) fn sent(
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
pub(super) fn encodings(scene: &mut Scene<'_>, encodings: &[(String, Encoding)]) -> TokenStream {
    let fields = encodings.iter().map(|(field, it)| {
        let form = scene.runtime(Runtime::Encoding);
        let style = encoding(scene, *it, Encoding::default_of(Place::Query));
        let style = style.unwrap_or_else(|| quote!(#form::FORM));
        quote!((#field, #style))
    });
    let fields = fields.collect::<Vec<_>>();
    quote!(&[#(#fields),*])
}
