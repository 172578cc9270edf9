//! Answers: how what came back becomes what the document promises.

mod download;
mod response;
mod stream;
mod text;

pub use download::Download;
pub use response::Response;
pub use stream::{Event, Events, Lines};
pub use text::Text;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::body::{Body, BoxError};
use crate::codec::Value;
use crate::{Codec, DecodeError, json};

/// Something that an answer's body can be read as: any [`Codec`], `()`, [`crate::Text`], [`crate::Download`],
/// [`crate::Events`], [`crate::Lines`], and the enums of `by_status!`.
pub trait Answer: Sized {
    /// Whether the body is gathered before it is read.
    #[doc(hidden)]
    fn reads(status: u16) -> Reads {
        let _ = status;
        Reads::Whole
    }

    /// Reads a body.
    #[doc(hidden)]
    fn read(head: &Head, body: Body) -> Result<Self, BoxError>;

    /// The variant and what it holds, of the enums of `by_status!`.
    #[doc(hidden)]
    fn held(&self) -> (&'static str, Option<&dyn Held>) {
        ("", None)
    }
}

/// What a variant of `by_status!` holds: any value that is compared and shown.
#[doc(hidden)]
pub trait Held: Value + fmt::Debug {}

impl<T: Value + fmt::Debug> Held for T {}

/// Whether two answers are the same variant and hold equal values, for `by_status!`.
#[doc(hidden)]
pub fn equal_answers<T: Answer>(one: &T, other: &T) -> bool {
    match (one.held(), other.held()) {
        ((one, Some(value)), (other, Some(held))) => one == other && value.equals(held),
        ((one, None), (other, None)) => one == other,
        _ => false,
    }
}

/// Debug of an answer, for `by_status!`.
#[doc(hidden)]
pub fn debug_answer<T: Answer>(answer: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match answer.held() {
        (name, Some(value)) => f.debug_tuple(name).field(value).finish(),
        (name, None) => f.write_str(name),
    }
}

/// How a body is wanted.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// Gathered, up to the connection's limit.
    Whole,
    /// As it arrives.
    Streamed,
}

/// An answer without its body.
#[doc(hidden)]
#[derive(Clone)]
pub struct Head {
    pub(crate) operation: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Most bytes that one item of a stream may have.
    pub(crate) limit: usize,
    /// Where the call went at first, without credentials.
    pub(crate) asked: Option<url::Url>,
}

// What an app echoes of a request, and where it went, may hold a secret.
impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("headers", &self.headers.keys())
            .finish_non_exhaustive()
    }
}

/// A successful answer whose body is still to be read as a type.
pub(crate) struct Arrived {
    pub(crate) head: Head,
    pub(crate) body: Body,
    /// The body's bytes once more, for an error; empty when it is streamed.
    pub(crate) kept: Bytes,
}

impl Head {
    /// The status as a number, for patterns.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    pub(crate) fn media(&self) -> &str {
        media(&self.headers)
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The media type without parameters; empty when none is named.
pub(crate) fn media(headers: &HeaderMap) -> &str {
    let media = header(headers, "content-type").unwrap_or_default();
    media.split(';').next().unwrap_or_default().trim()
}

/// The vendor's id of a request, as its answer says it.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    const NAMES: [&str; 8] = [
        "x-request-id",
        "request-id",
        "x-github-request-id",
        "x-amzn-requestid",
        "x-amz-request-id",
        "x-correlation-id",
        "x-hubspot-correlation-id",
        "cf-ray",
    ];
    NAMES.iter().find_map(|name| header(headers, name))
}

impl<T: Codec> Answer for T {
    fn read(head: &Head, body: Body) -> Result<Self, BoxError> {
        read_json(head, &gathered(&body))
    }
}

impl Answer for () {
    fn read(_: &Head, _: Body) -> Result<Self, BoxError> {
        Ok(())
    }
}

/// `Option` of an answer that is no codec: `None` when nothing came.
macro_rules! optional {
    ($([$($item:ident)?] $answer:ty,)*) => {
        $(impl$(<$item: Codec>)? Answer for Option<$answer> {
            fn reads(status: u16) -> Reads {
                <$answer>::reads(status)
            }

            fn read(head: &Head, body: Body) -> Result<Self, BoxError> {
                if matches!(head.status(), 204 | 205) || body.length() == Some(0) {
                    return Ok(None);
                }
                <$answer>::read(head, body).map(Some)
            }
        })*
    };
}

optional! {
    [] Text,
    [] Download,
    [T] Events<T>,
    [T] Lines<T>,
}

/// The bytes of a body that [`Reads::Whole`] has gathered.
pub(crate) fn gathered(body: &Body) -> Bytes {
    body.whole().cloned().unwrap_or_default()
}

fn read_json<T: Codec>(head: &Head, bytes: &[u8]) -> Result<T, BoxError> {
    let error = match json::decode(json_of(bytes)) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let as_text = as_json_text(head, bytes);
    as_text
        .and_then(|text| json::decode(text.as_bytes()).ok())
        .ok_or_else(|| unread(bytes, error))
}

/// The JSON of a body. No body at all is null; a byte order mark is passed over.
fn json_of(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        b"null"
    } else {
        bytes
    }
}

/// A body that is no JSON as a JSON text: many documents promise JSON text for what is `text/plain`.
fn as_json_text(head: &Head, bytes: &[u8]) -> Option<String> {
    let media = head.media();
    let text = if (is_json(media) && !media.is_empty()) || bytes.is_empty() {
        None
    } else {
        std::str::from_utf8(bytes).ok()
    };
    text.map(|text| json::encode_text(&text))
}

fn unread(bytes: &[u8], error: DecodeError) -> BoxError {
    if bytes.trim_ascii().is_empty() {
        "the answer is empty".into()
    } else {
        error.into()
    }
}

/// Whether a media type is JSON; an answer that names none is taken for it.
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.to_ascii_lowercase();
    media.is_empty() || media.ends_with("/json") || media.ends_with("+json")
}

#[doc(hidden)]
pub fn unlisted<T>(head: &Head) -> Result<T, BoxError> {
    Err(format!("the document does not say what {} brings", head.status).into())
}

/// Reads an enum by the answer's status: `Name: Variant(Type) = 404 | 410, Other = 500..=599, Rest(Json) = default`.
///
/// The macro implements Clone, PartialEq and Debug as well. `Name streamed: …` is for enums some of whose variants
/// are streams, which can be read once: they are neither copied nor compared, and derive Debug.
#[macro_export]
macro_rules! by_status {
    ($name:ident: $($variant:ident($ty:ty) = $status:pat),* $(,)?) => {
        impl $crate::Answer for $name {
            #[allow(unused_variables, unreachable_patterns)]
            fn read(head: &$crate::Head, body: $crate::Body) -> ::core::result::Result<Self, $crate::BoxError> {
                match head.status() {
                    $($status => <$ty as $crate::Answer>::read(head, body).map(Self::$variant),)*
                    _ => $crate::unlisted(head),
                }
            }

            #[allow(unreachable_patterns)]
            fn held(&self) -> (&'static str, ::core::option::Option<&dyn $crate::Held>) {
                match self {
                    $(Self::$variant(value) => (stringify!($variant), ::core::option::Option::Some(value)),)*
                }
            }
        }

        impl ::core::clone::Clone for $name {
            #[allow(unreachable_patterns)]
            fn clone(&self) -> Self {
                match self {
                    $(Self::$variant(value) => Self::$variant(value.clone()),)*
                }
            }
        }

        $crate::by_status!(@values $name);
    };
    // Some variants hold nothing.
    ($name:ident: $($variant:ident $(($ty:ty))? = $status:pat),* $(,)?) => {
        impl $crate::Answer for $name {
            #[allow(unused_variables, unreachable_patterns)]
            fn read(head: &$crate::Head, body: $crate::Body) -> ::core::result::Result<Self, $crate::BoxError> {
                match head.status() {
                    $($status => $crate::by_status!(@read $variant head body $($ty)?),)*
                    _ => $crate::unlisted(head),
                }
            }

            #[allow(unreachable_patterns)]
            fn held(&self) -> (&'static str, ::core::option::Option<&dyn $crate::Held>) {
                match self {
                    $(Self::$variant $(($crate::by_status!(@value value $ty)))? => (
                        stringify!($variant),
                        $crate::by_status!(@held $(value $ty)?),
                    ),)*
                }
            }
        }

        impl ::core::clone::Clone for $name {
            #[allow(unreachable_patterns)]
            fn clone(&self) -> Self {
                match self {
                    $(Self::$variant $(($crate::by_status!(@value value $ty)))? => {
                        Self::$variant $(($crate::by_status!(@value value $ty).clone()))?
                    })*
                }
            }
        }

        $crate::by_status!(@values $name);
    };
    ($name:ident streamed: $($variant:ident $(($ty:ty))? = $status:pat),* $(,)?) => {
        impl $crate::Answer for $name {
            #[allow(unused_variables, unreachable_patterns)]
            fn reads(status: u16) -> $crate::Reads {
                match status {
                    $($status => $crate::by_status!(@reads status $($ty)?),)*
                    _ => $crate::Reads::Whole,
                }
            }

            #[allow(unused_variables, unreachable_patterns)]
            fn read(head: &$crate::Head, body: $crate::Body) -> ::core::result::Result<Self, $crate::BoxError> {
                match head.status() {
                    $($status => $crate::by_status!(@read $variant head body $($ty)?),)*
                    _ => $crate::unlisted(head),
                }
            }
        }
    };
    (@values $name:ident) => {
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::equal_answers(self, other)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug_answer(self, f)
            }
        }
    };
    (@value $value:ident $ty:ty) => { $value };
    (@held) => { ::core::option::Option::None };
    (@held $value:ident $ty:ty) => { ::core::option::Option::Some($value) };
    (@reads $status:ident) => { $crate::Reads::Whole };
    (@reads $status:ident $ty:ty) => { <$ty as $crate::Answer>::reads($status) };
    (@read $variant:ident $head:ident $body:ident) => {
        ::core::result::Result::Ok(Self::$variant)
    };
    (@read $variant:ident $head:ident $body:ident $ty:ty) => {
        <$ty as $crate::Answer>::read($head, $body).map(Self::$variant)
    };
}
