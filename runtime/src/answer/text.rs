//! Answers that are text: plain text, XML, CSV, anything that people can read.

use std::fmt;
use std::ops::Deref;

use super::{Answer, Head, gathered};
use crate::body::{Body, BoxError};

/// An answer that is text.
///
/// UTF-8 unless the answer says ISO-8859-1; what cannot be read in it becomes U+FFFD.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text(pub String);

impl Text {
    /// The text.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Answer for Text {
    fn read(head: &Head, body: Body) -> Result<Self, BoxError> {
        let bytes = gathered(&body);
        let media = head.header("content-type").unwrap_or_default();
        let media = media.to_ascii_lowercase();
        if media.contains("iso-8859-1") || media.contains("latin1") {
            return Ok(Self(bytes.iter().map(|byte| char::from(*byte)).collect()));
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
        Ok(Self(String::from_utf8_lossy(bytes).into_owned()))
    }
}
