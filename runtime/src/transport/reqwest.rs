//! The transport over reqwest: HTTP/1.1 and TLS by rustls with ring.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};

use super::{Incoming, Pending, Request, Transport, TransportError};
use crate::body::{Body, BoxError};

/// The transport over reqwest. Calls must be awaited within a tokio runtime; outside of one they fail.
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// With this long to reach a server. Fails when TLS cannot be set up.
    pub fn new(connect_timeout: Duration) -> Result<Self, BoxError> {
        // Fails when the program has chosen a provider already: then that one is used.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(connect_timeout)
            .build()?;
        Ok(Self(client))
    }

    async fn exchange(&self, request: Request) -> Result<Incoming, TransportError> {
        if !is_within_tokio() {
            return Err(TransportError {
                unsent: true,
                source: "reqwest needs a tokio runtime around the call".into(),
            });
        }
        let mut outgoing = http::Request::new(match request.body.whole() {
            Some(bytes) => reqwest::Body::from(bytes.clone()),
            None => reqwest::Body::wrap(Outgoing::new(request.body)),
        });
        *outgoing.method_mut() = request.method;
        *outgoing.headers_mut() = request.headers;
        *outgoing.uri_mut() = request
            .url
            .parse()
            .map_err(|error: http::uri::InvalidUri| TransportError {
                unsent: true,
                source: error.into(),
            })?;
        let outgoing = reqwest::Request::try_from(outgoing).map_err(lost)?;
        let answer = self.0.execute(outgoing).await.map_err(lost)?;
        let (head, body) = http::Response::<reqwest::Body>::from(answer).into_parts();
        let length = body.size_hint().exact();
        let body = Body::stream(Arriving(body));
        Ok(Incoming {
            status: head.status,
            headers: head.headers,
            body: match length {
                Some(0) => Body::empty(),
                Some(length) => body.with_length(length),
                None => body,
            },
        })
    }
}

impl Transport for Reqwest {
    fn send(&self, request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        Box::pin(self.exchange(request))
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        if is_within_tokio() {
            Box::pin(tokio::time::sleep(duration))
        } else {
            Box::pin(std::future::ready(()))
        }
    }

    fn spawn(&self, work: Pending<'static, ()>) {
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(work);
        }
    }
}

fn is_within_tokio() -> bool {
    tokio::runtime::Handle::try_current().is_ok()
}

// The URL may hold a secret; reqwest shows it in its errors.
fn lost(error: reqwest::Error) -> TransportError {
    let unsent = error.is_connect() || error.is_builder();
    TransportError {
        unsent,
        source: told(error.without_url()),
    }
}

/// The error with its causes in one line: reqwest's own text names none of them.
fn told(error: reqwest::Error) -> BoxError {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text.into()
}

/// A body on its way out.
struct Outgoing {
    /// The lock makes it `Sync`, which reqwest asks for; nobody waits for it.
    body: std::sync::Mutex<Body>,
    left: Option<u64>,
}

impl Outgoing {
    fn new(body: Body) -> Self {
        Self {
            left: body.length(),
            body: std::sync::Mutex::new(body),
        }
    }
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let body = self
            .body
            .get_mut()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let piece = std::task::ready!(Pin::new(body).poll_next(context));
        if let (Some(left), Some(Ok(bytes))) = (&mut self.left, &piece) {
            *left = left.saturating_sub(bytes.len() as u64);
        }
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map(SizeHint::with_exact).unwrap_or_default()
    }
}

/// A body on its way in.
struct Arriving(reqwest::Body);

impl Stream for Arriving {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = std::task::ready!(Pin::new(&mut self.0).poll_frame(context));
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(told(error.without_url())))),
                Some(Ok(frame)) => {
                    // Trailers carry no part of the body.
                    if let Ok(bytes) = frame.into_data() {
                        return Poll::Ready(Some(Ok(bytes)));
                    }
                }
            }
        }
    }
}
