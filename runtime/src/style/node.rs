//! Encoded values as something to walk: the JSON text of a value, opened one level at a time.

use std::borrow::Cow;

/// The JSON text of one value, as the codec wrote it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Raw<'a>(&'a str);

/// One value, opened: its parts are still text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node<'a> {
    Null,
    /// A number or a boolean, as it is written.
    Bare(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Raw<'a>>),
    Object(Vec<(Cow<'a, str>, Raw<'a>)>),
}

impl<'a> Raw<'a> {
    /// `text` must be one whole JSON value; what is not gives less, never a panic.
    pub(crate) fn new(text: &'a str) -> Self {
        Self(text.trim_ascii())
    }

    /// The JSON text.
    pub(crate) fn json(self) -> &'a str {
        self.0
    }

    /// The value with its parts.
    pub(crate) fn open(self) -> Node<'a> {
        match self.0.as_bytes().first() {
            None => Node::Null,
            Some(b'n') => Node::Null,
            Some(b'"') => Node::Text(unquote(self.0)),
            Some(b'[') => Node::List(items(self.0)),
            Some(b'{') => Node::Object(members(self.0)),
            Some(_) => Node::Bare(self.0),
        }
    }

    /// What a value without parts is in plain text; the JSON text of one with parts; `None` for null.
    pub(crate) fn plain(self) -> Option<Cow<'a, str>> {
        match self.open() {
            Node::Null => None,
            Node::Text(text) => Some(text),
            Node::Bare(_) | Node::List(_) | Node::Object(_) => Some(Cow::Borrowed(self.0)),
        }
    }

    /// Whether it is null.
    pub(crate) fn is_null(self) -> bool {
        matches!(self.0.as_bytes().first(), None | Some(b'n'))
    }

    /// Whether it is a list or an object.
    pub(crate) fn has_parts(self) -> bool {
        matches!(self.0.as_bytes().first(), Some(b'[' | b'{'))
    }
}

fn items(text: &str) -> Vec<Raw<'_>> {
    parts(text).into_iter().map(Raw::new).collect()
}

fn members(text: &str) -> Vec<(Cow<'_, str>, Raw<'_>)> {
    parts(text)
        .into_iter()
        .filter_map(|part| {
            let key_end = text_end(part)?;
            let (key, rest) = part.split_at(key_end);
            let value = rest.trim_ascii_start().strip_prefix(':')?;
            Some((unquote(key), Raw::new(value)))
        })
        .collect()
}

/// What stands between the outer brackets, cut at the outer commas.
fn parts(text: &str) -> Vec<&str> {
    let inner = text
        .get(1..text.len().saturating_sub(1))
        .unwrap_or_default();
    let mut parts = Vec::new();
    let (mut depth, mut start, mut at) = (0_usize, 0, 0);
    let bytes = inner.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += text_end(&inner[at..]).unwrap_or(inner.len() - at);
                continue;
            }
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                parts.push(inner[start..at].trim_ascii());
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    let last = inner[start..].trim_ascii();
    if !last.is_empty() {
        parts.push(last);
    }
    parts
}

/// How long the JSON text literal is that `text` begins with, quotes included.
fn text_end(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    if bytes.first() != Some(&b'"') {
        return None;
    }
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return Some(at + 1),
            _ => at += 1,
        }
    }
    None
}

fn unquote(literal: &str) -> Cow<'_, str> {
    let inner = literal
        .get(1..literal.len().saturating_sub(1))
        .unwrap_or_default();
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let escape = &rest[at + 1..];
        let (character, used) = unescape(escape);
        out.push(character);
        rest = escape.get(used..).unwrap_or_default();
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character behind a backslash and how many bytes it took.
fn unescape(escape: &str) -> (char, usize) {
    match escape.as_bytes().first() {
        Some(b'n') => ('\n', 1),
        Some(b't') => ('\t', 1),
        Some(b'r') => ('\r', 1),
        Some(b'b') => ('\u{8}', 1),
        Some(b'f') => ('\u{c}', 1),
        Some(b'u') => unescape_code(escape),
        Some(&byte) if byte.is_ascii() => (byte as char, 1),
        _ => (char::REPLACEMENT_CHARACTER, 0),
    }
}

fn unescape_code(escape: &str) -> (char, usize) {
    let unit = |at: usize| {
        escape
            .get(at..at + 4)
            .and_then(|it| u32::from_str_radix(it, 16).ok())
    };
    match unit(1) {
        Some(high @ 0xD800..0xDC00) => match unit(7) {
            Some(low @ 0xDC00..0xE000) if escape.get(5..7) == Some("\\u") => {
                let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                (
                    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER),
                    11,
                )
            }
            _ => (char::REPLACEMENT_CHARACTER, 5),
        },
        Some(code) => (
            char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER),
            5,
        ),
        None => (char::REPLACEMENT_CHARACTER, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_one_level() {
        assert_eq!(Raw::new(" null ").open(), Node::Null);
        assert_eq!(Raw::new("-1.50").open(), Node::Bare("-1.50"));
        assert_eq!(
            Raw::new(r#""a\"\u00e9\ud83d\ude00\n""#).open(),
            Node::Text("a\"é😀\n".into())
        );
        assert_eq!(
            Raw::new(r#"[1, "a,]", {"b": [2, 3]}]"#).open(),
            Node::List(vec![Raw("1"), Raw(r#""a,]""#), Raw(r#"{"b": [2, 3]}"#)])
        );
        assert_eq!(
            Raw::new(r#"{"a:b" : 1, "c":{"d":"}"}}"#).open(),
            Node::Object(vec![
                ("a:b".into(), Raw("1")),
                ("c".into(), Raw(r#"{"d":"}"}"#))
            ])
        );
        assert_eq!(Raw::new("[]").open(), Node::List(vec![]));
        assert_eq!(Raw::new("{ }").open(), Node::Object(vec![]));
    }

    #[test]
    fn broken_text_never_panics() {
        let whole = r#"{"a\u00e9":[1,"\ud83d\ude00",{"b":null}],"é":"\\"}"#;
        for end in 0..whole.len() {
            if whole.is_char_boundary(end) {
                walk(Raw::new(&whole[..end]));
                walk(Raw::new(&whole[end..]));
            }
        }
    }

    fn walk(raw: Raw<'_>) {
        match raw.open() {
            Node::List(items) => items.into_iter().for_each(walk),
            Node::Object(members) => members.into_iter().for_each(|(_, it)| walk(it)),
            Node::Null | Node::Bare(_) | Node::Text(_) => {}
        }
    }
}
