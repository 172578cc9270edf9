//! Any JSON value.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::codec::{Codec, DecodeError, Encode, Kind, Reader, Result, View, Writer, json};

/// Any JSON value, kept as its text without white space.
///
/// Nothing is lost: numbers keep all their digits, objects the order of their keys. Two values are
/// equal when their texts are: `1.0` and `1` differ, and so do objects in another order.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Json {
    /// Empty for null, so that null costs nothing.
    text: Box<str>,
}

impl Json {
    /// null
    pub fn null() -> Self {
        Self::default()
    }

    /// JSON text that is known to be JSON; null where it is not.
    #[doc(hidden)]
    pub fn constant(text: &'static str) -> Self {
        text.parse().unwrap_or_default()
    }

    /// Any value as JSON.
    pub fn of(value: &dyn Encode) -> Self {
        Self::from_text(Cow::Owned(json::encode_text(value)))
    }

    /// Reads the value as a type.
    pub fn parse<T: Codec>(&self) -> Result<T> {
        json::decode(self.as_text().as_bytes())
    }

    /// The JSON text, without white space.
    pub fn as_text(&self) -> &str {
        if self.text.is_empty() {
            "null"
        } else {
            &self.text
        }
    }

    /// A look into the value that copies nothing.
    pub fn view(&self) -> View<'_> {
        View::new(self.as_text())
    }

    /// What kind of value it is.
    pub fn kind(&self) -> Kind {
        self.view().kind()
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        self.text.is_empty()
    }

    /// The member with this key; the last one, when the key comes twice.
    pub fn get(&self, key: &str) -> Option<Json> {
        self.view().get(key).map(Json::from)
    }

    /// The item of a list at this index, from 0.
    pub fn at(&self, index: usize) -> Option<Json> {
        self.view().at(index).map(Json::from)
    }

    /// The text, if it is text.
    pub fn as_str(&self) -> Option<Cow<'_, str>> {
        self.view().as_str()
    }

    /// The integer, if it is a whole number that fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.parse().ok()
    }

    /// The nearest float, if it is a number that fits.
    pub fn as_f64(&self) -> Option<f64> {
        self.parse().ok()
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        self.parse().ok()
    }

    /// `text` must be one value without white space.
    pub(crate) fn from_text(text: Cow<'_, str>) -> Self {
        if text == "null" {
            Self::null()
        } else {
            Self { text: text.into() }
        }
    }
}

impl From<View<'_>> for Json {
    fn from(view: View<'_>) -> Self {
        view.as_text().parse().unwrap_or_default()
    }
}

impl From<&str> for Json {
    /// The text as a JSON string; [`str::parse`] reads JSON text.
    fn from(text: &str) -> Self {
        Self::of(&text)
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::of(&text)
    }
}

macro_rules! from {
    ($($type:ident)*) => {$(
        impl From<$type> for Json {
            fn from(value: $type) -> Self {
                Self::of(&value)
            }
        }
    )*};
}

from!(bool i32 i64 u32 u64 f32 f64);

impl FromStr for Json {
    type Err = DecodeError;

    /// Reads JSON text.
    fn from_str(text: &str) -> Result<Self> {
        json::decode(text.as_bytes())
    }
}

impl Encode for Json {
    fn encode(&self, writer: &mut Writer) {
        writer.raw(self.as_text());
    }
}

impl Codec for Json {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        *self = Self::from_text(reader.minified()?);
        Ok(())
    }

    fn blank() -> Self {
        Self::null()
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_text())
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_text())
    }
}

crate::__serde!(Json);
