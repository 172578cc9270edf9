//! Enums over text and integers: a value that the document does not list is kept.

/// Makes an enum over text a [`Codec`](crate::Codec); `Unlisted(String)` keeps every other text.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
/// ```
#[macro_export]
macro_rules! text_enum {
    ($name:ident: $($variant:ident = $wire:literal),* $(,)?) => {
        #[allow(deprecated)]
        const _: () = {
            static LISTED: &[(&str, $name)] = &[$(($wire, $name::$variant)),*];

            impl $name {
                /// The value as the document spells it.
                pub fn as_str(&self) -> &str {
                    match self {
                        $(Self::$variant => $wire,)*
                        Self::Unlisted(text) => text,
                    }
                }
            }

            impl ::core::convert::From<&str> for $name {
                fn from(text: &str) -> Self {
                    match LISTED.iter().find(|(wire, _)| *wire == text) {
                        ::core::option::Option::Some((_, value)) => ::core::clone::Clone::clone(value),
                        ::core::option::Option::None => Self::Unlisted(::std::string::String::from(text)),
                    }
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
                fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::codec::Result<()> {
                    *self = Self::from(&*reader.text()?);
                    ::core::result::Result::Ok(())
                }

                fn blank() -> Self {
                    Self::Unlisted(::std::string::String::new())
                }
            }
        };

        $crate::__serde!($name);
    };
}

/// Makes an enum over integers a [`Codec`](crate::Codec); `Unlisted(i64)` keeps every other one.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
/// ```
#[macro_export]
macro_rules! integer_enum {
    ($name:ident: $($variant:ident = $wire:literal),* $(,)?) => {
        #[allow(deprecated)]
        const _: () = {
            static LISTED: &[(i64, $name)] = &[$(($wire, $name::$variant)),*];

            impl $name {
                /// The value as the document states it.
                pub fn as_i64(&self) -> i64 {
                    match self {
                        $(Self::$variant => $wire,)*
                        Self::Unlisted(number) => *number,
                    }
                }
            }

            impl ::core::convert::From<i64> for $name {
                fn from(number: i64) -> Self {
                    match LISTED.iter().find(|(wire, _)| *wire == number) {
                        ::core::option::Option::Some((_, value)) => ::core::clone::Clone::clone(value),
                        ::core::option::Option::None => Self::Unlisted(number),
                    }
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
                fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::codec::Result<()> {
                    let mut number: i64 = 0;
                    $crate::Codec::decode(&mut number, reader)?;
                    *self = Self::from(number);
                    ::core::result::Result::Ok(())
                }

                fn blank() -> Self {
                    Self::Unlisted(0)
                }
            }
        };

        $crate::__serde!($name);
    };
}
