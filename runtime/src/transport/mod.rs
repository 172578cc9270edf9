//! Transports: what carries a request to a server and brings the answer.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
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

    /// Lets work run to its end apart from whoever asked for it: on a thread of its own, unless the transport knows
    /// better. Work that cannot be begun is dropped.
    fn spawn(&self, work: Pending<'static, ()>) {
        on_a_thread(work);
    }
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

/// An answer as it comes in. Debug shows its headers' names alone.
pub struct Incoming {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, uncompressed.
    pub body: Body,
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("status", &self.status)
            .field("headers", &self.headers.keys())
            .field("body", &self.body)
            .finish()
    }
}

/// Why no answer came.
#[derive(Debug)]
pub struct TransportError {
    /// Whether it is certain that the server has seen nothing of the request.
    pub unsent: bool,
    /// What happened. It must not show the URL's query.
    pub source: BoxError,
}

/// What work brings, if it is done in time.
pub(crate) async fn within<T>(
    transport: &dyn Transport,
    time: Duration,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    let mut alarm = transport.sleep(time);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => alarm.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Work that cannot have a thread is dropped.
fn on_a_thread(work: Pending<'static, ()>) {
    let thread = thread::Builder::new().name("connectome".to_owned());
    let _ = thread.spawn(|| block_on(work));
}

/// Runs work on this thread, which sleeps while there is nothing to do.
fn block_on(mut work: Pending<'static, ()>) {
    struct Sleeper(Thread);

    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Arc::new(Sleeper(thread::current())).into();
    let mut context = Context::from_waker(&waker);
    while work.as_mut().poll(&mut context).is_pending() {
        thread::park();
    }
}

/// A URL as it may be shown: without its query, which may hold a secret.
pub(crate) fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or_default()
}
