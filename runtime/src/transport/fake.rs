//! A transport that reaches no network: it answers from a script and records what it was asked.

use std::collections::VecDeque;
use std::fmt;
use std::future::{pending, ready};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use super::{Incoming, Pending, Request, Transport, TransportError, on_a_thread, without_query};
use crate::body::{Body, BoxError};

/// A transport for tests: it answers from a script and records what it was asked.
///
/// Clones share the script and the record. Time passes at once: [`Fake::slept`] says how long it would have
/// been. A request that the script has no reply for fails.
#[derive(Clone, Debug, Default)]
pub struct Fake(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    script: VecDeque<Reply>,
    record: Vec<Recorded>,
    slept: Vec<Duration>,
}

/// What a [`Fake`] was asked. Debug shows nothing that may be a secret.
#[derive(Clone)]
pub struct Recorded {
    /// How.
    pub method: Method,
    /// Where, with its query.
    pub url: String,
    /// All headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl Recorded {
    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as text; what is no UTF-8 becomes U+FFFD.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("method", &self.method)
            .field("url", &without_query(&self.url))
            .field("headers", &self.headers.keys())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// What a [`Fake`] does with one request.
#[derive(Debug)]
pub struct Reply(Deed);

#[derive(Debug)]
enum Deed {
    Answer(Incoming),
    Fail { unsent: bool },
    Hang,
}

impl Reply {
    /// Answers with this status and no body.
    ///
    /// # Panics
    /// When the status is not from 100 to 999.
    pub fn status(status: u16) -> Self {
        Self(Deed::Answer(Incoming {
            status: StatusCode::from_u16(status).expect("a status has three digits"),
            headers: HeaderMap::new(),
            body: Body::empty(),
        }))
    }

    /// Answers 200 with a JSON text.
    pub fn json(text: &str) -> Self {
        Self::status(200)
            .header("content-type", "application/json")
            .body(text)
    }

    /// Refuses the connection.
    pub fn refuse() -> Self {
        Self(Deed::Fail { unsent: true })
    }

    /// Loses the connection after the request was sent.
    pub fn lose() -> Self {
        Self(Deed::Fail { unsent: false })
    }

    /// Never answers.
    pub fn hang() -> Self {
        Self(Deed::Hang)
    }

    /// With another status.
    ///
    /// # Panics
    /// When the status is not from 100 to 999.
    pub fn with_status(mut self, status: u16) -> Self {
        if let Deed::Answer(answer) = &mut self.0 {
            answer.status = StatusCode::from_u16(status).expect("a status has three digits");
        }
        self
    }

    /// With a header.
    ///
    /// # Panics
    /// When name or value can be no header's.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Deed::Answer(answer) = &mut self.0 {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
            let value = HeaderValue::from_str(value).expect("a header's value");
            answer.headers.append(name, value);
        }
        self
    }

    /// With a body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        if let Deed::Answer(answer) = &mut self.0 {
            answer.body = body.into();
        }
        self
    }
}

impl Fake {
    /// With an empty script.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what is done with the next request.
    pub fn then(self, reply: Reply) -> Self {
        self.state().script.push_back(reply);
        self
    }

    /// What was asked so far.
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().record.clone()
    }

    /// How long was waited, each time; timeouts count.
    pub fn slept(&self) -> Vec<Duration> {
        self.state().slept.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(&self, mut request: Request) -> Result<Incoming, TransportError> {
        let deed = self.state().script.pop_front().map(|reply| reply.0);
        let unsent = matches!(deed, Some(Deed::Fail { unsent: true }));
        if !unsent {
            let body = read(&mut request.body)
                .await
                .map_err(|source| TransportError {
                    unsent: false,
                    source,
                })?;
            self.state().record.push(Recorded {
                method: request.method,
                url: request.url,
                headers: request.headers,
                body,
            });
        }
        match deed {
            Some(Deed::Answer(answer)) => Ok(answer),
            Some(Deed::Hang) => pending().await,
            Some(Deed::Fail { unsent }) => Err(TransportError {
                unsent,
                source: "the script says so".into(),
            }),
            None => Err(TransportError {
                unsent: false,
                source: "the script has no further reply".into(),
            }),
        }
    }
}

async fn read(body: &mut Body) -> Result<Bytes, BoxError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = body.chunk().await {
        bytes.extend_from_slice(&chunk?);
    }
    Ok(bytes.into())
}

impl Transport for Fake {
    fn send(&self, request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        Box::pin(self.answer(request))
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        self.state().slept.push(duration);
        Box::pin(ready(()))
    }

    // Time passes at once, so work is done before anybody waits for it.
    fn spawn(&self, mut work: Pending<'static, ()>) {
        let mut context = Context::from_waker(Waker::noop());
        if work.as_mut().poll(&mut context).is_pending() {
            on_a_thread(work);
        }
    }
}
