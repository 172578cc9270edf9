//! The executor: sends a call, follows redirects, tries again, watches limits. Generic over nothing.

use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_TYPE, ETAG};
use http::{HeaderName, Method, StatusCode};
use tracing::{Instrument, Span};
use url::Url;

use crate::answer::{Head, Reads};
use crate::body::{Body, BoxError};
use crate::connection::Settings;
use crate::error::{Category, Failure};
use crate::redirect::{self, Hop, Next};
use crate::request::{Assembled, Draft};
use crate::retry::{Attempted, Outcome, Retry};
use crate::rule::{self, Verdict};
use crate::security::{self, Grant};
use crate::transport::{Incoming, Pending, Request, within, without_query};
use crate::{Connection, Error, base_url};

/// A successful answer whose body is still to be read as a type.
pub(crate) struct Arrived {
    pub(crate) head: Head,
    pub(crate) body: Body,
    /// The body's bytes once more, for an error; empty when it is streamed.
    pub(crate) kept: Bytes,
}

impl Arrived {
    /// The failure of a success that is not what the document promises. It keeps everything.
    pub(crate) fn unreadable(head: Head, body: Bytes, source: BoxError) -> Box<Failure> {
        let message = format!("the answer cannot be read: {source}");
        Failure::new(Category::Unreadable, message)
            .because(source)
            .with_answer(head, body)
    }
}

/// Sends a call and brings its answer, when that is a success. Boxed here, so that the executor is compiled
/// with the runtime and never again with a crate that calls it.
pub(crate) fn begin(
    connection: &Connection,
    draft: Box<Draft>,
    reads: fn(u16) -> Reads,
) -> Pending<'_, Result<Arrived, Box<Failure>>> {
    Box::pin(execute(connection, draft, reads))
}

async fn execute(
    connection: &Connection,
    draft: Box<Draft>,
    reads: fn(u16) -> Reads,
) -> Result<Arrived, Box<Failure>> {
    let settings = &*connection.0;
    let operation = draft.operation;
    let span = tracing::debug_span!(
        "call",
        connector = settings.facts.key,
        operation = operation.key,
        method = operation.method,
        attempts = tracing::field::Empty,
        status = tracing::field::Empty,
    );
    let timeout = draft.timeout.or(settings.timeout);
    let call = call(settings, draft, timeout, reads, span.clone()).instrument(span);
    let outcome = match timeout {
        None => call.await,
        Some(timeout) => {
            let outcome = within(&*settings.transport, timeout, call).await;
            outcome.unwrap_or_else(|| {
                let message = format!("no answer within {timeout:?}");
                Err(Failure::new(Category::Timeout, message))
            })
        }
    };
    outcome.map_err(|failure| failure.in_operation(operation.key))
}

/// All attempts.
async fn call(
    settings: &Settings,
    draft: Box<Draft>,
    timeout: Option<Duration>,
    reads: fn(u16) -> Reads,
    span: Span,
) -> Result<Arrived, Box<Failure>> {
    let begun = Instant::now();
    let key = draft.operation.key;
    let keyed = draft.is_keyed();
    let etag = draft.etag.clone();
    let retry = draft
        .retry
        .clone()
        .unwrap_or_else(|| settings.retry.clone());
    let operation = draft.operation;
    let mut granted = settings.held.current().await.map_err(Error::into_failure)?;
    let mut grants = security::grants(settings.facts, operation, &granted)?;
    let (hop, mut body) = prepare(settings, *draft)?;
    let mut attempt = 1;
    let mut renewed = false;
    loop {
        admit(
            settings,
            key,
            timeout.map(|it| it.saturating_sub(begun.elapsed())),
        )
        .await?;
        let again = body.again();
        let sent = match &etag {
            None => send(settings, key, hop.clone(), &grants, body, reads).await,
            Some(header) => match with_etag(settings, key, hop.clone(), &grants, header).await {
                Ok(hop) => send(settings, key, hop, &grants, body, reads).await,
                Err(lost) => Err(lost),
            },
        };
        span.record("attempts", attempt);
        let lost = match sent {
            Ok(arrived) => {
                span.record("status", arrived.head.status.as_u16());
                return Ok(arrived);
            }
            Err(lost) => lost,
        };
        let wait = lost.wait(&retry, attempt, &hop, again.is_some(), keyed);
        let failure = lost.failure;
        let Some(next) = again else {
            return Err(failure);
        };
        body = next;
        if failure.is_refused_credential()
            && !renewed
            && let Some(newer) = settings
                .held
                .refused(&granted)
                .await
                .map_err(Error::into_failure)?
        {
            grants = security::grants(settings.facts, operation, &newer)?;
            (granted, renewed) = (newer, true);
            continue;
        }
        if let Some((head, _)) = &failure.answer {
            span.record("status", head.status.as_u16());
        }
        let Some(wait) = wait else {
            return Err(failure);
        };
        // What is known now says more than the timeout that would end the wait.
        if timeout.is_some_and(|timeout| begun.elapsed().saturating_add(wait) >= timeout) {
            return Err(failure);
        }
        tracing::debug!(
            operation = key,
            attempt,
            wait_ms = wait.as_millis() as u64,
            "trying again"
        );
        settings.transport.sleep(wait).await;
        attempt += 1;
    }
}

/// Waits until the app takes another request.
async fn admit(
    settings: &Settings,
    key: &'static str,
    left: Option<Duration>,
) -> Result<(), Box<Failure>> {
    let most = left.unwrap_or(Duration::MAX);
    match settings.limiter.reserve(Instant::now(), most) {
        Ok(Duration::ZERO) => Ok(()),
        Ok(wait) => {
            tracing::debug!(
                operation = key,
                wait_ms = wait.as_millis() as u64,
                "within limits"
            );
            settings.transport.sleep(wait).await;
            Ok(())
        }
        Err(wait) => Err(Failure::new(
            Category::Limited,
            format!(
                "{} takes the next request in {} seconds, later than the call may take",
                settings.facts.title,
                wait.as_secs_f64().ceil()
            ),
        )),
    }
}

/// The first request without credentials, and its body.
fn prepare(settings: &Settings, draft: Draft) -> Result<(Hop, Body), Box<Failure>> {
    let operation = draft.operation;
    let base = match (&draft.base_url, operation.server, &settings.choice.url) {
        (Some(url), _, _) => base_url::checked(url)?,
        (None, Some(server), None) => base_url::of_server(server, &settings.choice)?,
        _ => settings.base_url.clone(),
    };
    let whole_url = draft.whole_url.clone();
    let Assembled {
        method,
        path,
        query,
        mut headers,
        body,
    } = draft.assemble()?;
    for (name, value) in &settings.headers {
        if !headers.contains_key(name) {
            headers.insert(name, value.clone());
        }
    }
    let mut url = Url::parse(&format!("{base}{path}"))
        .map_err(|error| Failure::invalid(format!("{base}{path} is no URL: {error}")))?;
    match whole_url {
        Some(whole) => {
            // Set piece by piece: `//host` would be another server for a parser of whole URLs.
            let (path, query) = whole.split_once('?').unwrap_or((&whole, ""));
            url.set_path(path);
            url.set_query(Some(query).filter(|it| !it.is_empty()));
        }
        None if query.is_empty() => {}
        None => url.set_query(Some(&query)),
    }
    for (name, value) in &settings.query {
        let there = url.query_pairs().any(|it| it.0 == *name);
        if !there {
            url.query_pairs_mut().append_pair(name, value);
        }
    }
    let hop = Hop {
        method,
        url,
        headers,
        with_body: body.length() != Some(0),
        trusted: true,
    };
    Ok((hop, body))
}

/// Why one attempt brought no success.
struct Lost {
    /// Whether the server has seen nothing of it.
    unsent: bool,
    /// Whether another attempt could bring something else.
    hopeless: bool,
    failure: Box<Failure>,
}

impl From<Box<Failure>> for Lost {
    fn from(failure: Box<Failure>) -> Self {
        Self {
            unsent: false,
            hopeless: true,
            failure,
        }
    }
}

impl Lost {
    fn wait(
        &self,
        retry: &Retry,
        attempt: u32,
        hop: &Hop,
        resendable: bool,
        keyed: bool,
    ) -> Option<Duration> {
        if self.hopeless {
            return None;
        }
        let outcome = match &self.failure.answer {
            Some((head, _)) => Outcome::Answered(self.failure.status(head.status), &head.headers),
            None if self.unsent => Outcome::Unsent,
            None => Outcome::Lost,
        };
        retry.wait(
            attempt,
            &Attempted {
                method: &hop.method,
                resendable,
                keyed,
                outcome,
            },
        )
    }
}

/// The request with the ETag that a GET of the same address brings.
async fn with_etag(
    settings: &Settings,
    key: &'static str,
    mut hop: Hop,
    grants: &[Grant],
    header: &HeaderName,
) -> Result<Hop, Lost> {
    let mut asking = hop.clone();
    asking.method = Method::GET;
    asking.with_body = false;
    asking.headers.remove(CONTENT_TYPE);
    let arrived = send(settings, key, asking, grants, Body::empty(), |_| {
        Reads::Whole
    })
    .await?;
    let Some(etag) = arrived.head.headers.get(ETAG) else {
        let message = "the answer has no ETag, so nobody knows what would be changed";
        let failure = Failure::new(Category::Unreadable, message);
        return Err(failure.with_answer(arrived.head, arrived.kept).into());
    };
    hop.headers.insert(header, etag.clone());
    Ok(hop)
}

/// One attempt with all its redirects.
async fn send(
    settings: &Settings,
    key: &'static str,
    mut hop: Hop,
    grants: &[Grant],
    mut body: Body,
    reads: fn(u16) -> Reads,
) -> Result<Arrived, Lost> {
    let asked = hop.url.clone();
    for _ in 0..=redirect::LIMIT {
        let again = body.again();
        let Incoming {
            status,
            headers,
            body: arriving,
        } = send_once(settings, &hop, grants, body).await?;
        let next = redirect::next(&hop, status, &headers, again.is_some());
        let head = Head {
            operation: key,
            status,
            headers,
            limit: settings.body_limit,
            asked: Some(asked.clone()),
        };
        settings.limiter.hear(Instant::now(), status, &head.headers);
        match next {
            Next::Answer => return arrive(settings, head, arriving, reads).await,
            Next::Follow(following) => {
                body = match (following.with_body, again) {
                    (true, Some(again)) => again,
                    _ => Body::empty(),
                };
                hop = following;
            }
            Next::Refuse(why) => {
                let failure = Failure::new(
                    Category::of(status),
                    format!("a redirect is not followed: {why}"),
                );
                return Err(failure.with_answer(head, Bytes::new()).into());
            }
        }
    }
    let message = format!("more than {} redirects", redirect::LIMIT);
    Err(Failure::new(Category::Unavailable, message).into())
}

async fn send_once(
    settings: &Settings,
    hop: &Hop,
    grants: &[Grant],
    body: Body,
) -> Result<Incoming, Lost> {
    let mut url = hop.url.clone();
    let mut headers = hop.headers.clone();
    if hop.trusted {
        let mut query = url.query().unwrap_or_default().to_owned();
        security::apply(grants, &mut query, &mut headers)?;
        url.set_query(Some(query.as_str()).filter(|it| !it.is_empty()));
        security::sign(grants, &hop.method, &url, &mut headers, &body)?;
    }
    let request = Request {
        method: hop.method.clone(),
        url: url.into(),
        headers,
        body,
    };
    let sent = settings.transport.send(request).await;
    sent.map_err(|error| Lost {
        unsent: error.unsent,
        hopeless: false,
        failure: Failure::new(
            Category::Unavailable,
            if error.unsent {
                format!("cannot connect to {}", without_query(hop.url.as_str()))
            } else {
                format!("no answer from {}", without_query(hop.url.as_str()))
            },
        )
        .because(error.source),
    })
}

/// Gathers the body, unless it is wanted as it arrives.
async fn arrive(
    settings: &Settings,
    head: Head,
    mut body: Body,
    reads: fn(u16) -> Reads,
) -> Result<Arrived, Lost> {
    if head.status.is_success() && reads(head.status()) == Reads::Streamed {
        return Ok(Arrived {
            head,
            body,
            kept: Bytes::new(),
        });
    }
    let (bytes, end) = gather(&mut body, settings.body_limit).await;
    let verdict = match end {
        End::Whole => rule::judge(settings.facts.responses, &head, &bytes),
        End::TooLong | End::Lost(_) => None,
    };
    match end {
        End::Whole if verdict.is_some() => judged(settings, head, bytes, verdict),
        _ if !head.status.is_success() => Err(Lost {
            unsent: false,
            hopeless: false,
            failure: refused(settings, head, bytes),
        }),
        End::Whole => Ok(Arrived {
            head,
            body: bytes.clone().into(),
            kept: bytes,
        }),
        End::TooLong => {
            let limit = settings.body_limit;
            let message = format!("the answer is longer than {limit} bytes (`body_limit`)");
            let failure = Failure::new(Category::Unreadable, message);
            Err(failure.with_answer(head, bytes).into())
        }
        End::Lost(source) => Err(Lost {
            unsent: false,
            hopeless: false,
            failure: Failure::new(
                Category::Unavailable,
                "the connection was lost amid the answer",
            )
            .because(source),
        }),
    }
}

/// What a rule of the connector makes of an answer.
fn judged(
    settings: &Settings,
    head: Head,
    bytes: Bytes,
    verdict: Option<(Verdict, Option<String>)>,
) -> Result<Arrived, Lost> {
    match verdict {
        Some((verdict @ (Verdict::Failure(_) | Verdict::Refused), message)) => {
            let mut failure = refused(settings, head, bytes);
            if let Verdict::Failure(category) = verdict {
                failure.category = category;
            }
            if let Some(message) = message {
                failure.message = shown(settings, &message);
                failure.excerpt.clear();
            }
            Err(Lost {
                unsent: false,
                hopeless: false,
                failure,
            })
        }
        Some((Verdict::Success, _)) | None => Ok(Arrived {
            head,
            body: bytes.clone().into(),
            kept: bytes,
        }),
    }
}

/// How the gathering of a body ended.
pub(crate) enum End {
    Whole,
    TooLong,
    Lost(BoxError),
}

/// The bytes of a body as far as they come, at most `limit`.
pub(crate) async fn gather(body: &mut Body, limit: usize) -> (Bytes, End) {
    if let Some(whole) = body.whole().filter(|it| it.len() <= limit) {
        return (whole.clone(), End::Whole);
    }
    let mut gathered = BytesMut::new();
    loop {
        match body.chunk().await {
            None => return (gathered.freeze(), End::Whole),
            Some(Err(error)) => return (gathered.freeze(), End::Lost(error)),
            Some(Ok(chunk)) => {
                let room = limit - gathered.len();
                gathered.extend_from_slice(&chunk[..chunk.len().min(room)]);
                if chunk.len() > room {
                    return (gathered.freeze(), End::TooLong);
                }
            }
        }
    }
}

/// The failure of an answer that is no success.
fn refused(settings: &Settings, head: Head, body: Bytes) -> Box<Failure> {
    let mut failure = Failure::new(Category::of(head.status), "");
    failure.excerpt = excerpt(settings, head.status, &body);
    failure.with_answer(head, body)
}

/// How much of an app's text is shown.
const LENGTH: usize = 300;

/// What of a body helps in one line: no control characters, none of our own secrets.
fn excerpt(settings: &Settings, status: StatusCode, body: &[u8]) -> String {
    let start = &body[..body.len().min(4 * LENGTH)];
    let text = String::from_utf8_lossy(start).trim().to_owned();
    if text == status.canonical_reason().unwrap_or_default() {
        return String::new();
    }
    shown(settings, &text)
}

/// A text of the app's as it may be shown.
fn shown(settings: &Settings, text: &str) -> String {
    let text = settings.held.mask(text);
    let mut excerpt: String = text
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .take(LENGTH)
        .collect();
    if text.chars().count() > LENGTH {
        excerpt.push('…');
    }
    excerpt
}
