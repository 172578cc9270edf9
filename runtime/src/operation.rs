//! What an operation is: the facts that a document states about one method of one path.

use std::time::Duration;

use crate::request::Draft;
use crate::{Requirement, Retry, Server};

/// One method of one path.
#[derive(Debug)]
pub struct Operation {
    pub(crate) method: &'static str,
    pub(crate) key: &'static str,
    pub(crate) path: &'static str,
    pub(crate) accept: &'static str,
    pub(crate) server: Option<&'static Server>,
    pub(crate) security: Option<&'static [Requirement]>,
}

impl Operation {
    /// With any method. `key` is our stable name (`issues.list`); `path` stands under the server's URL,
    /// `{name}` where a parameter goes.
    pub const fn new(method: &'static str, key: &'static str, path: &'static str) -> Self {
        Self {
            method,
            key,
            path,
            accept: "application/json",
            server: None,
            security: None,
        }
    }

    /// `GET`
    pub const fn get(key: &'static str, path: &'static str) -> Self {
        Self::new("GET", key, path)
    }

    /// `PUT`
    pub const fn put(key: &'static str, path: &'static str) -> Self {
        Self::new("PUT", key, path)
    }

    /// `POST`
    pub const fn post(key: &'static str, path: &'static str) -> Self {
        Self::new("POST", key, path)
    }

    /// `DELETE`
    pub const fn delete(key: &'static str, path: &'static str) -> Self {
        Self::new("DELETE", key, path)
    }

    /// `OPTIONS`
    pub const fn options(key: &'static str, path: &'static str) -> Self {
        Self::new("OPTIONS", key, path)
    }

    /// `HEAD`
    pub const fn head(key: &'static str, path: &'static str) -> Self {
        Self::new("HEAD", key, path)
    }

    /// `PATCH`
    pub const fn patch(key: &'static str, path: &'static str) -> Self {
        Self::new("PATCH", key, path)
    }

    /// `TRACE`
    pub const fn trace(key: &'static str, path: &'static str) -> Self {
        Self::new("TRACE", key, path)
    }

    /// `QUERY`
    pub const fn query(key: &'static str, path: &'static str) -> Self {
        Self::new("QUERY", key, path)
    }

    /// The media type that is asked for, when it is not `application/json`.
    pub const fn accept(self, media: &'static str) -> Self {
        Self {
            accept: media,
            ..self
        }
    }

    /// Where it is served, when that differs from the API's servers.
    pub const fn server(self, server: &'static Server) -> Self {
        Self {
            server: Some(server),
            ..self
        }
    }

    /// What it needs, when that differs from the API's: one of these. None of them: nothing is sent.
    pub const fn security(self, security: &'static [Requirement]) -> Self {
        Self {
            security: Some(security),
            ..self
        }
    }

    /// Our stable name.
    pub const fn key(&self) -> &'static str {
        self.key
    }
}

/// What any call can be told besides what its document offers, behind what it does: what is told is
/// ready to be sent, and takes no arguments any more.
pub trait Adjust: IntoFuture<IntoFuture: Adjustable> + Sized {
    /// Sends a header, in place of one of that name.
    fn with_header(self, name: &str, value: &str) -> Self::IntoFuture {
        self.into_future()
            .adjusted(&mut |draft| draft.extra_header(name, value))
    }

    /// Adds a name and a value to the query.
    fn with_query(self, name: &str, value: &str) -> Self::IntoFuture {
        self.into_future()
            .adjusted(&mut |draft| draft.extra_query(name, value))
    }

    /// How long the call may take: all attempts, until its body is read; for a streamed answer until
    /// the stream begins.
    fn with_timeout(self, timeout: Duration) -> Self::IntoFuture {
        self.into_future()
            .adjusted(&mut |draft| draft.timeout = Some(timeout))
    }

    /// Whether and when this call is tried again.
    fn with_retry(self, retry: Retry) -> Self::IntoFuture {
        self.into_future()
            .adjusted(&mut |draft| draft.retry = Some(retry.clone()))
    }

    /// Sends this call to another place than the connection's.
    fn with_base_url(self, url: &str) -> Self::IntoFuture {
        self.into_future()
            .adjusted(&mut |draft| draft.base_url = Some(url.to_owned()))
    }
}

impl<C: IntoFuture<IntoFuture: Adjustable>> Adjust for C {}

/// A call that can be told more until it is under way: [`crate::Sending`].
pub trait Adjustable: Sized {
    #[doc(hidden)]
    fn adjusted(self, adjust: &mut dyn FnMut(&mut Draft)) -> Self;
}

/// Makes a builder over a [`crate::Call`] awaitable, by which it has [`Adjust`], and gives it Debug.
#[macro_export]
macro_rules! operation {
    ($name:ident -> $answer:ty) => {
        $crate::operation!($name -> $answer, $crate::Json);
    };
    ($name:ident -> $answer:ty, $failure:ty) => {
        impl<'c> ::core::future::IntoFuture for $name<'c> {
            type Output =
                ::core::result::Result<$crate::Response<$answer>, $crate::Error<$failure>>;
            type IntoFuture = $crate::Sending<'c, $answer, $failure>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.send()
            }
        }

        impl ::core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.describe(stringify!($name), f)
            }
        }
    };
}
