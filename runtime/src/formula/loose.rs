//! Values as JavaScript takes them: what counts as true, as text, as a number, as equal.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::value::Value;
use crate::codec::Kind;

/// Whether a condition with this value holds.
pub(super) fn is_truthy(value: &Value<'_>) -> bool {
    match value.kind() {
        Kind::Null => false,
        Kind::Bool => value.is_true(),
        Kind::Number => value.number().is_some_and(|it| float(it) != 0.0),
        // Text that Rust can't hold is text all the same.
        Kind::Text => value.text().is_none_or(|it| !it.is_empty()),
        Kind::List | Kind::Object => true,
    }
}

/// What `String(value)` gives, with numbers as [`number_text`] writes them.
pub(super) fn text<'v>(value: &'v Value<'_>) -> Cow<'v, str> {
    match value.kind() {
        Kind::Null => "null".into(),
        Kind::Bool => if value.is_true() { "true" } else { "false" }.into(),
        Kind::Number => number_text(value.number().unwrap_or_default()),
        Kind::Text => value.text().unwrap_or_default(),
        Kind::List => {
            let items = value.items();
            let texts = items.iter().map(|item| match item.is_null() {
                true => "".into(),
                false => text(item),
            });
            texts.collect::<Vec<_>>().join(",").into()
        }
        Kind::Object => "[object Object]".into(),
    }
}

/// A number as people read it: `1.50` is `1.5`, `1e2` is `100`. One with more digits than a float holds stays as
/// it is written, where JavaScript would round it.
pub fn number_text(number: &str) -> Cow<'_, str> {
    let digits = number.strip_prefix('-').unwrap_or(number);
    if digits.len() <= 15 && digits.bytes().all(|it| it.is_ascii_digit()) {
        return if digits == "0" { "0" } else { number }.into();
    }
    let float = float(number);
    if !float.is_finite() {
        return number.into();
    }
    let shortest = format!("{float:e}");
    if decimal(&shortest) != decimal(number) {
        return number.into();
    }
    javascript(&shortest).into()
}

/// `1.5e-7`, `1.5e2` → as JavaScript lays numbers out.
fn javascript(scientific: &str) -> String {
    let (sign, rest) = match scientific.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", scientific),
    };
    let (mantissa, exponent) = rest.split_once('e').unwrap_or((rest, "0"));
    let digits: String = mantissa.chars().filter(|it| *it != '.').collect();
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if digits.bytes().all(|it| it == b'0') {
        return "0".to_owned();
    }
    let count = digits.len() as i32;
    let point = exponent + 1;
    let body = if count <= point && point <= 21 {
        format!("{digits}{}", "0".repeat((point - count) as usize))
    } else if 0 < point && point <= 21 {
        let (whole, fraction) = digits.split_at(point as usize);
        format!("{whole}.{fraction}")
    } else if -6 < point && point <= 0 {
        format!("0.{}{digits}", "0".repeat(-point as usize))
    } else {
        let (first, others) = digits.split_at(1);
        let dot = if others.is_empty() { "" } else { "." };
        let plus = if exponent < 0 { "" } else { "+" };
        format!("{first}{dot}{others}e{plus}{exponent}")
    };
    format!("{sign}{body}")
}

/// Sign, digits without zeros around them, and where the point stands: equal for equal numbers.
#[derive(PartialEq)]
struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    exponent: i64,
}

fn decimal(number: &str) -> Decimal {
    let (negative, rest) = match number.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, number),
    };
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
    let mut exponent = exponent.parse::<i64>().unwrap_or(i64::MAX / 2) - fraction.len() as i64;
    while digits.last() == Some(&b'0') {
        digits.pop();
        exponent += 1;
    }
    let zeros = digits.iter().take_while(|it| **it == b'0').count();
    digits.drain(..zeros);
    if digits.is_empty() {
        return Decimal {
            negative: false,
            digits,
            exponent: 0,
        };
    }
    Decimal {
        negative,
        digits,
        exponent,
    }
}

fn float(number: &str) -> f64 {
    number.parse().unwrap_or(f64::NAN)
}

/// Whether two numbers are equal, to the last digit.
fn same_number(a: &str, b: &str) -> bool {
    a == b || (float(a) == float(b) && (a.len().max(b.len()) <= 15 || decimal(a) == decimal(b)))
}

/// Whether two values are equal and of one kind; lists and objects in depth.
pub(super) fn is_same(a: &Value<'_>, b: &Value<'_>) -> bool {
    if a.kind() != b.kind() {
        return false;
    }
    match a.kind() {
        Kind::Null => true,
        Kind::Bool => a.is_true() == b.is_true(),
        Kind::Number => match (a.number(), b.number()) {
            (Some(a), Some(b)) => same_number(a, b),
            _ => false,
        },
        Kind::Text => match (a.text(), b.text()) {
            (Some(a), Some(b)) => a == b,
            _ => a.raw() == b.raw(),
        },
        Kind::List => {
            let (a, b) = (a.items(), b.items());
            a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| is_same(a, b))
        }
        Kind::Object => {
            let (mut a, mut b) = (a.members(), b.members());
            // Sorting keeps the order of equal keys, and of those the last one counts.
            let by_key =
                |a: &(Cow<'_, str>, Value<'_>), b: &(Cow<'_, str>, Value<'_>)| a.0.cmp(&b.0);
            a.sort_by(by_key);
            b.sort_by(by_key);
            a.len() == b.len()
                && a.iter()
                    .zip(&b)
                    .all(|((a, x), (b, y))| a == b && is_same(x, y))
        }
    }
}

/// Whether two values are equal as JavaScript's `==` sees it, except that lists and objects are compared in
/// depth. None is nothing, which equals null.
pub(super) fn is_equal(a: Option<&Value<'_>>, b: Option<&Value<'_>>) -> bool {
    let some = |it: Option<&Value<'_>>| it.is_some_and(|it| !it.is_null());
    let (Some(a), Some(b)) = (a, b) else {
        return !some(a) && !some(b);
    };
    match (a.kind(), b.kind()) {
        (x, y) if x == y => is_same(a, b),
        (Kind::Null, _) | (_, Kind::Null) => false,
        // A list is no object, whatever stands in it.
        (Kind::List | Kind::Object, Kind::List | Kind::Object) => false,
        (Kind::List | Kind::Object, Kind::Text) | (Kind::Text, Kind::List | Kind::Object) => {
            text(a) == text(b)
        }
        _ => number(a) == number(b),
    }
}

/// What `Number(value)` gives.
fn number(value: &Value<'_>) -> f64 {
    match value.kind() {
        Kind::Null => 0.0,
        Kind::Bool => f64::from(u8::from(value.is_true())),
        Kind::Number => value.number().map_or(f64::NAN, float),
        Kind::Text | Kind::List | Kind::Object => whole_number(&text(value)),
    }
}

/// The number that a text is, white space aside.
fn whole_number(text: &str) -> f64 {
    let text = trimmed(text);
    let radix = |digits: &str, radix| {
        let plain = !digits.starts_with(['+', '-']);
        u64::from_str_radix(digits, radix)
            .ok()
            .filter(|_| plain)
            .map_or(f64::NAN, |it| it as f64)
    };
    match text.get(..2) {
        Some("0x" | "0X") => return radix(&text[2..], 16),
        Some("0o" | "0O") => return radix(&text[2..], 8),
        Some("0b" | "0B") => return radix(&text[2..], 2),
        _ => {}
    }
    match text {
        "" => 0.0,
        _ if text.trim_start_matches(['+', '-']) == "Infinity" => infinity(text),
        _ if text
            .bytes()
            .all(|it| it.is_ascii_digit() || b"+-.eE".contains(&it)) =>
        {
            float(text)
        }
        _ => f64::NAN,
    }
}

fn infinity(text: &str) -> f64 {
    match text.len() - "Infinity".len() {
        0 => f64::INFINITY,
        1 if text.starts_with('+') => f64::INFINITY,
        1 => f64::NEG_INFINITY,
        _ => f64::NAN,
    }
}

/// The number that a text begins with, as `parseFloat` reads it.
fn leading_number(text: &str) -> Option<f64> {
    let text = text.trim_start_matches(is_space);
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let sign = text.len() - unsigned.len();
    if unsigned.starts_with("Infinity") {
        return Some(infinity(&text[..sign + "Infinity".len()]));
    }
    let digits = |from: usize| {
        let rest = unsigned.as_bytes().get(from..).unwrap_or_default();
        rest.iter().take_while(|it| it.is_ascii_digit()).count()
    };
    let whole = digits(0);
    let mut end = whole;
    if unsigned[end..].starts_with('.') {
        let fraction = digits(end + 1);
        if whole + fraction > 0 {
            end += 1 + fraction;
        }
    }
    if end == 0 {
        return None;
    }
    if unsigned[end..].starts_with(['e', 'E']) {
        let signed = unsigned[end + 1..].starts_with(['+', '-']);
        let exponent = digits(end + 1 + usize::from(signed));
        if exponent > 0 {
            end += 1 + usize::from(signed) + exponent;
        }
    }
    text[..sign + end].parse().ok()
}

/// How two values compare, each read as the number that its text begins with; None if one is none.
pub(super) fn compare(a: Option<&Value<'_>>, b: Option<&Value<'_>>) -> Option<Ordering> {
    let number = |value: Option<&Value<'_>>| match value?.number() {
        Some(number) => Some(float(number)),
        None => leading_number(&text(value?)),
    };
    number(a)?.partial_cmp(&number(b)?)
}

/// White space as JavaScript counts it.
pub(super) fn is_space(letter: char) -> bool {
    letter == '\u{feff}' || (letter.is_whitespace() && letter != '\u{85}')
}

pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_space)
}

#[cfg(test)]
mod tests {
    use super::{leading_number, number_text, whole_number};

    #[test]
    fn writes_numbers_as_people_read_them() {
        let table = [
            ("0", "0"),
            ("-0", "0"),
            ("-0.0", "0"),
            ("42", "42"),
            ("1.0", "1"),
            ("12.50", "12.5"),
            ("-1e2", "-100"),
            ("1e21", "1e+21"),
            ("123456789012345678901", "123456789012345678901"),
            ("1e20", "100000000000000000000"),
            ("1.5e-7", "1.5e-7"),
            ("0.000001", "0.000001"),
            ("1e400", "1e400"),
            ("9007199254740993", "9007199254740993"),
            ("0.1000000000000000055", "0.1000000000000000055"),
        ];
        for (number, expected) in table {
            assert_eq!(number_text(number), expected, "{number}");
        }
    }

    #[test]
    fn reads_numbers_in_text() {
        let table = [
            ("12px", Some(12.0)),
            (" -1.5e3x", Some(-1500.0)),
            (".5", Some(0.5)),
            ("5.", Some(5.0)),
            ("1e", Some(1.0)),
            ("+Infinityx", Some(f64::INFINITY)),
            (".", None),
            ("-", None),
            ("é", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(leading_number(text), expected, "{text}");
        }
        assert_eq!(whole_number(" 0x1F "), 31.0);
        assert_eq!(whole_number(""), 0.0);
        assert_eq!(whole_number("-Infinity"), f64::NEG_INFINITY);
        for text in [
            "12px",
            "nan",
            "inf",
            "0x",
            "0x+1",
            "--Infinity",
            "1e5e",
            ".",
        ] {
            assert!(whole_number(text).is_nan(), "{text}");
        }
    }
}
