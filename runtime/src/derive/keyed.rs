//! Values under keys: custom fields in `extra`, members of maps.

use std::collections::BTreeMap;

use super::Write;
use super::failed::{Failed, Names};
use crate::{Codec, Extra, Json, Patch};

/// What has values under keys.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no values under keys",
    label = "has no keys",
    note = "custom fields are kept in the `extra` of a record"
)]
pub trait Keyed {
    /// One of the values.
    type Value: Codec;

    /// The value under a key; nothing of null, where that can stand there.
    fn look(&self, key: &str) -> Option<&Self::Value>;

    /// Puts a value under a key, or takes away what is there.
    fn put(&mut self, key: &str, value: Option<Self::Value>);
}

/// What stands on the other side and has keys.
pub fn keyed<K: Keyed>(_: &K) -> Keys<K, K::Value> {
    Keys {
        look: K::look,
        put: K::put,
    }
}

/// What can be done with keys. Plain functions: of what has none, the compiler has said so.
#[derive(Debug)]
pub struct Keys<K, V> {
    look: for<'k> fn(&'k K, &str) -> Option<&'k V>,
    put: fn(&mut K, &str, Option<V>),
}

impl Keyed for Extra {
    type Value = Json;

    fn look(&self, key: &str) -> Option<&Json> {
        self.get(key).filter(|it| !it.is_null())
    }

    fn put(&mut self, key: &str, value: Option<Json>) {
        match value {
            Some(value) => self.insert(key, value),
            None => self.remove(key),
        };
    }
}

impl<T: Codec> Keyed for BTreeMap<String, T> {
    type Value = T;

    fn look(&self, key: &str) -> Option<&T> {
        self.get(key)
    }

    fn put(&mut self, key: &str, value: Option<T>) {
        match value {
            Some(value) => self.insert(key.to_owned(), value),
            None => self.remove(key),
        };
    }
}

impl<K, V: Codec> Keys<K, V> {
    /// The value under a key.
    pub fn look<'k>(&self, keyed: &'k K, key: &str) -> Option<&'k V> {
        (self.look)(keyed, key)
    }

    /// Writes a value under a key; `None` takes away what is there.
    pub fn set<T>(
        &self,
        keyed: &mut K,
        key: &str,
        value: Option<&T>,
        write: Write<T, V>,
        names: Names,
        failed: &mut Failed,
    ) {
        if !failed.is_empty() {
            return;
        }
        let mut place = value.map(|_| V::blank());
        if let (Some(value), Some(place)) = (value, &mut place) {
            failed.tell(write(value, place), names);
        }
        if failed.is_empty() {
            (self.put)(keyed, key, place);
        }
    }

    /// The same; null is what is not there.
    pub fn set_patch<T>(
        &self,
        keyed: &mut K,
        key: &str,
        value: Patch<&T>,
        write: Write<T, V>,
        names: Names,
        failed: &mut Failed,
    ) {
        self.set(keyed, key, value.value(), write, names, failed);
    }
}
