//! Enums over text and integers: a value that the document does not list is kept.

use super::error::Result;
use super::{Codec, Reader};

/// Reads an enum over text, for `text_enum!`.
#[doc(hidden)]
pub fn read_text<T: for<'t> From<&'t str>>(value: &mut T, reader: &mut Reader<'_>) -> Result<()> {
    *value = T::from(&reader.text()?);
    Ok(())
}

/// Reads an enum over integers, for `integer_enum!`.
#[doc(hidden)]
pub fn read_integer<T: From<i64>>(value: &mut T, reader: &mut Reader<'_>) -> Result<()> {
    let mut number = 0;
    Codec::decode(&mut number, reader)?;
    *value = T::from(number);
    Ok(())
}

/// Makes an enum over text a [`Codec`](crate::Codec); `Unlisted(String)` keeps every other text.
///
/// The macro implements Clone, Debug, PartialEq, Eq and Hash as well, over the text: an `Unlisted` that was
/// made of a listed text equals the value that the text stands for, and its clone is that value.
///
/// ```
/// pub enum State {
///     Open,
///     /// A value that the document does not list.
///     Unlisted(String),
/// }
///
/// connectome::text_enum! { State: Open = "open" }
///
/// assert_eq!(State::from("open"), State::Open);
/// assert_eq!(State::from("ajar").as_str(), "ajar");
/// assert_eq!(State::Unlisted("open".to_owned()), State::Open);
/// ```
#[macro_export]
macro_rules! text_enum {
    ($name:ident: $($variant:ident = $wire:literal),* $(,)?) => {
        #[allow(deprecated)]
        impl $name {
            /// The value as the document spells it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unlisted(text) => text,
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unlisted(::std::string::String::from(text)),
                }
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self::from(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::derive::TextEnum for $name {}

        impl $crate::Encode for $name {
            fn encode(&self, writer: &mut $crate::Writer) {
                writer.text(self.as_str())
            }
        }

        impl $crate::Codec for $name {
            type Inside = Self;

            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::codec::Result<()> {
                $crate::codec::read_text(self, reader)
            }

            fn blank() -> Self {
                Self::Unlisted(::std::string::String::new())
            }
        }

        $crate::__serde!($name);
    };
}

/// Makes an enum over integers a [`Codec`](crate::Codec); `Unlisted(i64)` keeps every other one.
///
/// The macro implements Clone, Debug, PartialEq, Eq and Hash as well, over the number: an `Unlisted` that
/// was made of a listed number equals the value that the number stands for, and its clone is that value.
///
/// ```
/// pub enum Priority {
///     High,
///     /// A value that the document does not list.
///     Unlisted(i64),
/// }
///
/// connectome::integer_enum! { Priority: High = 1 }
///
/// assert_eq!(Priority::from(1), Priority::High);
/// assert_eq!(Priority::from(7).as_i64(), 7);
/// assert_eq!(Priority::Unlisted(1), Priority::High);
/// ```
#[macro_export]
macro_rules! integer_enum {
    ($name:ident: $($variant:ident = $wire:literal),* $(,)?) => {
        #[allow(deprecated)]
        impl $name {
            /// The value as the document states it.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unlisted(number) => *number,
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($wire => Self::$variant,)*
                    _ => Self::Unlisted(number),
                }
            }
        }

        impl ::core::clone::Clone for $name {
            fn clone(&self) -> Self {
                Self::from(self.as_i64())
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_i64() == other.as_i64()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.as_i64(), state)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl $crate::Encode for $name {
            fn encode(&self, writer: &mut $crate::Writer) {
                $crate::Encode::encode(&self.as_i64(), writer)
            }
        }

        impl $crate::Codec for $name {
            type Inside = Self;

            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::codec::Result<()> {
                $crate::codec::read_integer(self, reader)
            }

            fn blank() -> Self {
                Self::Unlisted(0)
            }
        }

        $crate::__serde!($name);
    };
}
