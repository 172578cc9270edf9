//! Timestamps and the clock: RFC 3339 in, RFC 3339 out.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::Timestamp;

/// Text that is no timestamp, or a time that this machine's clock cannot say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no time, or a time out of range")
    }
}

impl std::error::Error for OutOfRange {}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = OutOfRange;

    /// Reads `2026-11-22T12:51:54.25+01:00`; a blank may stand for the `T`. Digits beyond
    /// nanoseconds are cut off; a leap second is the second after it.
    fn try_from(timestamp: &Timestamp) -> Result<Self, OutOfRange> {
        let (seconds, nanos) = parse(timestamp.as_str()).ok_or(OutOfRange)?;
        let whole = since_epoch(seconds).ok_or(OutOfRange)?;
        whole
            .checked_add(Duration::from_nanos(nanos))
            .ok_or(OutOfRange)
    }
}

impl From<SystemTime> for Timestamp {
    /// In UTC, to the nanosecond, without needless digits. Years outside 0 to 9999 are the
    /// nearest of these.
    fn from(time: SystemTime) -> Self {
        let nanos = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => after.as_nanos() as i128,
            Err(before) => -(before.duration().as_nanos() as i128),
        };
        let first = days(0, 1, 1) * DAY;
        let last = days(10_000, 1, 1) * DAY - 1;
        let seconds = (nanos.div_euclid(1_000_000_000) as i64).clamp(first, last);
        let (year, month, day) = date(seconds.div_euclid(DAY));
        let second = seconds.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
        let fraction = nanos.rem_euclid(1_000_000_000);
        if fraction > 0 {
            text.push_str(format!(".{fraction:09}").trim_end_matches('0'));
        }
        text.push('Z');
        Self::from(text)
    }
}

/// The time so many seconds after the beginning of 1970 in UTC.
pub(super) fn since_epoch(seconds: i64) -> Option<SystemTime> {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}

const DAY: i64 = 86_400;

/// Seconds since 1970 and nanoseconds.
fn parse(text: &str) -> Option<(i64, u64)> {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| {
        let digits = bytes.get(from..to)?;
        digits.iter().try_fold(0_i64, |value, digit| {
            digit
                .is_ascii_digit()
                .then(|| value * 10 + i64::from(digit - b'0'))
        })
    };
    let is = |at: usize, expected: &[u8]| bytes.get(at).is_some_and(|byte| expected.contains(byte));
    if !(is(4, b"-") && is(7, b"-") && is(10, b"Tt ") && is(13, b":") && is(16, b":")) {
        return None;
    }
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let fits = (1..=12).contains(&month) && hour < 24 && minute < 60 && second <= 60;
    if !fits || date(days(year, month, day)) != (year, month, day) {
        return None;
    }
    let mut at = 19;
    let mut nanos = 0;
    if is(at, b".") {
        let digits = bytes[at + 1..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let kept = digits.min(9);
        nanos = number(at + 1, at + 1 + kept)? as u64 * 10_u64.pow(9 - kept as u32);
        at += 1 + digits;
    }
    let offset = match bytes.get(at)? {
        b'Z' | b'z' if bytes.len() == at + 1 => 0,
        sign @ (b'+' | b'-') if bytes.len() == at + 6 && is(at + 3, b":") => {
            let offset = number(at + 1, at + 3)? * 3600 + number(at + 4, at + 6)? * 60;
            if *sign == b'-' { -offset } else { offset }
        }
        _ => return None,
    };
    Some((
        days(year, month, day) * DAY + hour * 3600 + minute * 60 + second - offset,
        nanos,
    ))
}

/// Days since 1970 in the Gregorian calendar (after Howard Hinnant's `days_from_civil`).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Year, month and day of a day since 1970: the other way round.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, back: &str) {
        let time = SystemTime::try_from(&Timestamp::from(text)).unwrap();
        assert_eq!(Timestamp::from(time).as_str(), back);
    }

    #[test]
    fn reads_and_writes() {
        check("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z");
        check("2026-11-22T12:51:54.250+01:00", "2026-11-22T11:51:54.25Z");
        check("2024-02-29 23:59:60z", "2024-03-01T00:00:00Z");
        check("1969-12-31T23:59:59.5-00:30", "1970-01-01T00:29:59.5Z");
        check("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z");
        check(
            "2026-01-01T00:00:00.123456789123Z",
            "2026-01-01T00:00:00.123456789Z",
        );
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in [
            "",
            "now",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00:00+1:00",
            "2026-01-01T00:00:00.Zx",
            "2026-01-01",
            "2026-00-10T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "２026-01-01T00:00:00Z",
        ] {
            assert!(
                SystemTime::try_from(&Timestamp::from(text)).is_err(),
                "{text}"
            );
        }
    }
}
