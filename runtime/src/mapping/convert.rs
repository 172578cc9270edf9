//! Values in another form. What does not fit is an error that names both fields, never a value that was
//! rounded or cut.

use std::str::FromStr;
use std::time::SystemTime;

use crate::Mismatch;
use crate::codec::{Codec, Encode, Kind, View, json};
use crate::formula::{self, number_text};
use crate::value::{Date, Decimal, Json, Time, Timestamp, UnixTime};

/// A number that may be read from text.
pub trait Number: Codec {
    /// The same number, if it fits exactly.
    fn exact(number: i64) -> Option<Self>
    where
        Self: Sized;
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Number for $integer {
            fn exact(number: i64) -> Option<Self> {
                number.try_into().ok()
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 u8 u16 u32 u64);

impl Number for f32 {
    fn exact(number: i64) -> Option<Self> {
        (number.unsigned_abs() <= 1 << 24).then_some(number as Self)
    }
}

impl Number for f64 {
    fn exact(number: i64) -> Option<Self> {
        (number.unsigned_abs() <= 1 << 53).then_some(number as Self)
    }
}

impl Number for Decimal {
    fn exact(number: i64) -> Option<Self> {
        Some(Self::from(number))
    }
}

/// A number with all its digits. Of a float, the fewest that mean it.
pub fn decimal<T: Encode>(number: &T) -> Decimal {
    Json::of(number).as_text().parse().unwrap_or_default()
}

/// A number as people read it: `1.50` is `1.5`.
pub fn print<T: Encode>(number: &T) -> String {
    number_text(Json::of(number).as_text()).into_owned()
}

/// Seconds since 1970 as a timestamp in UTC. Times that no clock can say are the nearest that it can.
pub fn timestamp(time: UnixTime) -> Timestamp {
    let nearest = if time.0 < 0 {
        UnixTime(0)
    } else {
        UnixTime(253_402_300_799)
    };
    let time = SystemTime::try_from(time).or_else(|_| SystemTime::try_from(nearest));
    Timestamp::from(time.unwrap_or(SystemTime::UNIX_EPOCH))
}

/// A timestamp as seconds since 1970.
///
/// # Errors
/// When it is none.
pub fn unix_time(time: &Timestamp, from: &'static str, to: &str) -> Result<UnixTime, Mismatch> {
    match SystemTime::try_from(time) {
        Ok(time) => Ok(UnixTime::from(time)),
        Err(_) => Err(misfit(from, "no date and time", to)),
    }
}

/// The number that a text says.
///
/// # Errors
/// When it says none, or one that does not fit.
pub fn number<T: Number>(text: &str, from: &'static str, to: &str) -> Result<T, Mismatch> {
    let text = text.trim();
    if let Some(number) = whole(text).and_then(T::exact) {
        return Ok(number);
    }
    match Decimal::from_str(text) {
        Ok(number) => narrow(&number, from, to),
        Err(_) => Err(misfit(from, "no number", to)),
    }
}

/// The same number as another type holds it.
///
/// # Errors
/// When it would have to be rounded or is too large.
pub fn narrow<N: Encode, T: Number>(
    number: &N,
    from: &'static str,
    to: &str,
) -> Result<T, Mismatch> {
    let before = Json::of(number);
    if let Some(number) = whole(before.as_text()).and_then(T::exact) {
        return Ok(number);
    }
    let narrowed: Option<T> = json::decode(before.as_text().as_bytes()).ok();
    let narrowed = narrowed.filter(|it| digits(Json::of(it).as_text()) == digits(before.as_text()));
    narrowed.ok_or_else(|| misfit(from, "a number that does not fit", to))
}

// What ids and counts are, most times; everything else takes the long way.
fn whole(text: &str) -> Option<i64> {
    const SAFE: usize = 18;
    let bytes = text.as_bytes();
    let is_short = (1..=SAFE).contains(&bytes.len());
    if !is_short || (bytes[0] == b'0' && bytes.len() > 1) {
        return None;
    }
    bytes.iter().try_fold(0, |so_far, digit| {
        let digit = digit.is_ascii_digit().then(|| digit - b'0')?;
        Some(so_far * 10 + i64::from(digit))
    })
}

/// The digits of a JSON number without zeros around them, and where its point stands.
fn digits(number: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = match number.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().unwrap_or(0)),
        None => (number, 0),
    };
    let negative = mantissa.starts_with('-');
    let mantissa = mantissa.trim_start_matches('-');
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let trimmed = all.trim_end_matches('0');
    let point: i64 = exponent - fraction.len() as i64 + (all.len() - trimmed.len()) as i64;
    let significant = trimmed.trim_start_matches('0').to_owned();
    match significant.is_empty() {
        true => (false, significant, 0),
        false => (negative, significant, point),
    }
}

/// A value of JSON as a type; null is nothing.
///
/// # Errors
/// When it is of another kind.
pub fn read<T: Codec>(
    json: Option<View<'_>>,
    from: &'static str,
    to: &str,
) -> Result<Option<T>, Mismatch> {
    let Some(view) = json.filter(|it| it.kind() != Kind::Null) else {
        return Ok(None);
    };
    match json::decode(view.as_text().as_bytes()) {
        Ok(value) => Ok(Some(value)),
        Err(_) => Err(misfit(from, view.kind(), to)),
    }
}

/// Text of JSON, also a number or a boolean as text; null is nothing.
///
/// # Errors
/// When it is a list or an object.
pub fn read_text(
    json: Option<View<'_>>,
    from: &'static str,
    to: &str,
) -> Result<Option<String>, Mismatch> {
    let Some(view) = json else {
        return Ok(None);
    };
    match view.kind() {
        Kind::Null => Ok(None),
        Kind::Text => match view.as_str() {
            Some(text) => Ok(Some(text.into_owned())),
            None => Err(misfit(from, "no Unicode", to)),
        },
        Kind::Bool => Ok(Some(view.as_text().to_owned())),
        Kind::Number => Ok(Some(number_text(view.as_text()).into_owned())),
        kind @ (Kind::List | Kind::Object) => Err(misfit(from, kind, to)),
    }
}

/// A number of JSON, also one that is written as text; null is nothing.
///
/// # Errors
/// When it is something else, or does not fit.
pub fn read_number<T: Number>(
    json: Option<View<'_>>,
    from: &'static str,
    to: &str,
) -> Result<Option<T>, Mismatch> {
    let Some(view) = json else {
        return Ok(None);
    };
    match view.kind() {
        Kind::Null => Ok(None),
        Kind::Number => number(view.as_text(), from, to).map(Some),
        Kind::Text => number(&view.plain(), from, to).map(Some),
        kind => Err(misfit(from, kind, to)),
    }
}

/// The day of a time, in UTC. Empty text is no time, and says none.
///
/// # Errors
/// When the text at `from` is no time: the formula alone would give nothing, as Membrane's does, and a day that was
/// said would be lost.
pub fn extract_date(text: Option<&str>, from: &'static str) -> Result<Option<Date>, Mismatch> {
    extract(text, from, formula::extract_date)
}

/// The time of day, in UTC.
///
/// # Errors
/// As with [`extract_date`].
pub fn extract_time(text: Option<&str>, from: &'static str) -> Result<Option<Time>, Mismatch> {
    extract(text, from, formula::extract_time)
}

fn extract<T: From<String>>(
    text: Option<&str>,
    from: &'static str,
    part: fn(&str) -> Option<String>,
) -> Result<Option<T>, Mismatch> {
    let Some(text) = text.filter(|it| !it.is_empty()) else {
        return Ok(None);
    };
    let found = part(text).ok_or_else(|| Mismatch::new(from, "is no date and time"))?;
    Ok(Some(found.into()))
}

fn misfit(from: &'static str, found: impl std::fmt::Display, to: &str) -> Mismatch {
    Mismatch::new(from, format!("is {found}, which `{to}` cannot hold"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_fit_or_are_refused() {
        assert_eq!(number::<i64>(" 12 ", "$.a", "b"), Ok(12));
        assert_eq!(number::<i64>("1e2", "$.a", "b"), Ok(100));
        let problem = number::<i64>("1.5", "$.a", "b").unwrap_err();
        assert_eq!(
            problem.to_string(),
            "$.a: is a number that does not fit, which `b` cannot hold"
        );
        assert!(number::<i64>("twelve", "$.a", "b").is_err());
        assert!(number::<i64>("", "$.a", "b").is_err());
        assert!(number::<i64>("007", "$.a", "b").is_err());
        assert_eq!(number::<i64>("-7", "$.a", "b"), Ok(-7));
        assert_eq!(
            number::<u64>("18446744073709551615", "$.a", "b"),
            Ok(u64::MAX)
        );
        assert!(number::<f64>("9007199254740993", "$.a", "b").is_err());
        assert!(number::<f32>("16777217", "$.a", "b").is_err());
        assert!(number::<i32>("3000000000", "$.a", "b").is_err());
        assert_eq!(number::<f64>("0.10", "$.a", "b"), Ok(0.1));
        let exact: Decimal = "0.1234567890123456789".parse().unwrap();
        assert!(narrow::<_, f64>(&exact, "$.a", "b").is_err());
        assert_eq!(narrow::<_, i64>(&7.0_f64, "$.a", "b"), Ok(7));
    }

    #[test]
    fn floats_keep_what_they_mean() {
        assert_eq!(decimal(&0.1).as_str(), "0.1");
        assert_eq!(print(&1.50), "1.5");
    }

    #[test]
    fn json_is_read_as_what_is_wanted() {
        let text = |json: &str| read_text(Some(View::new(json)), "$.a", "b");
        assert_eq!(text("\"x\""), Ok(Some("x".to_owned())));
        assert_eq!(text("7"), Ok(Some("7".to_owned())));
        assert_eq!(text("null"), Ok(None));
        assert!(text("[1]").is_err());
        assert_eq!(
            read_number::<i64>(Some(View::new("\"7\"")), "$.a", "b"),
            Ok(Some(7))
        );
    }

    #[test]
    fn times_are_told() {
        assert_eq!(timestamp(UnixTime(0)).as_str(), "1970-01-01T00:00:00Z");
        let time = Timestamp::from("1970-01-01T00:01:00Z");
        assert_eq!(unix_time(&time, "$.a", "b"), Ok(UnixTime(60)));
    }
}
