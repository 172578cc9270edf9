//! One attempt of a call: its request, the redirects, the answer gathered.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, ETAG};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use tracing::Instrument as _;
use url::Url;

use super::redirect::{self, Hop, Next};
use super::security::{self, Grant};
use crate::Operation;
use crate::answer::{Arrived, Head, Reads, media};
use crate::body::{Body, End, gather};
use crate::connection::Settings;
use crate::connector::rule::{self, Verdict};
use crate::error::{Category, Failure};
use crate::observe::{Sent, Told, masked, redacted, shown_url};
use crate::retry::{Attempted, Outcome, Retry};
use crate::transport::{Incoming, Request};

/// What sends the requests of one call: as many as attempts, redirects and renewed credentials take.
pub(crate) struct Wire<'a> {
    settings: &'a Settings,
    operation: &'static Operation,
    /// From one.
    pub(crate) attempt: u32,
    /// How many were sent.
    sent: u32,
}

/// Why one attempt brought no success.
pub(crate) struct Lost {
    /// Whether the server has seen nothing of it.
    unsent: bool,
    /// Whether another attempt could bring nothing else.
    hopeless: bool,
    pub(crate) failure: Box<Failure>,
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
    /// What it is called in traces.
    fn word(&self) -> &str {
        match &self.failure.answer {
            Some((head, _)) if head.status.as_u16() >= 400 => head.status.as_str(),
            None if self.unsent => "unsent",
            None if !self.hopeless => "lost",
            _ => self.failure.category.as_str(),
        }
    }

    /// How long to wait before another attempt, if there is to be one.
    pub(crate) fn wait(
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

/// What one request has brought.
enum Heard {
    Answer(Arrived),
    /// Another request is to be sent.
    Elsewhere(Hop, Body),
}

impl<'a> Wire<'a> {
    pub(crate) fn new(settings: &'a Settings, operation: &'static Operation) -> Self {
        Self {
            settings,
            operation,
            attempt: 1,
            sent: 0,
        }
    }

    /// The request with the ETag that a GET of the same address brings.
    pub(crate) async fn with_etag(
        &mut self,
        mut hop: Hop,
        grants: &[Grant],
        header: &HeaderName,
    ) -> Result<Hop, Lost> {
        let mut asking = hop.clone();
        asking.method = Method::GET;
        asking.with_body = false;
        asking.headers.remove(CONTENT_TYPE);
        let arrived = self
            .send(asking, grants, Body::empty(), |_| Reads::Whole)
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
    pub(crate) async fn send(
        &mut self,
        mut hop: Hop,
        grants: &[Grant],
        mut body: Body,
        reads: fn(u16) -> Reads,
    ) -> Result<Arrived, Lost> {
        let asked = hop.url.clone();
        // Where a redirect leads has another path.
        let mut template = Some(self.operation.path);
        for _ in 0..=redirect::LIMIT {
            let sent = Sent {
                operation: self.operation.key,
                template: template.take(),
                method: &hop.method,
                url: &hop.url,
                attempt: self.attempt,
                resent: self.sent,
                shows: Some((&self.settings.held, self.settings.facts.private)),
            };
            let mut told = Told::begin(&self.settings.watch, sent, &hop.headers, &body);
            self.sent += 1;
            let whole = body.whole().cloned();
            let span = told.span().clone();
            let heard = self
                .exchange(&mut told, &hop, grants, body, reads, &asked)
                .instrument(span)
                .await;
            match heard {
                Ok(Heard::Answer(arrived)) => {
                    if let Some(bytes) = arrived.body.whole() {
                        told.gathered(&arrived.head.headers, bytes);
                    }
                    told.succeeded();
                    return Ok(arrived);
                }
                Ok(Heard::Elsewhere(next, again)) => {
                    told.succeeded();
                    (hop, body) = (next, again);
                }
                Err(mut lost) => {
                    conceal(self.settings, &mut lost.failure, &hop.headers, whole);
                    if let Some((head, bytes)) = &lost.failure.answer {
                        told.gathered(&head.headers, bytes);
                    }
                    told.failed(lost.word());
                    return Err(lost);
                }
            }
        }
        let message = format!("more than {} redirects", redirect::LIMIT);
        Err(Failure::new(Category::Unavailable, message).into())
    }

    /// One request and its answer.
    async fn exchange(
        &self,
        told: &mut Told<'_>,
        hop: &Hop,
        grants: &[Grant],
        body: Body,
        reads: fn(u16) -> Reads,
        asked: &Url,
    ) -> Result<Heard, Lost> {
        let again = body.again();
        let Incoming {
            status,
            headers,
            body: arriving,
        } = self.carry(hop, grants, body).await?;
        told.answered(status, &headers, arriving.length());
        let next = redirect::next(hop, status, &headers, again.is_some());
        let head = Head {
            operation: self.operation.key,
            status,
            headers,
            limit: self.settings.body_limit,
            asked: Some(asked.clone()),
        };
        let limiter = &self.settings.limiter;
        limiter.hear(Instant::now(), status, &head.headers);
        match next {
            Next::Answer => {
                let arrived = arrive(self.settings, head, arriving, reads).await?;
                Ok(Heard::Answer(arrived))
            }
            Next::Follow(following) => {
                let body = again.filter(|_| following.with_body);
                Ok(Heard::Elsewhere(following, body.unwrap_or_default()))
            }
            Next::Refuse(why) => {
                let message = format!("a redirect is not followed: {why}");
                let failure = Failure::new(Category::of(status), message);
                Err(failure.with_answer(head, Bytes::new()).into())
            }
        }
    }

    /// Puts the credentials in, and hands the request to the transport.
    async fn carry(&self, hop: &Hop, grants: &[Grant], body: Body) -> Result<Incoming, Lost> {
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
        let sent = self.settings.transport.send(request).await;
        sent.map_err(|error| {
            let mut whither = hop.url.clone();
            whither.set_query(None);
            let whither = shown_url(&whither, Some(&self.settings.held));
            let message = match error.unsent {
                true => format!("cannot connect to {whither}"),
                false => format!("no answer from {whither}"),
            };
            Lost {
                unsent: error.unsent,
                hopeless: false,
                failure: Failure::new(Category::Unavailable, message).because(error.source),
            }
        })
    }
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

/// The failure of an answer that is no success.
fn refused(settings: &Settings, head: Head, body: Bytes) -> Box<Failure> {
    let mut failure = Failure::new(Category::of(head.status), "");
    failure.excerpt = excerpt(settings, head.status, &body);
    failure.with_answer(head, body)
}

/// Takes out of a failure's words what is private: of its answer, and of the request that the answer tells back.
fn conceal(
    settings: &Settings,
    failure: &mut Failure,
    headers: &HeaderMap,
    request: Option<Bytes>,
) {
    let private = settings.facts.private;
    if private.is_empty() {
        return;
    }
    let mut hidden = Vec::new();
    if let Some(request) = request {
        redacted(media(headers), &request, private, usize::MAX, &mut hidden);
    }
    if let Some((head, body)) = &failure.answer {
        let told = redacted(head.media(), body, private, 4 * LENGTH, &mut hidden);
        if let Some(told) = told.filter(|_| !failure.excerpt.is_empty()) {
            failure.excerpt = shown(settings, &told);
        }
    }
    for text in [&mut failure.excerpt, &mut failure.message] {
        *text = masked(text, hidden.iter().map(String::as_str));
    }
}

/// How much of an app's text is shown.
const LENGTH: usize = 300;

/// What of a body helps in one line: no control characters, none of our own secrets.
fn excerpt(settings: &Settings, status: StatusCode, body: &[u8]) -> String {
    let start = &body[..body.len().min(4 * LENGTH)];
    let text = String::from_utf8_lossy(start);
    // A character that was cut in two would hide that a secret was.
    let text = text.trim_end_matches('\u{fffd}').trim();
    if text == status.canonical_reason().unwrap_or_default() {
        return String::new();
    }
    shown(settings, text)
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
