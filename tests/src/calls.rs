//! Calls made of a document at run time, as a generated crate would make them.

use crate::values::Values;
use connectome::{
    ApiKey, Basic, Bearer, Body, Call, Connection, Credentials, Encoding, Facts, File, Json, Need,
    Operation, Requirement, Scheme,
};
use connectome_codegen::ir::{self, Api, BodyContent, Part, PartContent, SchemeKind, Style};
use serde_json::Value;

/// What the runtime wants for ever, kept for as long as the test runs.
fn forever(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn list<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(items.into_iter().collect::<Vec<T>>().into_boxed_slice())
}

/// What the document states about its API as a whole.
pub fn facts(api: &Api) -> &'static Facts {
    let schemes = api.schemes.iter().map(|(_, scheme)| {
        let name = forever(&scheme.wire);
        match &scheme.kind {
            SchemeKind::ApiKey(place, wire) => {
                Scheme::api_key(name, place_of_key(*place), forever(wire))
            }
            SchemeKind::Basic => Scheme::basic(name),
            SchemeKind::Bearer => Scheme::bearer(name),
            SchemeKind::Other(kind) => Scheme::other(name, forever(kind)),
        }
    });
    let facts = Facts::new(forever(&api.key), forever(&api.title)).schemes(list(schemes));
    let facts = match &api.security {
        Some(security) => facts.security(requirements(api, security)),
        None => facts,
    };
    Box::leak(Box::new(facts))
}

/// A credential for every scheme.
pub fn credentials(api: &Api) -> Credentials {
    api.schemes
        .iter()
        .fold(Credentials::new(), |held, (_, scheme)| match scheme.kind {
            SchemeKind::ApiKey(..) => held.with(&scheme.wire, ApiKey::new("key")),
            SchemeKind::Basic => held.with(&scheme.wire, Basic::new("user", "password")),
            SchemeKind::Bearer => held.with(&scheme.wire, Bearer::new("token")),
            SchemeKind::Other(_) => {
                held.with(&scheme.wire, ApiKey::header("Authorization", "Other x"))
            }
        })
}

/// What one call is given.
#[derive(Clone, Debug)]
pub struct Arguments {
    /// One for each parameter of the operation, in its order; `None` is left out.
    pub parameters: Vec<Option<Value>>,
    /// The body: of a multipart one an object of its parts, of text and bytes nothing.
    pub body: Value,
}

/// Arguments for an operation that its document allows.
pub fn arguments(values: &Values<'_>, operation: &ir::Operation) -> Arguments {
    let parameters = operation
        .parameters
        .iter()
        .map(|it| values.parameter(it))
        .collect();
    let body = match operation.bodies.first() {
        Some(body) => values.body(body),
        None => Value::Null,
    };
    Arguments { parameters, body }
}

/// An operation with these arguments.
pub fn call<'c>(
    connection: &'c Connection,
    api: &Api,
    operation: &ir::Operation,
    arguments: &Arguments,
) -> Call<'c> {
    let mut call = Call::new(connection, described(api, operation));
    for (parameter, value) in operation.parameters.iter().zip(&arguments.parameters) {
        let Some(value) = value.as_ref().map(json) else {
            continue;
        };
        let encoding = encoding(parameter.encoding);
        call = match parameter.place {
            ir::Place::Path => call.path_as(encoding, &parameter.wire, &value),
            ir::Place::Query => call.query_as(encoding, &parameter.wire, &value),
            ir::Place::Header => call.header_as(encoding, &parameter.wire, &value),
            ir::Place::Cookie => call.cookie_as(encoding, &parameter.wire, &value),
            ir::Place::QueryString => call.query_string(&value),
        };
    }
    match operation.bodies.first() {
        Some(body) => with_body(call, body, &arguments.body),
        None => call,
    }
}

fn with_body<'c>(call: Call<'c>, body: &ir::Body, value: &Value) -> Call<'c> {
    match &body.content {
        BodyContent::Json(_) => call.json_as(&body.media, &json(value)),
        BodyContent::Form { encodings, .. } => {
            let encodings: Vec<(&str, Encoding)> = encodings
                .iter()
                .map(|(field, it)| (field.as_str(), encoding(*it)))
                .collect();
            call.form_as(&encodings, &json(value))
        }
        BodyContent::Multipart(parts) => parts
            .iter()
            .fold(call.multipart(&body.media), |call, part| {
                with_part(call, part, value)
            }),
        BodyContent::Lines(_) => call.lines(&body.media, &json(value)),
        BodyContent::Text => call.text(&body.media, "text"),
        BodyContent::Bytes => call.bytes(&body.media, Body::from("bytes")),
    }
}

fn with_part<'c>(call: Call<'c>, part: &Part, parts: &Value) -> Call<'c> {
    match part.content {
        PartContent::File => call.file(&part.wire, File::new("a.txt", "content")),
        PartContent::Value(_) => match parts.get(&part.wire) {
            Some(value) => match part.encoding {
                Some(style) => call.part_in(encoding(style), &part.wire, &json(value)),
                None => call.part(&part.wire, &json(value)),
            },
            None => call,
        },
    }
}

fn described(api: &Api, operation: &ir::Operation) -> &'static Operation {
    let method = match &operation.method {
        ir::Method::Other(token) => token.clone(),
        known => format!("{known:?}").to_uppercase(),
    };
    let path = operation.fixed_query.iter().enumerate().fold(
        operation.path.clone(),
        |path, (at, (name, value))| {
            format!("{path}{}{name}={value}", if at == 0 { '?' } else { '&' })
        },
    );
    let id = operation.id.as_deref().unwrap_or(&operation.path);
    let described = Operation::new(forever(&method), forever(id), forever(&path));
    let described = match operation
        .successes
        .iter()
        .find_map(|it| it.media.as_deref())
    {
        Some(media) => described.accept(forever(media)),
        None => described,
    };
    let described = match &operation.security {
        Some(security) => described.security(requirements(api, security)),
        None => described,
    };
    Box::leak(Box::new(described))
}

fn requirements(api: &Api, security: &[ir::Requirement]) -> &'static [Requirement] {
    list(security.iter().map(|requirement| {
        Requirement::of(list(
            requirement
                .schemes
                .iter()
                .map(|(scheme, _)| Need::of(forever(&api.schemes[*scheme].wire))),
        ))
    }))
}

fn encoding(encoding: ir::Encoding) -> Encoding {
    let style = match encoding.style {
        Style::Simple => Encoding::SIMPLE,
        Style::Label => Encoding::LABEL,
        Style::Matrix => Encoding::MATRIX,
        Style::Form => Encoding::FORM,
        Style::SpaceDelimited => Encoding::SPACES,
        Style::PipeDelimited => Encoding::PIPES,
        Style::TabDelimited => Encoding::TABS,
        Style::DeepObject => Encoding::DEEP_OBJECT,
        Style::Cookie => Encoding::COOKIE,
        Style::Json => Encoding::JSON,
    };
    let style = if encoding.explode {
        style.exploded()
    } else {
        style.joined()
    };
    if encoding.allow_reserved {
        style.reserved()
    } else {
        style
    }
}

fn place_of_key(place: ir::Place) -> connectome::Place {
    match place {
        ir::Place::Query | ir::Place::QueryString => connectome::Place::Query,
        ir::Place::Cookie => connectome::Place::Cookie,
        ir::Place::Header | ir::Place::Path => connectome::Place::Header,
    }
}

fn json(value: &Value) -> Json {
    value.to_string().parse().expect("serde_json writes JSON")
}
