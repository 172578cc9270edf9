//! How a value is written where there is no JSON body: the styles of the OpenAPI specification.
//!
//! Two things the specification leaves open are decided here. A list within `deepObject` is written
//! with its positions (`a[0][b]=1`), because empty brackets cannot tell the items of a list of
//! objects apart. A list or an object within any other style is written as JSON text.

mod node;
mod percent;

pub(crate) use node::{Node, Raw};
pub(crate) use percent::{Keep, encode, encode_into};

use std::borrow::Cow;

/// How a parameter's value, or a field of a form, is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    style: Style,
    explode: bool,
    reserved: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    Spaces,
    Pipes,
    Tabs,
    DeepObject,
    Cookie,
    Json,
}

impl Encoding {
    /// `a,b`: the default of paths and headers.
    pub const SIMPLE: Self = Self::of(Style::Simple, false);
    /// `.a,b`
    pub const LABEL: Self = Self::of(Style::Label, false);
    /// `;name=a,b`
    pub const MATRIX: Self = Self::of(Style::Matrix, false);
    /// `name=a&name=b`: the default of queries and cookies.
    pub const FORM: Self = Self::of(Style::Form, true);
    /// `name=a%20b`
    pub const SPACES: Self = Self::of(Style::Spaces, false);
    /// `name=a|b`
    pub const PIPES: Self = Self::of(Style::Pipes, false);
    /// `name=a%09b`: Swagger 2.0's `tsv`.
    pub const TABS: Self = Self::of(Style::Tabs, false);
    /// `name[key]=value`, any depth.
    pub const DEEP_OBJECT: Self = Self::of(Style::DeepObject, true);
    /// As [`Encoding::FORM`] in a cookie, without percent-encoding.
    pub const COOKIE: Self = Self::of(Style::Cookie, true);
    /// The value as JSON text.
    pub const JSON: Self = Self::of(Style::Json, false);

    const fn of(style: Style, explode: bool) -> Self {
        Self {
            style,
            explode,
            reserved: false,
        }
    }

    /// Each item of a list, each field of an object by itself.
    pub const fn exploded(self) -> Self {
        Self {
            explode: true,
            ..self
        }
    }

    /// All items of a list, all fields of an object in one.
    pub const fn joined(self) -> Self {
        Self {
            explode: false,
            ..self
        }
    }

    /// Reserved characters (`:/?[]@!$'()*,;=`) go as they are, as far as the place can hold them.
    pub const fn reserved(self) -> Self {
        Self {
            reserved: true,
            ..self
        }
    }
}

/// What goes into the path in place of `{name}`.
pub(crate) fn path(encoding: Encoding, name: &str, value: Raw<'_>) -> String {
    let keep = if encoding.reserved {
        Keep::ReservedInPath
    } else {
        Keep::Unreserved
    };
    let text = |value: &str| encode(value, keep);
    let Some(fields) = fields(encoding, value) else {
        return text(value.json());
    };
    match encoding.style {
        Style::Label => {
            let between = if encoding.explode { "." } else { "," };
            format!(".{}", join(&fields, encoding.explode, between, text))
        }
        Style::Matrix => matrix(encoding, &encode(name, Keep::Unreserved), &fields, text),
        _ => join(&fields, encoding.explode, ",", text),
    }
}

/// What goes behind the colon of a header. Headers know no percent-encoding.
pub(crate) fn header(encoding: Encoding, value: Raw<'_>) -> String {
    match fields(encoding, value) {
        None => value.json().to_owned(),
        Some(fields) => join(&fields, encoding.explode, ",", str::to_owned),
    }
}

/// Names and values of a query, percent-encoded. Empty when the value is null, or has parts but none left.
pub(crate) fn pairs(encoding: Encoding, name: &str, value: Raw<'_>) -> Vec<(String, String)> {
    let keep = if encoding.reserved {
        Keep::ReservedInQuery
    } else {
        Keep::Unreserved
    };
    let escaped = |text: &str| encode(text, keep);
    unescaped_pairs(encoding, name, value, escaped)
        .into_iter()
        .map(|(name, value)| (encode(&name, Keep::Unreserved), value))
        .collect()
}

/// Names and values where nothing has to be escaped.
pub(crate) fn plain_pairs(encoding: Encoding, name: &str, value: Raw<'_>) -> Vec<(String, String)> {
    unescaped_pairs(encoding, name, value, str::to_owned)
}

/// Names and values of cookies: percent-encoded, unless the style is [`Encoding::COOKIE`].
pub(crate) fn cookies(encoding: Encoding, name: &str, value: Raw<'_>) -> Vec<(String, String)> {
    match encoding.style {
        Style::Cookie => unescaped_pairs(encoding, name, value, str::to_owned),
        _ => pairs(encoding, name, value),
    }
}

fn unescaped_pairs(
    encoding: Encoding,
    name: &str,
    value: Raw<'_>,
    text: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    if value.is_null() {
        return Vec::new();
    }
    let between = match encoding.style {
        Style::DeepObject => {
            let mut pairs = Vec::new();
            deep(name.to_owned(), value, &mut |name, value| {
                pairs.push((name, text(value)));
            });
            return pairs;
        }
        Style::Json => return vec![(name.to_owned(), text(value.json()))],
        Style::Spaces => "%20",
        Style::Pipes => "%7C",
        Style::Tabs => "%09",
        _ => ",",
    };
    let fields = fields(encoding, value).unwrap_or_default();
    let explode = encoding.explode && encoding.style != Style::Simple;
    match fields {
        Fields::One(value) => vec![(name.to_owned(), text(&value))],
        Fields::List(items) if explode => items
            .iter()
            .map(|item| (name.to_owned(), text(item)))
            .collect(),
        Fields::Object(fields) if explode => fields
            .into_iter()
            .map(|(key, value)| (key.into_owned(), text(&value)))
            .collect(),
        Fields::List(items) if items.is_empty() => Vec::new(),
        Fields::Object(fields) if fields.is_empty() => Vec::new(),
        fields => vec![(name.to_owned(), join(&fields, false, between, text))],
    }
}

/// `name[key][0]=value`
fn deep(name: String, value: Raw<'_>, pair: &mut dyn FnMut(String, &str)) {
    match value.open() {
        Node::Null => {}
        Node::Bare(text) => pair(name, text),
        Node::Text(text) => pair(name, &text),
        Node::List(items) => {
            for (index, item) in items.into_iter().enumerate() {
                deep(format!("{name}[{index}]"), item, pair);
            }
        }
        Node::Object(members) => {
            for (key, value) in members {
                deep(format!("{name}[{key}]"), value, pair);
            }
        }
    }
}

/// A value as far as flat styles can tell: what lies deeper is JSON text. Nulls are gone.
enum Fields<'a> {
    One(Cow<'a, str>),
    List(Vec<Cow<'a, str>>),
    Object(Vec<(Cow<'a, str>, Cow<'a, str>)>),
}

impl Default for Fields<'_> {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

fn fields(encoding: Encoding, value: Raw<'_>) -> Option<Fields<'_>> {
    if encoding.style == Style::Json {
        return None;
    }
    Some(match value.open() {
        Node::Null => Fields::default(),
        Node::Bare(text) => Fields::One(Cow::Borrowed(text)),
        Node::Text(text) => Fields::One(text),
        Node::List(items) => Fields::List(items.into_iter().filter_map(Raw::plain).collect()),
        Node::Object(members) => Fields::Object(
            members
                .into_iter()
                .filter_map(|(key, value)| Some((key, value.plain()?)))
                .collect(),
        ),
    })
}

/// `a,b`, `R,1,G,2` or, with `equals`, `R=1,G=2`.
fn join(fields: &Fields<'_>, equals: bool, between: &str, text: impl Fn(&str) -> String) -> String {
    match fields {
        Fields::One(value) => text(value),
        Fields::List(items) => {
            let items: Vec<_> = items.iter().map(|it| text(it)).collect();
            items.join(between)
        }
        Fields::Object(fields) => {
            let equals = if equals { "=" } else { between };
            let fields: Vec<_> = fields
                .iter()
                .map(|(key, value)| format!("{}{equals}{}", text(key), text(value)))
                .collect();
            fields.join(between)
        }
    }
}

/// `;name=a`; an empty value is the name alone.
fn matrix(
    encoding: Encoding,
    name: &str,
    fields: &Fields<'_>,
    text: impl Fn(&str) -> String,
) -> String {
    let pair = |name: &str, value: String| {
        if value.is_empty() {
            format!(";{name}")
        } else {
            format!(";{name}={value}")
        }
    };
    match fields {
        Fields::List(items) if encoding.explode => {
            items.iter().map(|it| pair(name, text(it))).collect()
        }
        Fields::Object(fields) if encoding.explode => fields
            .iter()
            .map(|(key, value)| pair(&text(key), text(value)))
            .collect(),
        fields => pair(name, join(fields, false, ",", text)),
    }
}

#[cfg(test)]
mod tests;
