//! Errors: what went wrong with a call, what can be done about it, and everything that came back.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::answer::{Answer, Head};
use crate::body::BoxError;
use crate::{Codec, DecodeError, json};

/// Why a call did not bring what it should.
///
/// `E` is what the document says a failure brings; [`Error::body`] reads it on demand. `?` turns any
/// `Error<E>` into `Error`, which has all the same but the type of the body.
pub struct Error<E = Erased> {
    failure: Box<Failure>,
    body: PhantomData<fn() -> E>,
}

/// The body's type in an [`Error`] that may come from any operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erased {}

/// What a caller can do about an error; the same for all connectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// The call cannot be sent as it is, and was not: mend the value or the configuration that the message names.
    Invalid,
    /// The credential is missing, wrong or expired (401, or nothing that the operation takes): get a new one.
    Unauthorized,
    /// The connection cannot renew its credential: its customer has to connect again. Nothing was sent.
    Disconnected,
    /// The credential is not enough (402, 403): ask for more scopes, rights or another plan.
    Forbidden,
    /// There is no such thing (404, 410).
    NotFound,
    /// Something else changed it first, or exists already (409, 412, 423): read again, then decide.
    Conflict,
    /// The API understood and said no (all other 4xx): mend the request.
    Rejected,
    /// What is asked for is elsewhere (a redirect that is not followed) or has not changed (304).
    Redirected,
    /// Too many calls (429): wait, see [`Error::retry_after`].
    Limited,
    /// The API cannot be reached or cannot answer now (5xx, connection failures): try later.
    Unavailable,
    /// It took too long.
    Timeout,
    /// An answer came but is not what the document promises: its bytes are at hand.
    Unreadable,
}

/// What happened, without types.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) category: Category,
    /// Empty when the answer says it all.
    pub(crate) message: String,
    pub(crate) operation: &'static str,
    pub(crate) answer: Option<(Head, Bytes)>,
    pub(crate) source: Option<BoxError>,
    /// What of the answer's body may be shown, secrets taken out.
    pub(crate) excerpt: String,
}

impl Failure {
    pub(crate) fn new(category: Category, message: impl Into<String>) -> Box<Self> {
        Box::new(Self {
            category,
            message: message.into(),
            operation: "",
            answer: None,
            source: None,
            excerpt: String::new(),
        })
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Box<Self> {
        Self::new(Category::Invalid, message)
    }

    /// Of a success that is not what the document promises. It keeps everything.
    pub(crate) fn unreadable(head: Head, body: Bytes, source: BoxError) -> Box<Self> {
        let message = format!("the answer cannot be read: {source}");
        Self::new(Category::Unreadable, message)
            .because(source)
            .with_answer(head, body)
    }

    pub(crate) fn because(mut self: Box<Self>, source: BoxError) -> Box<Self> {
        self.source = Some(source);
        self
    }

    pub(crate) fn in_operation(mut self: Box<Self>, key: &'static str) -> Box<Self> {
        self.operation = key;
        self
    }

    pub(crate) fn with_answer(mut self: Box<Self>, head: Head, body: Bytes) -> Box<Self> {
        self.operation = head.operation;
        self.answer = Some((head, body));
        self
    }
}

impl Failure {
    /// Whether the app has seen the credential and does not take it, so that a newer one may help.
    pub(crate) fn is_refused_credential(&self) -> bool {
        self.category == Category::Unauthorized && self.answer.is_some()
    }

    /// The status that says what the category says, where a rule of the connector knows better.
    pub(crate) fn status(&self, status: StatusCode) -> StatusCode {
        match self.category {
            category if category == Category::of(status) => status,
            Category::Limited => StatusCode::TOO_MANY_REQUESTS,
            Category::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl Category {
    /// Its name, as connector files write it: `not_found`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::Unauthorized => "unauthorized",
            Self::Disconnected => "disconnected",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Rejected => "rejected",
            Self::Redirected => "redirected",
            Self::Limited => "limited",
            Self::Unavailable => "unavailable",
            Self::Timeout => "timeout",
            Self::Unreadable => "unreadable",
        }
    }

    pub(crate) fn of(status: StatusCode) -> Self {
        match status.as_u16() {
            401 => Self::Unauthorized,
            402 | 403 => Self::Forbidden,
            404 | 410 => Self::NotFound,
            408 => Self::Timeout,
            409 | 412 | 423 => Self::Conflict,
            429 => Self::Limited,
            500.. => Self::Unavailable,
            400..500 => Self::Rejected,
            300..400 => Self::Redirected,
            _ => Self::Unreadable,
        }
    }
}

impl<E> Error<E> {
    pub(crate) fn new(failure: Box<Failure>) -> Self {
        Self {
            failure,
            body: PhantomData,
        }
    }

    pub(crate) fn into_failure(self) -> Box<Failure> {
        self.failure
    }

    /// What can be done about it.
    pub fn category(&self) -> Category {
        self.failure.category
    }

    /// The key of the operation that was called (`issues.list`); empty when none was.
    pub fn operation(&self) -> &str {
        self.failure.operation
    }

    /// The answer's status, when there was an answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.head().map(|head| head.status)
    }

    /// The answer's headers, when there was an answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head().map(|head| &head.headers)
    }

    /// A header of the answer as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head()?.header(name)
    }

    /// The vendor's id of the request, when the answer had one: what their support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.head()?.request_id()
    }

    /// How long the API asks to wait, from now.
    pub fn retry_after(&self) -> Option<Duration> {
        crate::retry::retry_after(&self.head()?.headers)
    }

    /// The answer's body as it came; empty when there was none.
    pub fn bytes(&self) -> &[u8] {
        match &self.failure.answer {
            Some((_, body)) => body,
            None => &[],
        }
    }

    /// Reads the answer's body as JSON of another type than the document's.
    pub fn decode<T: Codec>(&self) -> Result<T, DecodeError> {
        json::decode(self.bytes())
    }

    /// The same error without the type of its body.
    pub fn erase(self) -> Error {
        Error::new(self.failure)
    }

    fn head(&self) -> Option<&Head> {
        self.failure.answer.as_ref().map(|(head, _)| head)
    }
}

impl<E: Answer> Error<E> {
    /// What the API said, as the document types it. `None` when there was no answer, or when it says
    /// something else: [`Error::bytes`] has it either way.
    pub fn body(&self) -> Option<E> {
        let (head, body) = self.failure.answer.as_ref()?;
        E::read(head, body.clone().into()).ok()
    }
}

impl<E: Answer> From<Error<E>> for Error {
    fn from(error: Error<E>) -> Self {
        error.erase()
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failure = &self.failure;
        if !failure.operation.is_empty() {
            write!(f, "{}: ", failure.operation)?;
        }
        let mut between = "";
        if !failure.message.is_empty() {
            f.write_str(&failure.message)?;
            between = ": ";
        }
        if let Some((head, _)) = &failure.answer {
            write!(f, "{between}{}", head.status)?;
            between = ": ";
        }
        if !failure.excerpt.is_empty() {
            write!(f, "{between}{}", failure.excerpt)?;
        }
        Ok(())
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("category", &self.failure.category)
            .field("message", &format_args!("{self}"))
            .field("request_id", &self.request_id())
            .field("source", &self.failure.source)
            .finish()
    }
}

impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.failure.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}
