//! JSON text → tree.
//!
//! Forgives what cannot be misunderstood: control characters in strings, commas before a closing bracket,
//! Unicode's blanks between tokens, backslashes before a character that needs none (`\d` stays `\d`), halves
//! of surrogate pairs. Of two entries with one key the last counts.

use super::builder::{Builder, Wrong};
use super::escape;
use super::settle::settle;
use super::tree::{Content, NodeKind, Span};

/// Reads a whole text.
///
/// # Errors
/// Where the text stops being JSON.
pub(super) fn read(source: &str) -> Result<Content, Wrong> {
    let mut reader = Reader {
        source,
        bytes: source.as_bytes(),
        at: 0,
        builder: Builder::new(source),
    };
    reader.skip_blank();
    reader.value(Span::default())?;
    reader.skip_blank();
    match reader.peek() {
        None => Ok(settle(reader.builder)),
        Some(_) => Err(reader.expected("the end of the text")),
    }
}

struct Reader<'s> {
    source: &'s str,
    bytes: &'s [u8],
    at: usize,
    builder: Builder<'s>,
}

impl Reader<'_> {
    fn value(&mut self, key: Span) -> Result<(), Wrong> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => {
                let text = self.string()?;
                self.builder.scalar(start, NodeKind::Text, key, text);
            }
            Some(b'{') => {
                self.builder.open(start, NodeKind::Map, key)?;
                self.map()?;
            }
            Some(b'[') => {
                self.builder.open(start, NodeKind::List, key)?;
                self.list()?;
            }
            Some(b'-' | b'0'..=b'9') => {
                self.number()?;
                let digits = self.builder.span(start, self.at);
                self.builder.scalar(start, NodeKind::Number, key, digits);
            }
            Some(b't') => self.literal("true", NodeKind::Bool, key)?,
            Some(b'f') => self.literal("false", NodeKind::Bool, key)?,
            Some(b'n') => self.literal("null", NodeKind::Null, key)?,
            _ => return Err(self.expected("a value")),
        }
        Ok(())
    }

    fn map(&mut self) -> Result<(), Wrong> {
        self.at += 1;
        loop {
            self.skip_blank();
            match self.peek() {
                Some(b'"') => {}
                Some(b'}') => break,
                _ => return Err(self.expected("a key in quotes or `}`")),
            }
            let key = self.string()?;
            self.skip_blank();
            if self.peek() != Some(b':') {
                return Err(self.expected("`:` behind a key"));
            }
            self.at += 1;
            self.skip_blank();
            self.value(key)?;
            if !self.more(b'}', "`,` or `}`")? {
                break;
            }
        }
        self.at += 1;
        self.builder.close();
        Ok(())
    }

    fn list(&mut self) -> Result<(), Wrong> {
        self.at += 1;
        loop {
            self.skip_blank();
            if self.peek() == Some(b']') {
                break;
            }
            self.value(Span::default())?;
            if !self.more(b']', "`,` or `]`")? {
                break;
            }
        }
        self.at += 1;
        self.builder.close();
        Ok(())
    }

    /// Whether a comma follows; otherwise the closing bracket does.
    fn more(&mut self, closing: u8, expected: &str) -> Result<bool, Wrong> {
        self.skip_blank();
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == closing => Ok(false),
            _ => Err(self.expected(expected)),
        }
    }

    fn literal(&mut self, word: &str, kind: NodeKind, key: Span) -> Result<(), Wrong> {
        let start = self.at;
        if !self.source[start..].starts_with(word) {
            return Err(self.expected("a value"));
        }
        self.at += word.len();
        let text = self.builder.span(start, self.at);
        self.builder.scalar(start, kind, key, text);
        Ok(())
    }

    fn number(&mut self) -> Result<(), Wrong> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if let Some(b'0'..=b'9') = self.peek() {
            return Err(self.expected("a number without a leading zero"));
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Wrong> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.expected("a digit"));
        }
        Ok(())
    }

    /// A string in quotes: a slice of the source when nothing in it is escaped.
    fn string(&mut self) -> Result<Span, Wrong> {
        let quote = self.at;
        self.at += 1;
        let start = self.at;
        self.at = plain_end(self.bytes, start);
        if self.peek() == Some(b'"') {
            let text = self.builder.span(start, self.at);
            self.at += 1;
            return Ok(text);
        }

        let aside = self.builder.unescaped().len();
        let mut copied = start;
        loop {
            let plain = &self.source[copied..self.at];
            self.builder.unescaped().push_str(plain);
            match self.peek() {
                Some(b'"') => break,
                Some(_) => self.escape(),
                None => return Err(Wrong::new(quote, "this text has no closing quote")),
            }
            copied = self.at;
            self.at = plain_end(self.bytes, copied);
        }
        self.at += 1;
        Ok(self.builder.aside_since(aside))
    }

    fn escape(&mut self) {
        let char = match self.bytes.get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => match escape::unicode(self.bytes, self.at + 2, 4) {
                Some((char, end)) => {
                    self.at = end;
                    return self.builder.unescaped().push(char);
                }
                None => return self.backslash(),
            },
            _ => return self.backslash(),
        };
        self.builder.unescaped().push(char);
        self.at += 2;
    }

    fn backslash(&mut self) {
        self.builder.unescaped().push('\\');
        self.at += 1;
    }

    fn skip_blank(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(0x80..) => match self.source[self.at..].chars().next() {
                    Some(char) if is_blank(char) => self.at += char.len_utf8(),
                    _ => return,
                },
                _ => return,
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn expected(&self, what: &str) -> Wrong {
        let found = match self.source[self.at..].chars().next() {
            Some(char) if char.is_control() => format!("found {}", char.escape_default()),
            Some(char) => format!("found `{char}`"),
            None => "the text ends".to_owned(),
        };
        Wrong::new(self.at, format!("expected {what}, {found}"))
    }
}

/// Blanks that editors leave behind, beside JSON's own: no-break spaces, em spaces, stray byte order marks.
fn is_blank(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{200b}' | '\u{feff}')
}

/// Where the run of characters ends that stand for themselves: at a quote, a backslash or the end.
fn plain_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(word) = bytes.get(at..at + 8) {
        let word = u64::from_le_bytes(word.try_into().expect("eight bytes"));
        let hits = has_byte(word, b'"') | has_byte(word, b'\\');
        if hits != 0 {
            return at + hits.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = bytes[at..].iter().position(|it| matches!(it, b'"' | b'\\'));
    rest.map_or(bytes.len(), |it| at + it)
}

/// Marks the bytes of the word that equal `byte`; marks above the lowest one may be wrong.
fn has_byte(word: u64, byte: u8) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    let same = word ^ (ONES * u64::from(byte));
    same.wrapping_sub(ONES) & !same & (ONES << 7)
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::parse::builder::DEEPEST;

    #[test]
    fn reads() {
        check(" {} ", "{}");
        check("[1, -0, 2.5e-3, 1E+4]\n", "[1,-0,2.5e-3,1E+4]");
        check(
            r#"{"a": {"b": [true, false, null]}, "c": ""}"#,
            r#"{"a":{"b":[true,false,null]},"c":""}"#,
        );
        check(
            r#"["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"]"#,
            r#"["\"\\/\u0008\u000c\n\r\té😀"]"#,
        );
        check(
            "[\"long enough for whole words: é\"]",
            "[\"long enough for whole words: é\"]",
        );
    }

    #[test]
    fn forgives() {
        check("[1, 2,]", "[1,2]");
        check("{\u{a0}\"a\":\u{2003}1\u{feff}}\u{200b}", r#"{"a":1}"#);
        check(r#"{"a": 1,}"#, r#"{"a":1}"#);
        check("[\"a\tb\nc\"]", r#"["a\tb\nc"]"#);
        check(
            r#"["\d\.", "\ud83d", "\ude00", "\u12", "\ud83d\u0041"]"#,
            "[\"\\\\d\\\\.\",\"\u{fffd}\",\"\u{fffd}\",\"\\\\u12\",\"\u{fffd}A\"]",
        );
        check(r#"{"a": 1, "b": 2, "a": 3}"#, r#"{"b":2,"a":3}"#);
    }

    #[test]
    fn locates_mistakes() {
        wrong("", 0, "expected a value, the text ends");
        wrong("{", 1, "expected a key in quotes or `}`, the text ends");
        wrong("{a: 1}", 1, "expected a key in quotes or `}`, found `a`");
        wrong(r#"{"a" 1}"#, 5, "expected `:` behind a key, found `1`");
        wrong(r#"{"a": 1 "b": 2}"#, 8, "expected `,` or `}`, found `\"`");
        wrong("[1 2]", 3, "expected `,` or `]`, found `2`");
        wrong("[1}", 2, "expected `,` or `]`, found `}`");
        wrong("[1] x", 4, "expected the end of the text, found `x`");
        wrong("[\"abc", 1, "this text has no closing quote");
        wrong("[\"abc\\\"", 1, "this text has no closing quote");
        wrong("[nul]", 1, "expected a value, found `n`");
        wrong(
            "[01]",
            2,
            "expected a number without a leading zero, found `1`",
        );
        wrong("[1.]", 3, "expected a digit, found `]`");
        wrong("[-]", 2, "expected a digit, found `]`");
        wrong("[\u{1}]", 1, "expected a value, found \\u{1}");
        let deep = "[".repeat(DEEPEST + 1);
        wrong(&deep, DEEPEST, "this nests more than 256 levels deep");
    }

    fn check(text: &str, json: &str) {
        let content = read(text).unwrap_or_else(|wrong| panic!("{text}: {wrong:?}"));
        let mut found = String::new();
        content.write_json(text, 0, &mut found);
        assert_eq!(found, json, "{text}");
    }

    fn wrong(text: &str, offset: usize, message: &str) {
        let wrong = read(text).map(drop).expect_err(text);
        assert_eq!(
            (wrong.offset, &*wrong.message),
            (offset, message),
            "{text:.80}"
        );
    }
}
