//! Bodies made of a value's parts: `application/x-www-form-urlencoded` and JSON, one text a line.

use crate::style::{self, Encoding, Keep, Node, Raw};

/// A record's fields as `name=value` pairs.
///
/// A field that `encodings` names is written in that style. Any other: a value without parts as it is, a
/// list as a pair for each item, and an object as JSON text, which is what the specification says where a
/// document is silent.
pub(crate) fn encode(encodings: &[(&str, Encoding)], value: Raw<'_>) -> String {
    let Node::Object(members) = value.open() else {
        return value
            .plain()
            .map(|text| style::encode(&text, Keep::Unreserved))
            .unwrap_or_default();
    };
    let mut pairs = Vec::new();
    for (name, value) in members {
        let encoding = encodings.iter().find(|(wire, _)| *wire == name);
        let encoding = match encoding {
            Some((_, encoding)) => *encoding,
            None if matches!(value.open(), Node::Object(_)) => Encoding::JSON,
            None => Encoding::FORM,
        };
        pairs.extend(style::pairs(encoding, &name, value));
    }
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

/// A list as JSON texts, one a line; in `application/json-seq` each begins with a record separator.
pub(crate) fn lines(media: &str, value: Raw<'_>) -> String {
    let items = match value.open() {
        Node::List(items) => items,
        Node::Null => Vec::new(),
        _ => vec![value],
    };
    let before = if media.contains("json-seq") {
        "\u{1e}"
    } else {
        ""
    };
    items
        .iter()
        .map(|item| format!("{before}{}\n", item.json()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        let deep: &[(&str, Encoding)] = &[("a", Encoding::DEEP_OBJECT)];
        check(
            &[],
            r#"{"a":"b c","d":1,"e":null,"f":true}"#,
            "a=b%20c&d=1&f=true",
        );
        check(&[], r#"{"a":["x","y"]}"#, "a=x&a=y");
        check(&[], r#"{"a":{"b":1}}"#, "a=%7B%22b%22%3A1%7D");
        check(
            deep,
            r#"{"a":{"b":[{"c":"d"}]},"e":""}"#,
            "a%5Bb%5D%5B0%5D%5Bc%5D=d&e=",
        );
        check(deep, r#"{"a":""}"#, "a=");
        check(
            &[("a", Encoding::FORM.joined())],
            r#"{"a":["x","y"]}"#,
            "a=x,y",
        );
        check(&[], "{}", "");
    }

    #[test]
    fn json_lines() {
        assert_eq!(
            lines("application/x-ndjson", Raw::new(r#"[{"a":1},2]"#)),
            "{\"a\":1}\n2\n"
        );
        assert_eq!(lines("application/json-seq", Raw::new("[1]")), "\u{1e}1\n");
        assert_eq!(lines("application/jsonl", Raw::new("[]")), "");
    }

    fn check(encodings: &[(&str, Encoding)], value: &str, expected: &str) {
        assert_eq!(encode(encodings, Raw::new(value)), expected);
    }
}
