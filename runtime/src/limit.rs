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
            remaining: None,
            reset: None,
        }
    }

    /// These budgets, all at once.
    pub const fn budgets(self, budgets: &'static [Budget]) -> Self {
        Self { budgets, ..self }
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
        for (budget, sent) in self.limits.budgets.iter().zip(&state.sent) {
            let is_full = sent.len() >= budget.requests.max(1) as usize;
            if let Some(oldest) = sent.front().filter(|_| is_full) {
                at = at.max(*oldest + Duration::from_secs(budget.seconds.into()));
            }
        }
        let wait = at.saturating_duration_since(now);
        if wait > most {
            return Err(wait);
        }
        for (budget, sent) in self.limits.budgets.iter().zip(&mut state.sent) {
            if sent.len() >= budget.requests.max(1) as usize {
                sent.pop_front();
            }
            sent.push_back(at);
        }
        Ok(wait)
    }

    /// Hears what an answer says of what is left.
    pub(crate) fn hear(&self, now: Instant, status: StatusCode, headers: &HeaderMap) {
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
