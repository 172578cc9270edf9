//! Transports: what carries a request to a server and brings the answer.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use crate::body::{Body, BoxError};

mod fake;
#[cfg(feature = "reqwest")]
mod reqwest;

pub use fake::{Fake, Recorded, Reply};
#[cfg(feature = "reqwest")]
pub use reqwest::Reqwest;

/// A future in a box.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries requests, and keeps the time between them.
///
/// It sends what it is given and brings what comes: it follows no redirect, tries nothing again, adds no
/// credential, decides nothing by status. The connection does all that.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a request. The answer's body may still be arriving.
    fn send(&self, request: Request) -> Pending<'_, Result<Incoming, TransportError>>;

    /// Ends after this time.
    fn sleep(&self, duration: Duration) -> Pending<'_, ()>;
}

/// A request as it goes out.
pub struct Request {
    /// How it is asked.
    pub method: Method,
    /// Where to: `http` or `https`, percent-encoded. It may hold a secret.
    pub url: String,
    /// All headers but those that the transport must know itself (`Host`, `Content-Length`).
    pub headers: HeaderMap,
    /// What it carries.
    pub body: Body,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &without_query(&self.url))
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// An answer as it comes in.
#[derive(Debug)]
pub struct Incoming {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, uncompressed.
    pub body: Body,
}

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError {
    /// Whether it is certain that the server has seen nothing of the request.
    pub unsent: bool,
    /// What happened. It must not show the URL's query.
    pub source: BoxError,
}

/// A URL as it may be shown: without its query, which may hold a secret.
pub(crate) fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or_default()
}
