//! When a call is tried again, and after how long.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, Method, StatusCode};

/// Whether and when a call is tried again.
///
/// What is tried again: idempotent methods (all but `POST` and `PATCH`) after 429, 502, 503, 504 and after
/// connection failures; any method when it is certain that nothing was sent. `POST` and `PATCH` count as
/// idempotent when [`Retry::even_unsafe`] says so, or when the call carries an `Idempotency-Key`. A
/// streamed body is sent once only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    backoff: Backoff,
    obey: Duration,
    even_unsafe: bool,
}

/// Waits that double, less up to a half of each by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Backoff {
    first: Duration,
    most: Duration,
}

impl Default for Retry {
    /// Three attempts, half a second and then a second between them, `Retry-After` obeyed up to a minute.
    fn default() -> Self {
        Self {
            attempts: 3,
            backoff: Backoff::new(Duration::from_millis(500), Duration::from_secs(20)),
            obey: Duration::from_secs(60),
            even_unsafe: false,
        }
    }
}

impl Retry {
    /// One attempt.
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// How often it is tried altogether, at least once.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// How long to wait before the second attempt, and at most before any. Each wait is twice the last,
    /// less up to a half of it by chance.
    pub fn backoff(mut self, first: Duration, most: Duration) -> Self {
        self.backoff = Backoff::new(first, most);
        self
    }

    /// The longest `Retry-After` that is waited for; when the server asks for more, the call fails at once.
    pub fn obey_up_to(mut self, longest: Duration) -> Self {
        self.obey = longest;
        self
    }

    /// Declares that a `POST` or `PATCH` does no harm when it arrives twice.
    pub fn even_unsafe(mut self) -> Self {
        self.even_unsafe = true;
        self
    }

    /// How long to wait before the next attempt; `None` when there is none.
    pub(crate) fn wait(&self, attempt: u32, call: &Attempted<'_>) -> Option<Duration> {
        if attempt >= self.attempts || !call.resendable {
            return None;
        }
        let harmless = self.even_unsafe || call.keyed || is_idempotent(call.method);
        match call.outcome {
            Outcome::Unsent => Some(self.backoff.pause(attempt)),
            Outcome::Lost => harmless.then(|| self.backoff.pause(attempt)),
            Outcome::Answered(status, headers) => {
                if !harmless || !matches!(status.as_u16(), 429 | 502 | 503 | 504) {
                    return None;
                }
                match retry_after(headers) {
                    Some(asked) => (asked <= self.obey).then_some(asked),
                    None => Some(self.backoff.pause(attempt)),
                }
            }
        }
    }
}

impl Backoff {
    pub(crate) const fn new(first: Duration, most: Duration) -> Self {
        Self { first, most }
    }

    /// How long to wait after the attempt of this number, from 1.
    pub(crate) fn pause(&self, attempt: u32) -> Duration {
        let doubled = self
            .first
            .saturating_mul(1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX));
        let whole = doubled.min(self.most);
        whole - whole.mul_f64(chance() / 2.0)
    }
}

/// What a policy must know of an attempt.
pub(crate) struct Attempted<'a> {
    pub(crate) method: &'a Method,
    /// Whether its body is still at hand.
    pub(crate) resendable: bool,
    /// Whether the server can tell a second arrival from a second request.
    pub(crate) keyed: bool,
    pub(crate) outcome: Outcome<'a>,
}

pub(crate) enum Outcome<'a> {
    /// The server has seen nothing.
    Unsent,
    /// It may have.
    Lost,
    Answered(StatusCode, &'a HeaderMap),
}

fn is_idempotent(method: &Method) -> bool {
    matches!(
        method.as_str(),
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY"
    )
}

/// `Retry-After` in seconds or as a date, as a duration from now.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers
        .get(http::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(
        date.duration_since(SystemTime::now())
            .unwrap_or(Duration::ZERO),
    )
}

/// A number from 0 to 1 that nobody can foresee.
fn chance() -> f64 {
    (random() >> 11) as f64 / (1_u64 << 53) as f64
}

/// 64 random bits: the standard library's hash keys come from the system.
pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_retry_after() {
        for (text, expected) in [
            ("120", Some(120_000)),
            ("0.5", Some(500)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(0)),
            ("-5", None),
            ("inf", None),
            ("1e300", None),
            ("soon", None),
            ("", None),
        ] {
            let value = text.parse().unwrap();
            let headers = HeaderMap::from_iter([(http::header::RETRY_AFTER, value)]);
            let found = retry_after(&headers).map(|it| it.as_millis());
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn waits_double_up_to_the_most() {
        let second = Duration::from_secs(1);
        let retry = Retry::default().backoff(second, 5 * second);
        for (attempt, most) in [(1, 1), (2, 2), (3, 4), (4, 5), (40, 5), (u32::MAX, 5)] {
            let pause = retry.backoff.pause(attempt);
            assert!(
                pause <= most * second && pause >= most * second / 2,
                "{attempt}: {pause:?}"
            );
        }
    }
}
