//! One request to a token endpoint: a form out, an answer in. It is sent once, and follows no redirect.

use std::time::{Duration, SystemTime};

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, DATE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use tracing::Instrument as _;
use url::{Url, form_urlencoded};

use super::{ClientProof, OAuthApp, OAuthError, OAuthProblem};
use crate::body::{End, gather};
use crate::connection::WE;
use crate::credential::Secret;
use crate::observe::{Sent, Told, Watch, masked};
use crate::retry::retry_after;
use crate::transport::{Incoming, Request, Transport, within};
use crate::{Body, Bytes};

/// How long an answer may take to arrive.
const TIMEOUT: Duration = Duration::from_secs(30);
/// How long an answer may be, in bytes: an ID token can bring a user's groups.
const LIMIT: usize = 1 << 20;
/// How much of a server's text is shown.
const SHOWN: usize = 300;

/// What is sent.
pub(super) struct Form {
    /// What it is for: `the refresh token`.
    pub(super) about: &'static str,
    pairs: Vec<(String, String)>,
    proof: Option<HeaderValue>,
    secrets: Vec<Secret>,
}

/// What came.
pub(super) struct Answered {
    pub(super) about: &'static str,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) text: String,
    /// The server's name.
    pub(super) host: String,
    /// When it was asked, by this machine's clock.
    pub(super) asked: SystemTime,
    secrets: Vec<Secret>,
}

impl Form {
    pub(super) fn new(about: &'static str) -> Self {
        Self {
            about,
            pairs: Vec::new(),
            proof: None,
            secrets: Vec::new(),
        }
    }

    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.pairs.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With what no message may show.
    pub(super) fn with_secret(self, name: &str, value: &Secret) -> Self {
        self.hiding(value).with(name, value.reveal())
    }

    /// Without this in any message.
    pub(super) fn hiding(mut self, secret: &Secret) -> Self {
        self.secrets.push(secret.clone());
        self
    }

    /// With this `Authorization`.
    pub(super) fn proved_by(mut self, mut header: HeaderValue) -> Self {
        header.set_sensitive(true);
        self.proof = Some(header);
        self
    }

    /// With who sends it.
    pub(super) fn from(self, app: &OAuthApp, proof: ClientProof) -> Self {
        let Some(secret) = &app.secret else {
            return self.with("client_id", &app.id);
        };
        match proof {
            ClientProof::Body => self
                .with("client_id", &app.id)
                .with_secret("client_secret", secret),
            ClientProof::Header => {
                // RFC 6749, section 2.3.1: both are form-encoded before they are joined.
                let encoded = |text: &str| -> String {
                    form_urlencoded::byte_serialize(text.as_bytes()).collect()
                };
                let pair = format!("{}:{}", encoded(&app.id), encoded(secret.reveal()));
                let pair = Bytes::from(pair.as_bytes());
                let value = HeaderValue::from_str(&format!("Basic {}", pair.as_str()))
                    .expect("base64 is a header's value");
                self.hiding(secret)
                    .hiding(&Secret::new(pair.as_str()))
                    .proved_by(value)
            }
        }
    }

    /// Sends it, and gathers the answer.
    pub(super) async fn post(
        self,
        url: &Url,
        transport: &dyn Transport,
        watch: &Watch,
    ) -> Result<Answered, OAuthError> {
        let asked = SystemTime::now();
        let host = url.host_str().unwrap_or_default().to_owned();
        let unavailable = |why: String| OAuthError::new(OAuthProblem::Unavailable, why);
        let request = self.request(url);
        let method = request.method.clone();
        let sent = Sent {
            operation: "oauth",
            template: None,
            method: &method,
            url,
            attempt: 1,
            resent: 0,
            shows: None,
        };
        let mut told = Told::begin(watch, sent, &request.headers, &request.body);
        let span = told.span().clone();
        let answer = async {
            let incoming = transport.send(request).await.map_err(|error| {
                let (word, message) = match error.unsent {
                    true => ("unsent", format!("cannot connect to {host}")),
                    false => ("lost", format!("no answer from {host}")),
                };
                (word, unavailable(message).because(error.source))
            })?;
            let Incoming {
                status,
                headers,
                mut body,
            } = incoming;
            told.answered(status, &headers, body.length());
            match gather(&mut body, LIMIT).await {
                (bytes, End::Whole) => Ok((status, headers, bytes)),
                (_, End::TooLong) => {
                    let message = format!("the answer of {host} is longer than {LIMIT} bytes");
                    let error = OAuthError::new(OAuthProblem::Unreadable, message);
                    Err(("unreadable", error))
                }
                (_, End::Lost(source)) => {
                    let message = format!("the connection to {host} was lost amid the answer");
                    Err(("lost", unavailable(message).because(source)))
                }
            }
        };
        let answer = within(transport, TIMEOUT, answer.instrument(span)).await;
        let answer = answer.unwrap_or_else(|| {
            let message = format!("no answer from {host} within {TIMEOUT:?}");
            Err(("timeout", unavailable(message)))
        });
        let (status, headers, bytes) = match answer {
            Ok(answer) => answer,
            Err((word, error)) => {
                told.failed(word);
                return Err(error);
            }
        };
        told.gathered(&headers, &bytes);
        match status.as_u16() < 400 {
            true => told.succeeded(),
            false => told.failed(status.as_str()),
        }
        tracing::debug!(
            host,
            about = self.about,
            status = status.as_u16(),
            "token endpoint"
        );
        Ok(Answered {
            about: self.about,
            status,
            headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            host,
            asked,
            secrets: self.secrets,
        })
    }

    fn request(&self, url: &Url) -> Request {
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, HeaderValue::from_static(WE));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let form = "application/x-www-form-urlencoded";
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(form));
        if let Some(proof) = &self.proof {
            headers.insert(AUTHORIZATION, proof.clone());
        }
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(&self.pairs);
        Request {
            method: Method::POST,
            url: url.as_str().to_owned(),
            headers,
            body: Body::from(body.finish()),
        }
    }
}

impl Answered {
    /// What is wrong with it.
    pub(super) fn error(&self, problem: OAuthProblem, message: impl Into<String>) -> OAuthError {
        OAuthError {
            retry_after: retry_after(&self.headers),
            ..OAuthError::new(problem, message)
        }
    }

    /// A text of the server's as it may be shown: in one line, short, and without what was sent to it.
    pub(super) fn shown(&self, text: &str) -> String {
        let text = masked(text, self.secrets.iter().map(Secret::reveal));
        let plain = text
            .chars()
            .map(|it| if it.is_control() { ' ' } else { it });
        plain.take(SHOWN).collect()
    }

    /// What the server's clock said when it answered.
    pub(super) fn server_time(&self) -> Option<SystemTime> {
        let date = self.headers.get(DATE)?.to_str().ok()?;
        httpdate::parse_http_date(date).ok()
    }
}
