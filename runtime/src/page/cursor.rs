//! Cursors: where a listing goes on, as text that can be kept.

use std::fmt;
use std::str::FromStr;

use crate::codec::json;
use crate::{Bytes, Codec, record};

/// Where a listing goes on: kept as text, it outlives the program.
///
/// It holds which collection it belongs to, so that no other takes it; how many records a page has, so that
/// pages stay where they are; and, between two records of one page, how many of that page were taken. It holds
/// no credential. Its text is opaque: letters, digits, `-` and `_`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Cursor {
    /// `redmine.issues`
    pub(crate) listing: String,
    pub(crate) position: Position,
    /// How many records of the page are passed over.
    pub(crate) skip: u32,
    pub(crate) per_page: Option<u32>,
}

/// Which page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Position {
    Start,
    /// A vendor's cursor, as JSON.
    After(String),
    Offset(u64),
    Number(i64),
    /// The path and the query of a URL; never another origin.
    Url(String),
}

/// A text that is no [`Cursor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CursorError;

/// What a cursor's text holds.
struct Kept {
    listing: String,
    start: Option<bool>,
    after: Option<String>,
    offset: Option<u64>,
    number: Option<i64>,
    url: Option<String>,
    skip: Option<u32>,
    per_page: Option<u32>,
}

record! { Kept:
    listing = "l" required, start = "b" optional, after = "a" optional, offset = "o" optional,
    number = "p" optional, url = "u" optional, skip = "s" optional, per_page = "n" optional,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut kept = Kept {
            listing: self.listing.clone(),
            skip: Some(self.skip).filter(|it| *it > 0),
            per_page: self.per_page,
            ..Kept::blank()
        };
        match &self.position {
            Position::Start => kept.start = Some(true),
            Position::After(cursor) => kept.after = Some(cursor.clone()),
            Position::Offset(offset) => kept.offset = Some(*offset),
            Position::Number(number) => kept.number = Some(*number),
            Position::Url(url) => kept.url = Some(url.clone()),
        }
        let text = Bytes::from(&*json::encode(&kept));
        let text = text.as_str().trim_end_matches('=');
        f.write_str(&text.replace('+', "-").replace('/', "_"))
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        let is_ours = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
        if !text.bytes().all(is_ours) {
            return Err(CursorError);
        }
        let bytes = Bytes::from(text.to_owned()).decode().ok_or(CursorError)?;
        let kept: Kept = json::decode(&bytes).map_err(|_| CursorError)?;
        let position = match kept {
            Kept {
                start: Some(true), ..
            } => Position::Start,
            Kept {
                after: Some(cursor),
                ..
            } => Position::After(checked(cursor)?),
            Kept {
                offset: Some(offset),
                ..
            } => Position::Offset(offset),
            Kept {
                number: Some(number),
                ..
            } => Position::Number(number),
            Kept { url: Some(url), .. } if url.starts_with('/') => Position::Url(url),
            _ => return Err(CursorError),
        };
        Ok(Self {
            listing: kept.listing,
            position,
            skip: kept.skip.unwrap_or_default(),
            per_page: kept.per_page,
        })
    }
}

// It is written into a JSON body as it stands.
fn checked(cursor: String) -> Result<String, CursorError> {
    let value: crate::Json = cursor.parse().map_err(|_| CursorError)?;
    Ok(value.as_text().to_owned())
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cursor({} {:?}", self.listing, self.position)?;
        if self.skip > 0 {
            write!(f, " + {}", self.skip)?;
        }
        f.write_str(")")
    }
}

impl fmt::Display for CursorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is no cursor")
    }
}

impl std::error::Error for CursorError {}

#[cfg(feature = "serde")]
mod over_serde {
    use std::borrow::Cow;

    use serde_core::de::Error;
    use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Cursor;

    impl Serialize for Cursor {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> Deserialize<'de> for Cursor {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = Cow::<str>::deserialize(deserializer)?;
            text.parse().map_err(D::Error::custom)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_survive_as_text() {
        for position in [
            Position::Start,
            Position::After(r#""a+/=\" ü""#.to_owned()),
            Position::After("12345678901234567890".to_owned()),
            Position::Offset(u64::MAX),
            Position::Number(-1),
            Position::Url("/a?b=c&d=%20".to_owned()),
        ] {
            for (skip, per_page) in [(0, None), (7, Some(100))] {
                let cursor = Cursor {
                    listing: "x.issues".to_owned(),
                    position: position.clone(),
                    skip,
                    per_page,
                };
                let text = cursor.to_string();
                assert!(!text.contains(['+', '/', '=']), "{text}");
                assert_eq!(text.parse::<Cursor>(), Ok(cursor));
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        let forged = |json: &str| Bytes::from(json.as_bytes()).as_str().replace('=', "");
        for text in [
            String::new(),
            "a".to_owned(),
            "not a cursor".to_owned(),
            forged("{}"),
            forged(r#"{"l":"x.y"}"#),
            forged(r#"{"l":"x.y","a":"}{"}"#),
            forged(r#"{"l":"x.y","u":"https://evil.example/"}"#),
            forged(r#"{"l":"x.y","o":-1}"#),
        ] {
            assert_eq!(text.parse::<Cursor>(), Err(CursorError), "{text}");
        }
    }
}
