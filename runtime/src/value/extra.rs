//! What a record's type does not name.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use super::Json;
use crate::codec::{Codec, Encode, Reader, Rest, Result, Table, Writer};

/// The members of an object that its type does not name, in the order of their keys.
///
/// They are written back with the record. Eight bytes when there are none.
#[derive(Clone, Default, PartialEq, Eq)]
#[expect(
    clippy::box_collection,
    reason = "a map takes 24 bytes in every record, its box 8"
)]
pub struct Extra(Option<Box<BTreeMap<String, Json>>>);

impl Extra {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.as_ref()?.get(key)
    }

    /// The value of a key, read as a type; `None` if there is no such key.
    pub fn parse<T: Codec>(&self, key: &str) -> Result<Option<T>> {
        let value = self
            .get(key)
            .map(|value| value.parse().map_err(|error| error.in_member(key)));
        value.transpose()
    }

    /// Sets the value of a key; gives what it was before.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.0
            .get_or_insert_default()
            .insert(key.into(), value.into())
    }

    /// Sets all that a record has: a struct of one's own, bound to custom fields.
    pub fn set(&mut self, record: &dyn Encode) {
        let json = Json::of(record);
        for (key, value) in json.view().members() {
            self.insert(key, value);
        }
    }

    /// Removes a key; gives its value.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        let members = self.0.as_mut()?;
        let removed = members.remove(key);
        if members.is_empty() {
            self.0 = None;
        }
        removed
    }

    /// All keys with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0
            .iter()
            .flat_map(|members| members.iter())
            .map(|(key, value)| (key.as_str(), value))
    }
}

impl Encode for Extra {
    fn encode(&self, writer: &mut Writer) {
        writer.open_object();
        for (key, value) in self.iter() {
            writer.key(key);
            value.encode(writer);
        }
        writer.close_object();
    }
}

impl Codec for Extra {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        self.clear();
        reader.object(&mut |reader, key| self.member(key, reader))
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Rest for Extra {
    fn clear(&mut self) {
        self.0 = None;
    }

    fn member(&mut self, key: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<()> {
        let mut value = Json::null();
        value
            .decode(reader)
            .map_err(|error| error.in_member(&key))?;
        self.insert(key, value);
        Ok(())
    }

    fn encode_members(&self, table: &Table, writer: &mut Writer) {
        for (key, value) in self.iter() {
            writer.rest_member(table, key, value);
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

crate::__serde!(Extra);
