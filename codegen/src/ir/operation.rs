//! Operations: what can be asked of an API.

use super::{Docs, Id, Site, Type};

/// A group of operations: a tag of the document, or the first fixed segment of their paths.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// The tag's text, or the segment's.
    pub wire: String,
    /// What the document says of the tag.
    pub docs: Docs,
    /// In document order.
    pub operations: Vec<Id<Operation>>,
    /// Where it first occurs.
    pub site: Site,
}

/// One method of one path.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The group it belongs to.
    pub resource: Id<Resource>,
    /// The vendor's `operationId`, when there is one.
    pub id: Option<String>,
    /// How it is asked.
    pub method: Method,
    /// The path under the server's URL, `{name}` where a parameter goes; begins with `/`.
    pub path: String,
    /// Names and values that stand behind a `?` inside the document's path text: always sent.
    pub fixed_query: Vec<(String, String)>,
    /// Required ones first in each place, else the document's order. Every `{name}` of the path is here.
    pub parameters: Vec<Parameter>,
    /// What it may send: one for each media type, the preferred one first.
    pub bodies: Vec<Body>,
    /// Whether a body must be sent.
    pub body_required: bool,
    /// What a success brings, by status; most specific first.
    pub successes: Vec<Case>,
    /// What a failure brings, by status; most specific first.
    pub failures: Vec<Case>,
    /// What it needs, when it differs from [`super::Api::security`].
    pub security: Option<Vec<Requirement>>,
    /// Where it is served, when that differs from [`super::Api::servers`].
    pub server: Option<Server>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// An HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
    /// `QUERY` (OpenAPI 3.2)
    Query,
    /// Any other token of OpenAPI 3.2's `additionalOperations`, as it stands there.
    Other(String),
}

impl Method {
    /// As a request has it: `GET`.
    pub fn wire(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(method) => method,
        }
    }

    /// With a path, as people write a request: `GET /contacts/{id}`.
    pub fn with(&self, path: &str) -> String {
        format!("{} {path}", self.wire())
    }
}

/// A value outside the body.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Where it goes.
    pub place: Place,
    /// The vendor's spelling.
    pub wire: String,
    /// What it holds.
    pub ty: Id<Type>,
    /// Whether it must be given. Always true in a path.
    pub required: bool,
    /// How a list or an object is written.
    pub encoding: Encoding,
    /// What the vendor assumes when it is absent, as JSON text; for the docs.
    pub default: Option<String>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Into a `{name}` of the path.
    Path,
    /// Behind the `?`.
    Query,
    /// The whole query string (OpenAPI 3.2 `in: querystring`).
    QueryString,
    /// A request header.
    Header,
    /// A cookie.
    Cookie,
}

/// How a value is written where there is no JSON body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Encoding {
    /// The specification's `style`, or `json` for a parameter with JSON `content`.
    pub style: Style,
    /// One `name=value` for each item.
    pub explode: bool,
    /// `:/?#[]@!$&'()*+,;=` go as they are.
    pub allow_reserved: bool,
}

impl Encoding {
    /// What the specification wants in this place where the document is silent.
    pub fn default_of(place: Place) -> Self {
        let style = match place {
            Place::Path | Place::Header => Style::Simple,
            Place::Query | Place::QueryString | Place::Cookie => Style::Form,
        };
        Self {
            style,
            explode: style == Style::Form,
            allow_reserved: false,
        }
    }
}

/// The styles of the OpenAPI specification (section "Style Values"), and JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a,b` — path and header default.
    Simple,
    /// `.a.b`
    Label,
    /// `;name=a`
    Matrix,
    /// `name=a&name=b` — query and cookie default.
    Form,
    /// `a%20b`
    SpaceDelimited,
    /// `a|b`
    PipeDelimited,
    /// `a\tb`: Swagger 2.0's `tsv`.
    TabDelimited,
    /// `name[key]=value`, any depth.
    DeepObject,
    /// OpenAPI 3.2's `cookie`: as form, not percent-encoded.
    Cookie,
    /// The value as JSON text.
    Json,
}

/// A request body in one media type.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// The media type, as the document writes it.
    pub media: String,
    /// How the value becomes bytes.
    pub content: BodyContent,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// How a request body's value becomes bytes.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyContent {
    /// JSON text: `application/json`, `+json`, JSON Patch and merge-patch.
    Json(Id<Type>),
    /// `application/x-www-form-urlencoded`: a record, each field written by its encoding.
    Form {
        /// The record.
        ty: Id<Type>,
        /// Fields that differ from form, exploded. Stripe: every object and list is deepObject.
        encodings: Vec<(String, Encoding)>,
    },
    /// `multipart/*`: one part for each field.
    Multipart(Vec<Part>),
    /// JSON texts, one a line.
    Lines(Id<Type>),
    /// Text that the user writes: `text/*`, XML, YAML, CSV.
    Text,
    /// Bytes, streamed: everything else.
    Bytes,
}

/// One part of a multipart body.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The part's name.
    pub wire: String,
    /// What it carries.
    pub content: PartContent,
    /// Several parts of this name.
    pub repeated: bool,
    /// Whether it must be given.
    pub required: bool,
    /// The part's media type, when the document's `encoding` gives one.
    pub media: Option<String>,
    /// How the value is written, when the document's `encoding` asks for `deepObject`: a part for each
    /// value in it, named `wire[key]`.
    pub encoding: Option<Encoding>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// What a part carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartContent {
    /// A file, streamed.
    File,
    /// A value: text as it is, objects as JSON.
    Value(Id<Type>),
}

/// What some statuses bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Which statuses.
    pub status: Status,
    /// The media type that is asked for, as the document writes it; `None` when there is no body.
    pub media: Option<String>,
    /// What the body holds.
    pub content: Content,
    /// Headers that the document promises.
    pub headers: Vec<Header>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// Which statuses a [`Case`] is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// This one.
    Exact(u16),
    /// `4XX` is `Range(4)`.
    Range(u8),
    /// All that no other case names.
    Default,
}

/// What an answer's body holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// Nothing, or nothing the document speaks of.
    Empty,
    /// JSON.
    Json(Id<Type>),
    /// Text of any media type that people can read.
    Text,
    /// Bytes, streamed.
    Binary,
    /// `text/event-stream`, each event's data of this type.
    Events(Id<Type>),
    /// NDJSON, JSON lines, JSON text sequences: each line of this type.
    Lines(Id<Type>),
}

/// A header of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Its name.
    pub wire: String,
    /// What it holds.
    pub ty: Option<Id<Type>>,
    /// What the document says of it.
    pub docs: Docs,
}

/// Where an API is served.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Server {
    /// Absolute, or relative to where the document came from; `{name}` where a variable goes.
    pub url: String,
    /// What the document says of it.
    pub description: Option<String>,
    /// In the order of the document.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub wire: String,
    /// What it is when the user says nothing; may be empty.
    pub default: String,
    /// What it may be; empty: anything.
    pub values: Vec<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// A way to prove who calls: a security scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its name in the document.
    pub wire: String,
    /// How the credential is applied.
    pub kind: SchemeKind,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// How a credential is applied.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SchemeKind {
    /// A key under this name: [`Place::Header`], [`Place::Query`] or [`Place::Cookie`].
    ApiKey(Place, String),
    /// `Authorization: Basic`.
    Basic,
    /// `Authorization: Bearer`: `http` bearer, `oauth2`, `openIdConnect`.
    Bearer,
    /// Something that this version cannot apply (`mutualTLS`, digest): named so that errors can say it.
    Other(String),
}

/// One way to satisfy an operation's security: all of these together. Empty: anonymous.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Requirement {
    /// Each scheme with the scopes that it must grant.
    pub schemes: Vec<(Id<Scheme>, Vec<String>)>,
}
