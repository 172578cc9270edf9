//! How many requests an app takes: budgets that are kept, and answers that say what is left.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, StatusCode};

use crate::retry::retry_after;

/// How many requests an app takes, as its connector states it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    budgets: &'static [Budget],
    limit: Option<&'static str>,
    remaining: Option<&'static str>,
    reset: Option<(&'static str, Reset)>,
}

/// So many requests in so much time; no more in any stretch of that length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    requests: u32,
    seconds: u32,
}

/// How an answer writes when a budget begins anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// Seconds from now.
    Seconds,
    /// Seconds since 1970.
    Epoch,
}

impl Limits {
    /// None that are known.
    pub const fn new() -> Self {
        Self {
            budgets: &[],
            limit: None,
            remaining: None,
            reset: None,
        }
    }

    /// These budgets, all at once.
    pub const fn budgets(self, budgets: &'static [Budget]) -> Self {
        Self { budgets, ..self }
    }

    /// Answers say in this header how many requests the first budget has: by plan, more or fewer than stated.
    pub const fn limit(self, header: &'static str) -> Self {
        Self {
            limit: Some(header),
            ..self
        }
    }

    /// Answers say in this header how many requests are left.
    pub const fn remaining(self, header: &'static str) -> Self {
        Self {
            remaining: Some(header),
            ..self
        }
    }

    /// Answers say in this header when the budget begins anew.
    pub const fn reset(self, header: &'static str, written: Reset) -> Self {
        Self {
            reset: Some((header, written)),
            ..self
        }
    }
}

impl Budget {
    /// So many requests in so many seconds.
    pub const fn of(requests: u32, seconds: u32) -> Self {
        Self { requests, seconds }
    }
}

/// Keeps the limits of one connection; its clones share it.
#[derive(Debug)]
pub(crate) struct Limiter {
    limits: Limits,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// For each budget, when its last requests went or will go, at most as many as it has.
    sent: Vec<VecDeque<Instant>>,
    /// How many requests the first budget has, once an answer has said so.
    size: Option<usize>,
    /// Nothing is sent before.
    closed_until: Option<Instant>,
}

/// Nobody waits longer for an answer's word: a clock may be wrong.
const LONGEST: Duration = Duration::from_secs(3600);

impl Limiter {
    pub(crate) fn new(limits: Limits) -> Self {
        let sent = limits.budgets.iter().map(|_| VecDeque::new()).collect();
        let state = State {
            sent,
            size: None,
            closed_until: None,
        };
        Self {
            limits,
            state: Mutex::new(state),
        }
    }

    /// Takes a place for a request; how long to wait for it. `Err`, and no place is taken, when that is longer
    /// than `most`.
    pub(crate) fn reserve(&self, now: Instant, most: Duration) -> Result<Duration, Duration> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut at = state.closed_until.map_or(now, |it| it.max(now));
        let sizes = self.sizes(state.size);
        for ((budget, sent), size) in self.limits.budgets.iter().zip(&state.sent).zip(sizes) {
            let decisive = sent.len().checked_sub(size).and_then(|it| sent.get(it));
            if let Some(oldest) = decisive {
                at = at.max(*oldest + Duration::from_secs(budget.seconds.into()));
            }
        }
        let wait = at.saturating_duration_since(now);
        if wait > most {
            return Err(wait);
        }
        let sizes = self.sizes(state.size);
        for (sent, size) in state.sent.iter_mut().zip(sizes) {
            while sent.len() >= size {
                sent.pop_front();
            }
            sent.push_back(at);
        }
        Ok(wait)
    }

    /// How many requests each budget has.
    fn sizes(&self, of_first: Option<usize>) -> impl Iterator<Item = usize> + use<> {
        let stated = self.limits.budgets.iter().enumerate();
        stated.map(move |(at, it)| {
            let said = of_first.filter(|_| at == 0);
            said.unwrap_or(it.requests as usize).max(1)
        })
    }

    /// Hears what an answer says of its budget and of what is left.
    pub(crate) fn hear(&self, now: Instant, status: StatusCode, headers: &HeaderMap) {
        if let Some(size) = self.size(headers) {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            state.size = Some(size);
        }
        let wait = if status == StatusCode::TOO_MANY_REQUESTS {
            retry_after(headers).or_else(|| self.reset_in(headers))
        } else if self.is_used_up(headers) {
            self.reset_in(headers).or_else(|| retry_after(headers))
        } else {
            None
        };
        let Some(wait) = wait.filter(|it| *it <= LONGEST) else {
            return;
        };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let until = now + wait;
        state.closed_until = Some(state.closed_until.map_or(until, |it| it.max(until)));
    }

    /// What an answer says of how large the first budget is. A slip of the app must not make it endless.
    fn size(&self, headers: &HeaderMap) -> Option<usize> {
        const LARGEST: f64 = 1_000_000.0;
        let said = number(headers, self.limits.limit?)?;
        (1.0..=LARGEST).contains(&said).then_some(said as usize)
    }

    fn is_used_up(&self, headers: &HeaderMap) -> bool {
        let left = self.limits.remaining.and_then(|it| number(headers, it));
        left.is_some_and(|left| left <= 0.0)
    }

    fn reset_in(&self, headers: &HeaderMap) -> Option<Duration> {
        let (name, written) = self.limits.reset?;
        let number = number(headers, name)?;
        let seconds = match written {
            Reset::Seconds => number,
            Reset::Epoch => {
                let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
                (number - now.as_secs_f64()).max(0.0)
            }
        };
        Duration::try_from_secs_f64(seconds).ok()
    }
}

fn number(headers: &HeaderMap, name: &str) -> Option<f64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn no_stretch_of_time_has_more_than_its_budget() {
        let limiter =
            Limiter::new(Limits::new().budgets(const { &[Budget::of(3, 10), Budget::of(4, 60)] }));
        let start = Instant::now();
        let waits: Vec<_> = [0, 0, 1, 1, 2]
            .map(|at| limiter.reserve(start + at * SECOND, 100 * SECOND).unwrap())
            .into();
        // The fourth waits for the first of three to be 10 s old, the fifth for the first of four to be 60.
        assert_eq!(waits, [0, 0, 0, 9, 58].map(|it| it * SECOND));
    }

    #[test]
    fn answers_say_how_large_the_first_budget_is() {
        static LIMITS: Limits = Limits::new()
            .budgets(&[Budget::of(2, 10), Budget::of(100, 60)])
            .limit("x-limit");
        for (said, expected) in [
            ("3", [0, 0, 0, 10]),
            ("1", [0, 10, 20, 30]),
            ("0", [0, 0, 10, 10]),
            ("-7", [0, 0, 10, 10]),
            ("1e300", [0, 0, 10, 10]),
            ("many", [0, 0, 10, 10]),
        ] {
            let limiter = Limiter::new(LIMITS);
            let now = Instant::now();
            let mut headers = HeaderMap::new();
            headers.insert("x-limit", said.parse().unwrap());
            limiter.hear(now, StatusCode::OK, &headers);
            let waits = [0; 4].map(|_| limiter.reserve(now, 100 * SECOND).unwrap());
            assert_eq!(waits, expected.map(|it| it * SECOND), "{said}");
        }
    }

    #[test]
    fn a_budget_that_shrinks_counts_what_went_before() {
        static LIMITS: Limits = Limits::new().budgets(&[Budget::of(4, 10)]).limit("x-limit");
        let limiter = Limiter::new(LIMITS);
        let start = Instant::now();
        for at in 0..4 {
            assert_eq!(
                limiter.reserve(start + at * SECOND, LONGEST),
                Ok(Duration::ZERO)
            );
        }
        let mut headers = HeaderMap::new();
        headers.insert("x-limit", "2".parse().unwrap());
        limiter.hear(start + 4 * SECOND, StatusCode::OK, &headers);
        // The third of the four, sent at 2 s, has to be 10 s old.
        let wait = limiter.reserve(start + 4 * SECOND, LONGEST).unwrap();
        assert_eq!(wait, 8 * SECOND);
    }

    #[test]
    fn a_wait_that_is_too_long_takes_no_place() {
        let limiter = Limiter::new(Limits::new().budgets(const { &[Budget::of(1, 10)] }));
        let now = Instant::now();
        assert_eq!(limiter.reserve(now, SECOND), Ok(Duration::ZERO));
        assert_eq!(limiter.reserve(now, SECOND), Err(10 * SECOND));
        assert_eq!(
            limiter.reserve(now + 10 * SECOND, SECOND),
            Ok(Duration::ZERO)
        );
    }

    #[test]
    fn answers_say_when_to_go_on() {
        static LIMITS: Limits = Limits::new()
            .remaining("x-left")
            .reset("x-reset", Reset::Seconds);
        let now = Instant::now();
        for (status, left, reset, after, expected) in [
            (200, "1", "9", None, 0),
            (200, "0", "9", None, 9),
            (429, "5", "9", None, 9),
            (429, "5", "9", Some("4"), 4),
            (200, "none", "9", None, 0),
            (200, "0", "-9", None, 0),
            (200, "0", "99999", None, 0),
        ] {
            let limiter = Limiter::new(LIMITS);
            let mut headers = HeaderMap::new();
            headers.insert("x-left", left.parse().unwrap());
            headers.insert("x-reset", reset.parse().unwrap());
            if let Some(after) = after {
                headers.insert("retry-after", after.parse().unwrap());
            }
            limiter.hear(now, StatusCode::from_u16(status).unwrap(), &headers);
            let wait = limiter.reserve(now, LONGEST).unwrap();
            assert_eq!(wait, expected * SECOND, "{status} {left} {reset}");
        }
    }
}
