//! Looking into JSON text without reading all of it.

use std::borrow::Cow;
use std::fmt;

use super::kind::Kind;
use super::reader::Reader;

/// One value within JSON text that is known to be JSON; nothing is read before it is asked for.
///
/// Members and items come as they stand in the text: a key that comes twice comes twice here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct View<'a>(&'a str);

impl<'a> View<'a> {
    /// `text` must be one whole JSON value, as a [`Writer`](super::Writer) or
    /// [`Json`](crate::Json) holds it. Of other text the answers are empty, never a panic.
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

    /// The text, without quotes and escapes, if it is text.
    ///
    /// None as well when the text holds half a surrogate pair, which Rust's text can't.
    pub fn as_str(self) -> Option<Cow<'a, str>> {
        Reader::new(self.0).text().ok()
    }

    /// What stands for the value where no JSON is written, as in a query: text without quotes,
    /// everything else as in JSON.
    pub fn plain(self) -> Cow<'a, str> {
        self.as_str().unwrap_or(Cow::Borrowed(self.0))
    }

    /// The members, if it is an object.
    pub fn members(self) -> Members<'a> {
        Members(Steps::into(self.0, Kind::Object))
    }

    /// The items, if it is a list.
    pub fn items(self) -> Items<'a> {
        Items(Steps::into(self.0, Kind::List))
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
pub struct Members<'a>(Steps<'a>);

impl<'a> Iterator for Members<'a> {
    type Item = (Cow<'a, str>, View<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let reader = self.0.step(b'}')?;
        let key = reader.key().ok()?;
        reader.colon().ok()?;
        let value = View(reader.raw().ok()?);
        Some((key, value))
    }
}

/// The items of a list.
#[derive(Debug)]
pub struct Items<'a>(Steps<'a>);

impl<'a> Iterator for Items<'a> {
    type Item = View<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let reader = self.0.step(b']')?;
        reader.raw().ok().map(View)
    }
}

/// Where a walk over a list or an object has come.
#[derive(Debug)]
enum Steps<'a> {
    Before(Reader<'a>),
    Inside(Reader<'a>),
    Over,
}

impl<'a> Steps<'a> {
    fn into(text: &'a str, kind: Kind) -> Self {
        let mut reader = Reader::new(text);
        if reader.kind() == Ok(kind) {
            Self::Before(reader)
        } else {
            Self::Over
        }
    }

    /// The reader before the next item or member.
    fn step(&mut self, close: u8) -> Option<&mut Reader<'a>> {
        let (mut reader, more) = match std::mem::replace(self, Self::Over) {
            Self::Before(mut reader) => {
                let more = reader.open(close);
                (reader, more)
            }
            Self::Inside(mut reader) => {
                let more = reader.another(close, "expected `,`");
                (reader, more)
            }
            Self::Over => return None,
        };
        reader.again = false;
        if !more.ok()? {
            return None;
        }
        *self = Self::Inside(reader);
        match self {
            Self::Inside(reader) => Some(reader),
            _ => None,
        }
    }
}
