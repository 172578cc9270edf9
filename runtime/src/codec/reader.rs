//! Reading JSON straight over its bytes.

use std::borrow::Cow;

use super::Codec;
use super::error::{DecodeError, Result};
use super::kind::Kind;
use super::number::{self, Integer};
use super::skip;
use super::text;

/// How many lists and objects may stand in one another; the next one is an error.
pub(super) const DEPTH: u32 = 127;

/// How many times in one text a union may try another variant than the first; each can mean to read
/// what stands in it once more, and unions stand in unions.
const TRIES: u32 = 64;

/// A place in a JSON text, from which values are read.
///
/// What is accepted is what `serde_json` accepts, with these decisions:
///
/// - An integer may be written `1.0` or `1e2`, as long as it is whole and fits.
/// - A float that is too large for its type is an error for `f32` as well as for `f64`.
/// - In a record, of a key that comes twice the last one wins, as it does in maps.
/// - An optional field that is null is `None`.
/// - Skipped values are bounded in depth as all others are: 127 levels.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
    /// How many times unions tried again.
    tries: u32,
    /// Whether the value at hand replaces one that was read before: a key that comes twice.
    pub(super) again: bool,
    /// Whether this is the null that stands for a field that did not come.
    pub(crate) absent: bool,
    /// Why the record at hand could not be read.
    pub(super) failure: Option<DecodeError>,
}

impl<'a> Reader<'a> {
    /// Reads from the beginning of a text.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            tries: 0,
            again: false,
            absent: false,
            failure: None,
        }
    }

    /// Reads the null that stands for a field that did not come.
    pub(crate) fn absent() -> Self {
        Self {
            absent: true,
            ..Self::new("null")
        }
    }

    /// Whether the record at hand could be read.
    pub(super) fn outcome(&mut self) -> Result<()> {
        self.failure.take().map_or(Ok(()), Err)
    }

    /// The kind of the value that comes next.
    pub fn kind(&mut self) -> Result<Kind> {
        match self.peek() {
            Some(b'"') => Ok(Kind::Text),
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::List),
            Some(b'n') => Ok(Kind::Null),
            Some(b't' | b'f') => Ok(Kind::Bool),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(_) => Err(self.error("expected a value")),
            None => Err(self.error("unexpected end")),
        }
    }

    /// Reads null if that is what comes next.
    // What every type calls is called, so that it is not compiled once more for every type.
    #[inline(never)]
    pub fn null_if_next(&mut self) -> Result<bool> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null")?;
        Ok(true)
    }

    /// Reads null.
    pub fn null(&mut self) -> Result<()> {
        if self.null_if_next()? {
            Ok(())
        } else {
            Err(self.unexpected("null"))
        }
    }

    /// Reads a boolean.
    pub fn bool(&mut self) -> Result<bool> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.unexpected("bool")),
        }
    }

    /// Reads text, without copying it when it holds no escape.
    pub fn text(&mut self) -> Result<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("text"));
        }
        self.text_after_quote()
    }

    #[inline]
    pub(super) fn text_after_quote(&mut self) -> Result<Cow<'a, str>> {
        let (text, end) = text::read(self.text, self.at + 1)?;
        self.at = end;
        Ok(text)
    }

    /// Reads a number and gives it as it is written.
    pub fn number(&mut self) -> Result<&'a str> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {}
            _ => return Err(self.unexpected("number")),
        }
        let start = self.at;
        self.at = number::end(self.text.as_bytes(), start)?;
        Ok(&self.text[start..self.at])
    }

    /// Reads a whole number.
    pub(super) fn integer(&mut self) -> Result<Integer> {
        self.peek();
        if let Some((integer, end)) = number::short_integer(self.text.as_bytes(), self.at) {
            self.at = end;
            return Ok(integer);
        }
        let start = self.at;
        let number = self.number()?;
        number::integer(number).map_err(|problem| DecodeError::new(problem, start))
    }

    /// Goes into a list; false if it is empty and already left.
    #[inline(never)]
    pub(super) fn open_list(&mut self) -> Result<bool> {
        if self.peek() != Some(b'[') {
            return Err(self.unexpected("list"));
        }
        self.open(b']')
    }

    /// Reads an item of the list and goes on to the next; false if there is none.
    #[inline(never)]
    pub(super) fn item(&mut self, index: usize, item: &mut dyn Codec) -> Result<bool> {
        item.decode(self).map_err(|error| error.in_item(index))?;
        self.another(b']', "expected `,` or `]`")
    }

    /// Reads an object, handing each key and the reader before its value to `member`.
    pub fn object(
        &mut self,
        member: &mut dyn FnMut(&mut Self, Cow<'a, str>) -> Result<()>,
    ) -> Result<()> {
        if self.peek() != Some(b'{') {
            return Err(self.unexpected("object"));
        }
        if !self.open(b'}')? {
            return Ok(());
        }
        loop {
            let key = self.key()?;
            self.colon()?;
            member(self, key)?;
            if !self.another(b'}', "expected `,` or `}`")? {
                return Ok(());
            }
        }
    }

    /// Skips one value and gives it as it is written.
    pub fn raw(&mut self) -> Result<&'a str> {
        self.skip().map(|(raw, _)| raw)
    }

    /// Skips one value and gives its text without white space.
    pub(crate) fn minified(&mut self) -> Result<Cow<'a, str>> {
        let (raw, spaces) = self.skip()?;
        Ok(if spaces {
            skip::minified(raw).into()
        } else {
            raw.into()
        })
    }

    /// Skips one value; tells whether white space stands in it.
    fn skip(&mut self) -> Result<(&'a str, bool)> {
        self.peek();
        let start = self.at;
        let skipped = skip::value(self.text.as_bytes(), start, DEPTH - self.depth)?;
        self.at = skipped.end;
        Ok((&self.text[start..skipped.end], skipped.spaces))
    }

    /// An error unless nothing but white space is left.
    pub fn end(&mut self) -> Result<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error("unexpected text after the value")),
        }
    }

    /// An error at this place.
    #[cold]
    pub fn error(&self, problem: impl Into<Cow<'static, str>>) -> DecodeError {
        DecodeError::new(problem, self.at)
    }

    /// The error of finding something else than what was expected.
    #[cold]
    pub(super) fn unexpected(&mut self, expected: &str) -> DecodeError {
        match self.kind() {
            Ok(found) => self.error(format!("expected {expected}, found {found}")),
            Err(error) => error,
        }
    }

    /// A second reader at the same place, to look ahead with.
    pub(super) fn ahead(&self) -> Self {
        Self {
            at: self.at,
            depth: self.depth,
            ..Self::new(self.text)
        }
    }

    /// Goes back to where this other reader of the same text stands.
    pub(super) fn go_back(&mut self, start: &Self) {
        self.at = start.at;
        self.depth = start.depth;
        self.again = false;
    }

    /// Whether a union may try one more variant; counts it.
    pub(super) fn may_try_again(&mut self) -> bool {
        self.tries += 1;
        self.tries <= TRIES
    }

    /// Skips white space; gives the byte that follows.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => self.peek_behind_spaces(),
        }
    }

    fn peek_behind_spaces(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            match bytes.get(at) {
                // Indented text has many blanks in a row.
                Some(b' ') if bytes[at..].starts_with(b"        ") => at += 8,
                Some(b' ' | b'\n' | b'\t' | b'\r') => at += 1,
                other => {
                    self.at = at;
                    return other.copied();
                }
            }
        }
    }

    /// Reads the key at hand if it is exactly `quoted`: `"key":`.
    #[inline]
    pub(super) fn key_if_next(&mut self, quoted: &str) -> bool {
        let rest = &self.text.as_bytes()[self.at..];
        let next = rest.starts_with(quoted.as_bytes());
        if next {
            self.at += quoted.len();
        }
        next
    }

    /// Reads a key.
    #[inline]
    pub(super) fn key(&mut self) -> Result<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.error("expected a key"));
        }
        self.text_after_quote()
    }

    /// Reads the colon after a key.
    #[inline]
    pub(super) fn colon(&mut self) -> Result<()> {
        if self.peek() != Some(b':') {
            return Err(self.error("expected `:`"));
        }
        self.at += 1;
        Ok(())
    }

    /// Goes into the list or object at hand; false if it is empty and already left.
    #[inline]
    pub(super) fn open(&mut self, close: u8) -> Result<bool> {
        if self.depth == DEPTH {
            return Err(self.error("nested too deeply"));
        }
        self.at += 1;
        if self.peek() == Some(close) {
            self.at += 1;
            return Ok(false);
        }
        self.depth += 1;
        Ok(true)
    }

    /// Goes on to the next item or member; false if the list or object ended and is left.
    #[inline]
    pub(super) fn another(&mut self, close: u8, expected: &'static str) -> Result<bool> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(_) => Err(self.error(expected)),
            None => Err(self.error("unexpected end")),
        }
    }

    #[inline]
    fn word(&mut self, word: &'static str) -> Result<()> {
        if self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        Err(self.error("expected a value"))
    }
}
