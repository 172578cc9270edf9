//! Ids that know what they lead to.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use crate::codec::{Codec, Encode, Kind, Reader, Result, Writer};

/// The id of a record of the model `M`: `Id<Contact>` cannot stand where an `Id<Company>` is wanted.
///
/// It is the text that the app uses. An app that counts its records has numbers; they are kept as text.
pub struct Id<M> {
    text: String,
    of: PhantomData<fn() -> M>,
}

impl<M> Id<M> {
    /// The id that an app calls `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            of: PhantomData,
        }
    }

    /// As the app has it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// As the app has it.
    pub fn into_string(self) -> String {
        self.text
    }

    /// The same id, said to lead to a record of another model: where one record serves two models.
    pub fn cast<N>(self) -> Id<N> {
        Id::new(self.text)
    }
}

impl<M> Clone for Id<M> {
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<M> PartialEq for Id<M> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<M> Eq for Id<M> {}

impl<M> PartialOrd for Id<M> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<M> Ord for Id<M> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<M> Hash for Id<M> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<M> fmt::Display for Id<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<M> fmt::Debug for Id<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<M> AsRef<str> for Id<M> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<M> From<&str> for Id<M> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<M> From<String> for Id<M> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<M> From<i64> for Id<M> {
    fn from(number: i64) -> Self {
        Self::new(number.to_string())
    }
}

impl<M> From<u64> for Id<M> {
    fn from(number: u64) -> Self {
        Self::new(number.to_string())
    }
}

impl<M> From<Id<M>> for String {
    fn from(id: Id<M>) -> Self {
        id.text
    }
}

impl<M> Encode for Id<M> {
    fn encode(&self, writer: &mut Writer) {
        writer.text(&self.text);
    }
}

impl<M: 'static> Codec for Id<M> {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        if reader.kind()? == Kind::Number {
            reader.number()?.clone_into(&mut self.text);
            return Ok(());
        }
        self.text.decode(reader)
    }

    fn blank() -> Self {
        Self::new(String::new())
    }
}

#[cfg(feature = "serde")]
impl<M> serde_core::Serialize for Id<M> {
    fn serialize<S: serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

#[cfg(feature = "serde")]
impl<'de, M: 'static> serde_core::Deserialize<'de> for Id<M> {
    fn deserialize<D: serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> std::result::Result<Self, D::Error> {
        crate::codec::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;
    use crate::codec::json;

    struct Contact;

    #[test]
    fn reads_texts_and_numbers() {
        let check = |json: &str, expected: &str| {
            let id: Id<Contact> = json::decode(json.as_bytes()).unwrap();
            assert_eq!(id.as_str(), expected);
        };
        check("\"003x\"", "003x");
        check("7", "7");
        check("98765432109876543210", "98765432109876543210");
        assert!(json::decode::<Id<Contact>>(b"[1]").is_err());
    }

    #[test]
    fn writes_text() {
        assert_eq!(json::encode(&Id::<Contact>::from(7_i64)), b"\"7\"");
    }
}
