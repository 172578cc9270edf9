//! Formatted text: kept as it came, read on demand.
//!
//! A vendor's slip in one of them spoils neither the record around it nor what is written back.

use std::fmt;

use crate::codec::{Codec, Encode, Reader, Result, Writer};

macro_rules! formatted {
    ($($(#[$docs:meta])* $name:ident)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// As it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            /// Taken as it is.
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            /// Taken as it is.
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Encode for $name {
            fn encode(&self, writer: &mut Writer) {
                writer.text(&self.0);
            }
        }

        impl Codec for $name {
            fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
                self.0.decode(reader)
            }

            fn blank() -> Self {
                Self::default()
            }
        }

        crate::__serde!($name);
    )*};
}

formatted! {
    /// A point in time, `2026-11-22T12:51:54Z` (RFC 3339).
    ///
    /// Equality and order are those of the text.
    Timestamp
    /// A day, `2026-11-22`.
    Date
    /// A time of day, `12:51:54`.
    Time
    /// A length of time, `P1DT2H` (ISO 8601).
    Duration
    /// A UUID, `67e55044-10b1-426f-9247-bb680e5fe0c8`.
    Uuid
    /// An exact decimal number that the wire holds as text, `"12.50"`.
    DecimalText
    /// Bytes that the wire holds as base64.
    Bytes
}
