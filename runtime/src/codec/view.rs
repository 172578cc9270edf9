//! Looking into JSON text without reading all of it.

use std::borrow::Cow;
use std::fmt;

use super::kind::Kind;
use super::{skip, text};

/// One value within JSON text that is known to be JSON; nothing is read before it is asked for.
///
/// Members and items come as they stand in the text: a key that comes twice comes twice here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct View<'a>(pub(super) &'a str);

impl<'a> View<'a> {
    /// `text` must be one whole JSON value, as a [`Writer`](super::Writer) or
    /// [`Json`](crate::Json) holds it. Of other text the answers mean nothing; there is no panic.
    pub fn new(text: &'a str) -> Self {
        Self(text.trim_ascii())
    }

    /// The JSON text.
    pub fn as_text(self) -> &'a str {
        self.0
    }

    /// What kind of value it is.
    #[inline]
    pub fn kind(self) -> Kind {
        match self.0.as_bytes().first() {
            Some(b'"') => Kind::Text,
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            _ => Kind::Null,
        }
    }

    /// Whether it is a list or an object.
    pub(crate) fn is_open(self) -> bool {
        matches!(self.kind(), Kind::List | Kind::Object)
    }

    /// The text, without quotes and escapes, if it is text.
    ///
    /// None as well when the text holds half a surrogate pair, which Rust's text can't.
    pub fn as_str(self) -> Option<Cow<'a, str>> {
        let is_text = self.kind() == Kind::Text;
        let read = is_text.then(|| text::read(self.0, 1))?;
        read.ok().map(|(text, _)| text)
    }

    /// What stands for the value where no JSON is written, as in a query: text without quotes,
    /// everything else as in JSON.
    pub fn plain(self) -> Cow<'a, str> {
        self.as_str().unwrap_or(Cow::Borrowed(self.0))
    }

    /// The members, if it is an object.
    pub fn members(self) -> Members<'a> {
        Members(Steps::into(self, Kind::Object))
    }

    /// The items, if it is a list.
    pub fn items(self) -> Items<'a> {
        Items(Steps::into(self, Kind::List))
    }

    /// The member with this key; the last one, when the key comes twice.
    pub fn get(self, key: &str) -> Option<View<'a>> {
        self.members()
            .filter(|(name, _)| name == key)
            .last()
            .map(|(_, value)| value)
    }

    /// The item at this index.
    pub fn at(self, index: usize) -> Option<View<'a>> {
        self.items().nth(index)
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The members of an object, in the order of the text.
#[derive(Debug)]
pub struct Members<'a>(Option<Steps<'a>>);

impl<'a> Iterator for Members<'a> {
    type Item = (Cow<'a, str>, View<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let steps = self.0.as_mut()?;
        steps.step()?;
        Some((steps.key()?, steps.value()?))
    }
}

/// The items of a list.
#[derive(Debug)]
pub struct Items<'a>(Option<Steps<'a>>);

impl<'a> Iterator for Items<'a> {
    type Item = View<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let steps = self.0.as_mut()?;
        steps.step()?;
        steps.value()
    }
}

/// A walk over a list or an object.
#[derive(Debug)]
pub(super) struct Steps<'a> {
    text: &'a str,
    /// Behind the opening bracket, the last value, or the closing bracket.
    pub(super) at: usize,
    close: u8,
    is_first: bool,
}

impl<'a> Steps<'a> {
    /// Over what is right in the view, if that is of this kind.
    fn into(view: View<'a>, kind: Kind) -> Option<Self> {
        (view.kind() == kind).then(|| Self::behind(view.0, 0))?
    }

    /// Behind the opening bracket at this place of a text.
    pub(super) fn behind(text: &'a str, at: usize) -> Option<Self> {
        let close = match text.as_bytes().get(at)? {
            b'{' => b'}',
            b'[' => b']',
            _ => return None,
        };
        Some(Self {
            text,
            at: at + 1,
            close,
            is_first: true,
        })
    }

    pub(super) fn is_object(&self) -> bool {
        self.close == b'}'
    }

    /// Goes to what begins the next item or member; `None` when there is none.
    #[inline]
    pub(super) fn step(&mut self) -> Option<()> {
        let next = self.peek()?;
        let is_first = std::mem::take(&mut self.is_first);
        if next == self.close {
            self.at += 1;
            return None;
        }
        if !is_first {
            let is_comma = next == b',';
            self.at += 1;
            is_comma.then(|| self.peek())??;
        }
        Some(())
    }

    /// The key at hand; goes behind its colon.
    #[inline]
    pub(super) fn key(&mut self) -> Option<Cow<'a, str>> {
        let is_text = self.text.as_bytes()[self.at] == b'"';
        let read = is_text.then(|| text::read(self.text, self.at + 1))?;
        let (key, end) = read.ok()?;
        self.at = end;
        if self.peek()? != b':' {
            return None;
        }
        self.at += 1;
        self.peek()?;
        Some(key)
    }

    /// The value at hand.
    #[inline]
    fn value(&mut self) -> Option<View<'a>> {
        let start = self.at;
        self.at = skip::known(self.text.as_bytes(), start)?;
        self.text.get(start..self.at).map(View)
    }

    /// Skips white space; gives the byte that follows.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at)? {
                b' ' | b'\n' | b'\t' | b'\r' => self.at += 1,
                byte => return Some(*byte),
            }
        }
    }
}
