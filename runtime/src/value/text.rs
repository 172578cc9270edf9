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
            type Inside = Self;

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

impl Uuid {
    /// Its sixteen bytes, if it is one; dashes, braces and case do not count.
    pub fn to_bytes(&self) -> Option<[u8; 16]> {
        let digits = self.0.bytes().filter(|byte| !b"-{}".contains(byte));
        let mut number: u128 = 0;
        let mut count = 0;
        for digit in digits {
            number = number << 4 | u128::from((digit as char).to_digit(16)?);
            count += 1;
            if count > 32 {
                return None;
            }
        }
        (count == 32).then_some(number.to_be_bytes())
    }
}

impl From<[u8; 16]> for Uuid {
    fn from(bytes: [u8; 16]) -> Self {
        let digits = format!("{:032x}", u128::from_be_bytes(bytes));
        let parts = [
            &digits[..8],
            &digits[8..12],
            &digits[12..16],
            &digits[16..20],
            &digits[20..],
        ];
        Self(parts.join("-"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uuid_is_its_bytes() {
        let text = "67e55044-10b1-026f-9247-bb680e5fe0c8";
        let bytes = Uuid::from(text).to_bytes().unwrap();
        assert_eq!(bytes[..3], [0x67, 0xe5, 0x50]);
        assert_eq!(Uuid::from(bytes).as_str(), text);
        assert_eq!(
            Uuid::from("{67E55044-10B1-026F-9247-BB680E5FE0C8}").to_bytes(),
            Some(bytes)
        );
        assert_eq!(Uuid::from("67e55044").to_bytes(), None);
        assert_eq!(Uuid::from(format!("{text}0")).to_bytes(), None);
    }
}
