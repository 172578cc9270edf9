//! What an answer says of its page: read from whatever type the vendor gave it.

use crate::codec::{Encode, Kind, View, json};

/// What an answer says of its page and of the whole list. `None` is what it does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// The next page's cursor or URL, as JSON.
    pub(crate) next: Option<String>,
    pub(crate) total: Option<u64>,
    pub(crate) pages: Option<u64>,
    pub(crate) more: Option<bool>,
}

/// A cursor as JSON; `None` for what vendors write when there is none: nothing, null, false, an empty text,
/// zero, which could only lead back to the start.
pub(crate) fn cursor(value: &dyn Encode) -> Option<String> {
    let text = written(value)?;
    let view = View::new(&text);
    match view.kind() {
        Kind::Text | Kind::Number => {
            let plain = view.plain();
            (!matches!(plain.trim(), "" | "0")).then(|| text.clone())
        }
        _ => None,
    }
}

/// A count; `None` for what is no whole number from zero.
pub(crate) fn count(value: &dyn Encode) -> Option<u64> {
    let text = written(value)?;
    let plain = View::new(&text).plain().trim().to_owned();
    plain.parse().ok().or_else(|| {
        // JSON Schema calls 7.0 an integer.
        let number: f64 = plain.parse().ok()?;
        (number >= 0.0 && number.fract() == 0.0 && number < 9e15).then_some(number as u64)
    })
}

/// Yes or no, however it is written.
pub(crate) fn flag(value: &dyn Encode) -> Option<bool> {
    let text = written(value)?;
    match &*View::new(&text).plain().trim().to_ascii_lowercase() {
        "true" | "1" | "yes" => Some(true),
        "false" | "0" | "no" => Some(false),
        _ => None,
    }
}

fn written(value: &dyn Encode) -> Option<String> {
    (!value.is_absent()).then(|| json::encode_text(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Json;

    #[test]
    fn cursors() {
        for (value, expected) in [
            ("null", None),
            ("false", None),
            (r#""""#, None),
            ("0", None),
            (r#""0""#, None),
            ("7", Some("7")),
            (r#""a""#, Some(r#""a""#)),
            ("{}", None),
        ] {
            assert_eq!(cursor(&value_of(value)).as_deref(), expected, "{value}");
        }
        assert_eq!(cursor(&None::<String>), None);
    }

    #[test]
    fn counts_and_flags() {
        for (value, expected) in [
            ("7", Some(7)),
            ("7.0", Some(7)),
            (r#""7""#, Some(7)),
            ("-1", None),
            ("7.5", None),
            ("null", None),
            (r#""many""#, None),
        ] {
            assert_eq!(count(&value_of(value)), expected, "{value}");
        }
        for (value, expected) in [
            ("true", Some(true)),
            (r#""false""#, Some(false)),
            ("0", Some(false)),
            ("null", None),
        ] {
            assert_eq!(flag(&value_of(value)), expected, "{value}");
        }
    }

    fn value_of(text: &str) -> Json {
        text.parse().unwrap()
    }
}
