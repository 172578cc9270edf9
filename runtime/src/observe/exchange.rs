//! One request on the wire and its answer: a span, and a record for whoever keeps a log.

use std::time::{Duration, Instant, SystemTime};

use http::{HeaderMap, Method, StatusCode};
use tracing::Span;
use url::Url;

use super::event::say;
use super::mask::shown_url;
use super::redact::redacted;
use super::span::{Ended as _, request_span};
use super::{Event, Watch};
use crate::answer::{media, request_id};
use crate::codec::Writer;
use crate::credential::Held;
use crate::{Body, Timestamp};

/// A request was sent, and an answer came or did not.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Exchange<'a> {
    /// When it was sent.
    pub at: SystemTime,
    /// The connector's key.
    pub connector: &'a str,
    /// The operation's key; `oauth` of what goes to a token endpoint.
    pub operation: &'a str,
    /// Whose the connection is: the customer's id, where it is one's.
    pub customer: Option<&'a str>,
    /// The connection's name, where it is a customer's.
    pub connection: Option<&'a str>,
    /// How it was asked.
    pub method: &'a Method,
    /// Where: of the query the names alone, nothing of what the connection holds.
    pub url: &'a str,
    /// Which attempt of the call it belongs to, from one. Redirects belong to the attempt that was redirected.
    pub attempt: u32,
    /// How many requests were sent for the same call before.
    pub resent: u32,
    /// How many bytes were sent, where that is known.
    pub request_size: Option<u64>,
    /// The answer's status, when one came.
    pub status: Option<StatusCode>,
    /// How many bytes came, where that is known: of a streamed answer, what its headers say.
    pub response_size: Option<u64>,
    /// From the request to the answer's end; of a streamed answer to its beginning.
    pub duration: Duration,
    /// Why it failed: the status, `unsent`, `lost`, a [`Category`](crate::Category)'s name, or `cancelled` where nobody
    /// waited for its end. `None`: it went well.
    pub error: Option<&'a str>,
    /// The vendor's id of the request.
    pub request_id: Option<&'a str>,
    /// What was sent, where the sink asks for it.
    pub request_body: Option<&'a str>,
    /// What came, where the sink asks for it.
    pub response_body: Option<&'a str>,
}

impl Exchange<'_> {
    pub(super) fn write(&self, writer: &mut Writer) {
        say(writer, "event", &"exchange");
        say(writer, "at", &Timestamp::from(self.at));
        say(writer, "connector", &self.connector);
        say(writer, "operation", &self.operation);
        say(writer, "customer", &self.customer);
        say(writer, "connection", &self.connection);
        say(writer, "method", &self.method.as_str());
        say(writer, "url", &self.url);
        say(writer, "attempt", &self.attempt);
        say(writer, "resent", &self.resent);
        say(writer, "request_size", &self.request_size);
        say(
            writer,
            "status",
            &self.status.map(|it| i32::from(it.as_u16())),
        );
        say(writer, "response_size", &self.response_size);
        say(writer, "duration_ms", &(self.duration.as_secs_f64() * 1e3));
        say(writer, "error", &self.error);
        say(writer, "request_id", &self.request_id);
        say(writer, "request_body", &self.request_body);
        say(writer, "response_body", &self.response_body);
    }

    /// With no more of the bodies than a sink wants.
    fn cut(self, bytes: usize) -> Self {
        Self {
            request_body: cut(self.request_body, bytes),
            response_body: cut(self.response_body, bytes),
            ..self
        }
    }
}

fn cut(body: Option<&str>, bytes: usize) -> Option<&str> {
    let body = body.filter(|_| bytes > 0)?;
    Some(&body[..body.floor_char_boundary(bytes)])
}

/// A request, as far as it is told.
pub(crate) struct Sent<'a> {
    pub(crate) operation: &'a str,
    /// The path with its parameters' names, where it is known.
    pub(crate) template: Option<&'static str>,
    pub(crate) method: &'a Method,
    pub(crate) url: &'a Url,
    pub(crate) attempt: u32,
    pub(crate) resent: u32,
    /// What its connection holds, and which fields are private; `None`: no body is ever shown.
    pub(crate) shows: Option<(&'a Held, &'static [&'static str])>,
}

/// A request that was sent: what becomes of it is told to its span, and at its end to the sinks. One that nobody waits
/// for any more has ended as well.
pub(crate) struct Told<'a> {
    watch: &'a Watch,
    sent: Sent<'a>,
    span: Span,
    log: Option<Log>,
}

/// What a record has besides.
struct Log {
    at: SystemTime,
    begun: Instant,
    url: String,
    request_size: Option<u64>,
    request_body: Option<String>,
    /// What was left out of bodies.
    hidden: Vec<String>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    response_size: Option<u64>,
    response_body: Option<String>,
    error: Option<String>,
}

impl<'a> Told<'a> {
    pub(crate) fn begin(
        watch: &'a Watch,
        sent: Sent<'a>,
        headers: &HeaderMap,
        body: &Body,
    ) -> Self {
        let Sent { method, url, .. } = sent;
        let held = sent.shows.map(|it| it.0);
        let span = request_span(method, sent.template, url, sent.resent, held);
        let mut told = Self {
            watch,
            sent,
            span,
            log: None,
        };
        if !watch.is_idle() {
            told.log = Some(Log {
                at: watch.now(),
                begun: Instant::now(),
                url: shown_url(url, held),
                request_size: body.length(),
                request_body: None,
                hidden: Vec::new(),
                status: None,
                request_id: None,
                response_size: None,
                response_body: None,
                error: Some("cancelled".to_owned()),
            });
        }
        let shown = body.whole().and_then(|it| told.shown(headers, it));
        if let Some(log) = &mut told.log {
            log.request_body = shown;
        }
        told
    }

    pub(crate) fn span(&self) -> &Span {
        &self.span
    }

    /// An answer has begun.
    pub(crate) fn answered(&mut self, status: StatusCode, headers: &HeaderMap, size: Option<u64>) {
        self.span.answered(status);
        if let Some(log) = &mut self.log {
            log.status = Some(status);
            log.request_id = request_id(headers).map(str::to_owned);
            log.response_size = size;
        }
    }

    /// All of an answer has come.
    pub(crate) fn gathered(&mut self, headers: &HeaderMap, body: &[u8]) {
        let shown = self.shown(headers, body);
        if let Some(log) = &mut self.log {
            log.response_size = Some(body.len() as u64);
            log.response_body = shown;
        }
    }

    /// What of a body somebody wants to see, as it may be shown.
    fn shown(&mut self, headers: &HeaderMap, body: &[u8]) -> Option<String> {
        let (held, private) = self.sent.shows?;
        let bytes = self.watch.bodies();
        let log = self.log.as_mut().filter(|_| bytes > 0)?;
        let shown = redacted(media(headers), body, private, bytes, &mut log.hidden)?;
        Some(held.mask(&shown))
    }

    /// It went well.
    pub(crate) fn succeeded(mut self) {
        if let Some(log) = &mut self.log {
            log.error = None;
        }
    }

    /// It did not: by this word.
    pub(crate) fn failed(mut self, error: &str) {
        self.span.failed(error);
        if let Some(log) = &mut self.log {
            log.error = Some(error.to_owned());
        }
    }
}

impl Drop for Told<'_> {
    fn drop(&mut self) {
        let Some(log) = &self.log else {
            return;
        };
        let whose = self.watch.whose();
        let exchange = Exchange {
            at: log.at,
            connector: self.watch.connector(),
            operation: self.sent.operation,
            customer: whose.map(|it| it.customer.as_str()),
            connection: whose.map(|it| it.connection.as_str()),
            method: self.sent.method,
            url: &log.url,
            attempt: self.sent.attempt,
            resent: self.sent.resent,
            request_size: log.request_size,
            status: log.status,
            response_size: log.response_size,
            duration: log.begun.elapsed(),
            error: log.error.as_deref(),
            request_id: log.request_id.as_deref(),
            request_body: log.request_body.as_deref(),
            response_body: log.response_body.as_deref(),
        };
        self.watch
            .tell(|bodies| Event::Exchange(exchange.cut(bodies)));
    }
}
