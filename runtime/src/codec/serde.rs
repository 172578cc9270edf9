//! Types of generated crates in serde, for those who want them there.
//!
//! The feature is looked at here and not in the crate that calls the macro, which has no such
//! feature.

/// Implements serde's traits for a type over its codec; nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {};
}

/// Implements serde's traits for a type over its codec.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        #[allow(deprecated)]
        const _: () = {
            impl $crate::codec::serde_core::Serialize for $name {
                fn serialize<S: $crate::codec::serde_core::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    $crate::codec::serialize(self, serializer)
                }
            }

            impl<'de> $crate::codec::serde_core::Deserialize<'de> for $name {
                fn deserialize<D: $crate::codec::serde_core::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::codec::deserialize(deserializer)
                }
            }
        };
    };
}

#[cfg(feature = "serde")]
pub use over_json::{deserialize, serialize};

#[cfg(feature = "serde")]
mod over_json {
    use std::borrow::Cow;
    use std::fmt;

    use serde_core::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
    use serde_core::{Deserializer, Serialize, Serializer};

    use crate::codec::{Codec, Encode, Kind, View, Writer, json};

    /// Gives a value to a serializer.
    #[doc(hidden)]
    pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
        Node(View::new(&json::encode_text(value))).serialize(serializer)
    }

    /// Takes a value from a deserializer.
    #[doc(hidden)]
    pub fn deserialize<'de, T: Codec, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let mut writer = Writer::new();
        Scribe(&mut writer).deserialize(deserializer)?;
        json::decode(&writer.into_bytes()).map_err(D::Error::custom)
    }

    struct Node<'a>(View<'a>);

    impl Serialize for Node<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let text = self.0.as_text();
            match self.0.kind() {
                Kind::Null => serializer.serialize_unit(),
                Kind::Bool => serializer.serialize_bool(text == "true"),
                Kind::Number => number(text, serializer),
                Kind::Text => serializer.serialize_str(&self.0.plain()),
                Kind::List => serializer.collect_seq(self.0.items().map(Node)),
                Kind::Object => {
                    serializer.collect_map(self.0.members().map(|(key, value)| (key, Node(value))))
                }
            }
        }
    }

    /// serde knows no exact decimals: what is no integer goes as the nearest float.
    fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
        if let Ok(number) = text.parse() {
            serializer.serialize_u64(number)
        } else if let Ok(number) = text.parse() {
            serializer.serialize_i64(number)
        } else {
            serializer.serialize_f64(text.parse().unwrap_or(f64::NAN))
        }
    }

    /// Writes down what a deserializer tells.
    struct Scribe<'w>(&'w mut Writer);

    impl<'de> DeserializeSeed<'de> for Scribe<'_> {
        type Value = ();

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
            deserializer.deserialize_any(self)
        }
    }

    impl Scribe<'_> {
        fn write<E>(self, value: &dyn Encode) -> Result<(), E> {
            value.encode(self.0);
            Ok(())
        }
    }

    impl<'de> Visitor<'de> for Scribe<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value that JSON can say")
        }

        fn visit_bool<E>(self, value: bool) -> Result<(), E> {
            self.write(&value)
        }

        fn visit_i64<E>(self, value: i64) -> Result<(), E> {
            self.write(&value)
        }

        fn visit_u64<E>(self, value: u64) -> Result<(), E> {
            self.write(&value)
        }

        fn visit_f64<E>(self, value: f64) -> Result<(), E> {
            self.write(&value)
        }

        fn visit_str<E>(self, value: &str) -> Result<(), E> {
            self.write(&value)
        }

        fn visit_unit<E>(self) -> Result<(), E> {
            self.write(&crate::Null)
        }

        fn visit_none<E>(self) -> Result<(), E> {
            self.write(&crate::Null)
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
            self.deserialize(deserializer)
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<(), D::Error> {
            self.deserialize(deserializer)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
            self.0.open_list();
            while items.next_element_seed(Item(self.0))?.is_some() {}
            self.0.close_list();
            Ok(())
        }

        fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
            self.0.open_object();
            while let Some(key) = members.next_key::<Cow<'de, str>>()? {
                self.0.key(&key);
                members.next_value_seed(Scribe(self.0))?;
            }
            self.0.close_object();
            Ok(())
        }
    }

    /// The same for an item of a list, which begins only once it is known to be there.
    struct Item<'w>(&'w mut Writer);

    impl<'de> DeserializeSeed<'de> for Item<'_> {
        type Value = ();

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
            self.0.item();
            Scribe(self.0).deserialize(deserializer)
        }
    }
}
