//! Spans, by the semantic conventions of OpenTelemetry, as `tracing-opentelemetry` hands them on.
//!
//! A call has one span of its own, `call`, of kind internal; each request that is sent for it, every attempt, redirect
//! and second try after a renewed credential, has a span of kind client in it (Semantic conventions for HTTP spans,
//! "HTTP client span" and "HTTP request retries and redirects"). All of them are on the level INFO. Where nobody
//! listens, nothing is put together.
//!
//! `url.full` holds the names of the query, `REDACTED` in place of every value: any of them may be a secret or a
//! person's. `error.type` of a request is its status, `unsent` or `lost` where no answer came, else the
//! [`Category`](crate::Category) of the call's failure, which is that of the call itself as well.

use tracing::Span;
use tracing::field::Empty;
use url::Url;

use super::Watch;
use super::mask::shown_url;
use crate::credential::Held;
use http::{Method, StatusCode};

/// The span of an operation with all that is sent for it.
pub(crate) fn call_span(watch: &Watch, operation: &'static str) -> Span {
    let (connector, whose) = (watch.connector(), watch.whose());
    tracing::info_span!(
        "call",
        otel.name = %format_args!("{connector} {operation}"),
        connectome.connector = connector,
        connectome.operation = operation,
        connectome.customer = whose.map(|it| it.customer.as_str()),
        connectome.connection = whose.map(|it| it.connection.as_str()),
        "error.type" = Empty,
        otel.status_code = Empty,
    )
}

/// The span of a customer's credential being renewed.
#[cfg(feature = "oauth")]
pub(crate) fn renew_span(watch: &Watch) -> Span {
    let (connector, whose) = (watch.connector(), watch.whose());
    tracing::info_span!(
        "renew",
        otel.name = %format_args!("{connector} renew"),
        connectome.connector = connector,
        connectome.customer = whose.map(|it| it.customer.as_str()),
        connectome.connection = whose.map(|it| it.connection.as_str()),
        "error.type" = Empty,
        otel.status_code = Empty,
    )
}

/// The span of one request on the wire. `template`: the path with its parameters' names, where it is known;
/// `resent`: how many requests were sent before for the same call.
pub(crate) fn request_span(
    method: &Method,
    template: Option<&'static str>,
    url: &Url,
    resent: u32,
    held: Option<&Held>,
) -> Span {
    let name = known(method).unwrap_or("HTTP");
    let blank = template.map_or("", |_| " ");
    tracing::info_span!(
        "request",
        otel.kind = "client",
        otel.name = %format_args!("{name}{blank}{}", template.unwrap_or_default()),
        http.request.method = known(method).unwrap_or("_OTHER"),
        http.request.method_original = known(method).is_none().then(|| method.as_str()),
        http.request.resend_count = (resent > 0).then_some(i64::from(resent)),
        url.full = shown_url(url, held),
        url.template = template,
        server.address = url.host_str(),
        server.port = url.port_or_known_default().map(i64::from),
        http.response.status_code = Empty,
        "error.type" = Empty,
        otel.status_code = Empty,
    )
}

/// What a span is told of its end.
pub(crate) trait Ended {
    /// An answer has come.
    fn answered(&self, status: StatusCode);

    /// It has failed: by this word.
    fn failed(&self, error: &str);
}

impl Ended for Span {
    fn answered(&self, status: StatusCode) {
        self.record("http.response.status_code", i64::from(status.as_u16()));
    }

    fn failed(&self, error: &str) {
        self.record("error.type", error);
        self.record("otel.status_code", "ERROR");
    }
}

/// A method that the conventions know.
fn known(method: &Method) -> Option<&'static str> {
    const KNOWN: [&str; 10] = [
        "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY",
    ];
    KNOWN.into_iter().find(|it| *it == method.as_str())
}
