//! `catalog.json`: a connector as data, for whoever shows it, connects it or calls it without types.

mod collection;
mod value;

use super::{Draft, Text};
use crate::ir::{
    Answer, Api, BodyContent, ClientProof, Connector, Content, CredentialKind, CredentialOption,
    Docs, Id, Input, InputType, Literal, OAuth2, Operation, Parameter, Place, Primitive, Refresh,
    Shape, Signature, Type,
};
use crate::name::Names;
use value::Value;

/// The file; `None`: there is no connector, only a document.
pub(super) fn catalog(api: &Api, names: &Names, origin: &str) -> Option<Draft> {
    let connector = api.connector.as_ref()?;
    let sketch = Sketch { api, names };
    let written = format!("from {origin} by `cargo xtask generate`. Do not edit.");
    let value = Value::object([
        ("@generated", Value::from(written)),
        ("key", Value::from(api.key.as_str())),
        ("name", connector.name.as_str().into()),
        (
            "categories",
            Value::texts(connector.categories.iter().map(|it| it.wire())),
        ),
        ("baseUrl", sketch.base_url(connector)),
        (
            "parameters",
            Value::List(connector.parameters.iter().map(input).collect()),
        ),
        (
            "credentials",
            Value::List(connector.credentials.iter().map(credential).collect()),
        ),
        ("test", sketch.test(connector)),
        ("guide", connector.guide.as_deref().into()),
        ("collections", sketch.collections()),
        ("operations", sketch.operations()),
    ]);
    Some(Draft {
        path: "catalog.json".to_owned(),
        text: Text::Plain(value.print()),
    })
}

/// What values are made from.
#[derive(Clone, Copy)]
struct Sketch<'a> {
    api: &'a Api,
    names: &'a Names,
}

impl<'a> Sketch<'a> {
    fn base_url(self, connector: &Connector) -> Value {
        let own = connector.client.base_url.as_ref().map(|(url, _)| url);
        let server = self.api.servers.first().map(|it| &it.url);
        own.or(server).map(String::as_str).into()
    }

    fn test(self, connector: &Connector) -> Value {
        connector.test.map(|it| self.key(it)).into()
    }

    /// Our name of an operation: `contacts.list`.
    fn key(self, operation: Id<Operation>) -> &'a str {
        &self.names.operation(operation).key
    }

    fn operations(self) -> Value {
        let operations = self.api.operations.iter();
        Value::List(operations.map(|(id, it)| self.operation(id, it)).collect())
    }

    fn operation(self, id: Id<Operation>, operation: &Operation) -> Value {
        let request = operation.method.with(&operation.path);
        let body = operation.bodies.first().map(|body| {
            let ty = match &body.content {
                BodyContent::Json(ty) | BodyContent::Form { ty, .. } => self.ty(*ty),
                _ => Value::from(""),
            };
            Value::object([
                ("media", Value::from(body.media.as_str())),
                ("required", operation.body_required.into()),
                ("type", ty),
            ])
        });
        let answer = match Answer::of(&operation.successes) {
            Answer::One(Content::Json(ty)) | Answer::Maybe(Content::Json(ty)) => self.ty(ty),
            _ => Value::from(""),
        };
        let parameters = operation.parameters.iter().map(|it| self.parameter(it));
        Value::object([
            ("key", Value::from(self.key(id))),
            ("request", request.into()),
            ("about", about(&operation.docs)),
            ("deprecated", operation.docs.deprecated.is_some().into()),
            ("parameters", Value::List(parameters.collect())),
            ("body", body.unwrap_or_else(|| "".into())),
            ("answer", answer),
        ])
    }

    fn parameter(self, parameter: &Parameter) -> Value {
        let place = match parameter.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::QueryString => "querystring",
            Place::Header => "header",
            Place::Cookie => "cookie",
        };
        Value::object([
            ("name", Value::from(parameter.wire.as_str())),
            ("in", place.into()),
            ("type", self.ty(parameter.ty)),
            ("values", self.values(parameter.ty)),
            ("required", parameter.required.into()),
            ("default", parameter.default.as_deref().into()),
            ("about", about(&parameter.docs)),
        ])
    }

    /// A type in a word: `text`, `integer`, the name of a schema, `list of …`.
    fn ty(self, ty: Id<Type>) -> Value {
        self.word(ty, 0).into()
    }

    fn word(self, ty: Id<Type>, depth: usize) -> String {
        const DEEPEST: usize = 4;
        let (ty, _) = self.api.present(ty);
        let of = |ty| match depth {
            ..DEEPEST => self.word(ty, depth + 1),
            _ => "anything".to_owned(),
        };
        let shape = &self.api.types[ty].shape;
        match (shape, self.api.types[ty].name()) {
            (Shape::Record(_) | Shape::Union(_), Some(name)) => name.to_owned(),
            (Shape::Primitive(it), _) => primitive(*it).to_owned(),
            (Shape::List(item), _) => format!("list of {}", of(*item)),
            (Shape::Map(value), _) => format!("map of {}", of(*value)),
            (Shape::Enum(it), _) => match it.values.first().map(|it| &it.literal) {
                Some(Literal::Integer(_)) => "integer".to_owned(),
                Some(Literal::Bool(_)) => "boolean".to_owned(),
                Some(Literal::Text(_)) | None => "text".to_owned(),
            },
            (Shape::Record(_), None) => "object".to_owned(),
            (Shape::Tuple(_), _) => "list of anything".to_owned(),
            _ => "anything".to_owned(),
        }
    }

    /// What an enum may be.
    fn values(self, ty: Id<Type>) -> Value {
        let (ty, _) = self.api.present(ty);
        let Shape::Enum(it) = &self.api.types[ty].shape else {
            return Value::List(Vec::new());
        };
        Value::texts(it.values.iter().map(|it| match &it.literal {
            Literal::Text(text) => text.clone(),
            Literal::Integer(number) => number.to_string(),
            Literal::Bool(it) => it.to_string(),
        }))
    }
}

fn primitive(it: Primitive) -> &'static str {
    match it {
        Primitive::Text => "text",
        Primitive::Bool => "boolean",
        Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64 => "integer",
        Primitive::F32 | Primitive::F64 | Primitive::Decimal => "number",
        Primitive::DecimalText => "decimal text",
        Primitive::Timestamp => "timestamp",
        Primitive::Date => "date",
        Primitive::Time => "time",
        Primitive::Duration => "duration",
        Primitive::Uuid => "uuid",
        Primitive::UnixTime => "unix time",
        Primitive::Bytes => "base64",
        Primitive::Null => "null",
    }
}

/// One line of what it is.
fn about(docs: &Docs) -> Value {
    let said = docs.summary.as_deref().or(docs.description.as_deref());
    let line = said.unwrap_or_default().trim().lines().next();
    Value::from(line.map(str::trim))
}

/// Something that a person says.
fn input(input: &Input) -> Value {
    let ty = match input.ty {
        InputType::Text => "text",
        InputType::Integer => "integer",
        InputType::Number => "number",
        InputType::Boolean => "boolean",
    };
    Value::object([
        ("key", Value::from(input.key.as_str())),
        ("name", input.name.as_str().into()),
        ("type", ty.into()),
        ("required", input.required.into()),
        ("secret", input.secret.into()),
        ("values", Value::texts(&input.values)),
        ("default", input.default.as_deref().into()),
        ("example", input.example.as_deref().into()),
        ("about", input.docs.description.as_deref().into()),
    ])
}

fn credential(option: &CredentialOption) -> Value {
    let (kind, details) = match &option.kind {
        CredentialKind::ApiKey { place, name } => {
            let place = match place {
                Place::Query | Place::QueryString => "query",
                Place::Cookie => "cookie",
                Place::Header | Place::Path => "header",
            };
            let details = [("in", place.into()), ("wire", name.as_str().into())];
            ("api_key", details.to_vec())
        }
        CredentialKind::Basic => ("basic", Vec::new()),
        CredentialKind::Bearer => ("bearer", Vec::new()),
        CredentialKind::OAuth2(it) => {
            let refresh = match it.refresh {
                Refresh::Never => "never",
                Refresh::Reusable => "reusable",
                Refresh::Rotating => "rotating",
            };
            let mut details = vec![("authorize", it.authorize.as_str().into())];
            details.extend(oauth2(it));
            details.extend([("pkce", it.pkce.into()), ("refresh", refresh.into())]);
            ("oauth2", details)
        }
        CredentialKind::ClientCredentials(it) => ("client_credentials", oauth2(it)),
        CredentialKind::JwtBearer(it) => ("jwt_bearer", oauth2(it)),
        CredentialKind::OAuth1(it) => {
            let signature = match it.signature {
                Signature::HmacSha1 => "hmac_sha1",
                Signature::HmacSha256 => "hmac_sha256",
                Signature::Plaintext => "plaintext",
            };
            let places = it.places.iter().flatten();
            let places = ["request", "authorize", "access"].into_iter().zip(places);
            let places = places.map(|(key, it)| (key, Value::from(it.as_str())));
            let rest = [("signature", signature.into()), ("extra", extra(&it.extra))];
            ("oauth1", places.chain(rest).collect())
        }
        CredentialKind::Custom { inputs, .. } => {
            let inputs = Value::List(inputs.iter().map(input).collect());
            ("custom", vec![("inputs", inputs)])
        }
    };
    let fields = Value::texts(option.fields.iter().map(|it| &it.0));
    let head: [(&str, Value); 4] = [
        ("key", option.key.as_str().into()),
        ("name", option.name.as_str().into()),
        ("about", option.docs.description.as_deref().into()),
        ("kind", kind.into()),
    ];
    Value::object(head.into_iter().chain(details).chain([("fields", fields)]))
}

/// What all of OAuth 2's ways to a token have.
fn oauth2(it: &OAuth2) -> Vec<(&'static str, Value)> {
    let client = match it.client {
        ClientProof::Header => "header",
        ClientProof::Body => "body",
    };
    vec![
        ("token", it.token.as_str().into()),
        ("revoke", it.revoke.as_deref().into()),
        ("device", it.device.as_deref().into()),
        ("issuer", it.issuer.as_deref().into()),
        ("audience", it.audience.as_deref().into()),
        ("scopes", Value::texts(&it.scopes)),
        ("client", client.into()),
        ("extra", extra(&it.extra)),
    ]
}

fn extra(extra: &[(String, String)]) -> Value {
    let pairs = extra.iter();
    Value::object(pairs.map(|(key, it)| (key.as_str(), Value::from(it.as_str()))))
}
