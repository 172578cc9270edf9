//! What a scalar without quotes is: YAML 1.2's core schema.

use crate::parse::tree::NodeKind;
use std::borrow::Cow;

/// A scalar's kind, and its text as JSON spells it.
pub(super) fn resolve(text: &str) -> (NodeKind, Cow<'_, str>) {
    let first = text.bytes().next().unwrap_or(b'~');
    match first {
        b'~' | b'n' | b'N' if is_null(text) => (NodeKind::Null, Cow::Borrowed(text)),
        b't' | b'T' if matches!(text, "true" | "True" | "TRUE") => {
            (NodeKind::Bool, Cow::Borrowed("true"))
        }
        b'f' | b'F' if matches!(text, "false" | "False" | "FALSE") => {
            (NodeKind::Bool, Cow::Borrowed("false"))
        }
        b'+' | b'-' | b'.' | b'0'..=b'9' => match number(text) {
            Some(digits) => (NodeKind::Number, digits),
            None => (NodeKind::Text, Cow::Borrowed(text)),
        },
        _ => (NodeKind::Text, Cow::Borrowed(text)),
    }
}

fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// The number as JSON spells it. Infinities and what is no number have no such spelling, and digits behind a
/// leading zero are text: a phone number, a postcode.
fn number(text: &str) -> Option<Cow<'_, str>> {
    if is_json_number(text) {
        return Some(Cow::Borrowed(text));
    }
    let (sign, unsigned) = match text.as_bytes()[0] {
        b'+' => ("", &text[1..]),
        b'-' => ("-", &text[1..]),
        _ => ("", text),
    };
    if !unsigned.starts_with(|it: char| it.is_ascii_digit() || it == '.') {
        return None;
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = unsigned.strip_prefix(prefix) {
            let value = u64::from_str_radix(digits, radix).ok()?;
            let unsigned = !digits.starts_with('+');
            return unsigned.then(|| Cow::Owned(format!("{sign}{value}")));
        }
    }
    if is_json_number(unsigned) {
        return Some(Cow::Borrowed(unsigned));
    }
    if unsigned.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let value: f64 = unsigned.parse().ok()?;
    value
        .is_finite()
        .then(|| Cow::Owned(format!("{sign}{value:?}")))
}

/// Whether JSON would write the number so, and it is none too great for anyone to read.
fn is_json_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let whole = digits(unsigned);
    if whole == 0 || whole > 1 && unsigned[0] == b'0' {
        return false;
    }
    let mut rest = &unsigned[whole..];
    if let [b'.', fraction @ ..] = rest {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = &fraction[count..];
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = exponent.strip_prefix(b"+").or(exponent.strip_prefix(b"-"));
        let exponent = exponent.unwrap_or(&rest[1..]);
        let count = digits(exponent);
        let finite = || text.parse().is_ok_and(f64::is_finite);
        return count > 0 && count == exponent.len() && finite();
    }
    rest.is_empty()
}

fn digits(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|it| it.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::{NodeKind, resolve};

    #[test]
    fn resolves() {
        for null in ["", "~", "null", "Null", "NULL"] {
            check(null, NodeKind::Null, null);
        }
        for (text, value) in [("true", "true"), ("True", "true"), ("FALSE", "false")] {
            check(text, NodeKind::Bool, value);
        }
        for text in ["y", "n", "yes", "no", "on", "off", "nULL", "tRUE", "None"] {
            check(text, NodeKind::Text, text);
        }
        for number in [
            "0",
            "-0",
            "12",
            "-12",
            "1.5",
            "1e3",
            "1.5E-3",
            "18446744073709551616",
        ] {
            check(number, NodeKind::Number, number);
        }
        check("+12", NodeKind::Number, "12");
        check("0x1f", NodeKind::Number, "31");
        check("-0x1f", NodeKind::Number, "-31");
        check("0o17", NodeKind::Number, "15");
        check(".5", NodeKind::Number, "0.5");
        check("-.5", NodeKind::Number, "-0.5");
        check("1.", NodeKind::Number, "1.0");
        check("01.50", NodeKind::Number, "1.5");
        for text in [
            "01758746701",
            "-012",
            "017",
            "1_000",
            "1.0.0",
            "2020-01-01",
            "12:30",
            "1e",
            "1e+",
            ".",
            "-",
            "+",
            "--1",
            "+-1",
            "0x",
            "0xg",
            "0x+1",
            ".inf",
            "-.inf",
            ".nan",
            "1e999",
            "infinity",
            "..5",
            "1 2",
            "0o9",
        ] {
            check(text, NodeKind::Text, text);
        }
    }

    fn check(text: &str, kind: NodeKind, value: &str) {
        assert_eq!(resolve(text), (kind, value.into()), "{text}");
    }
}
