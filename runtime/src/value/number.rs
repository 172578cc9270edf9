//! Numbers that floats would round, and numbers that mean a time.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use super::time::{self, OutOfRange};
use crate::codec::{Codec, DecodeError, Encode, Reader, Result, Writer, json};

/// An exact decimal number, kept with all the digits that came: `12.50`.
///
/// Equality is that of the text: `12.50` and `12.5` differ.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest float; infinite if it is too large for one.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self("0".into())
    }
}

impl FromStr for Decimal {
    type Err = DecodeError;

    /// Reads a number as JSON writes it.
    fn from_str(text: &str) -> Result<Self> {
        json::decode(text.as_bytes())
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.to_string().into())
    }
}

impl Encode for Decimal {
    fn encode(&self, writer: &mut Writer) {
        writer.raw(&self.0);
    }
}

impl Codec for Decimal {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        self.0 = reader.number()?.into();
        Ok(())
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

crate::__serde!(Decimal);

/// A point in time as a number: seconds since the beginning of 1970 in UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixTime(pub i64);

impl From<SystemTime> for UnixTime {
    /// Rounded down to seconds.
    fn from(time: SystemTime) -> Self {
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(after.as_secs() as i64),
            Err(before) => {
                let before = before.duration();
                Self(-(before.as_secs() as i64) - i64::from(before.subsec_nanos() > 0))
            }
        }
    }
}

impl TryFrom<UnixTime> for SystemTime {
    type Error = OutOfRange;

    fn try_from(time: UnixTime) -> std::result::Result<Self, OutOfRange> {
        time::since_epoch(time.0).ok_or(OutOfRange)
    }
}

impl Encode for UnixTime {
    fn encode(&self, writer: &mut Writer) {
        self.0.encode(writer);
    }
}

impl Codec for UnixTime {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        self.0.decode(reader)
    }

    fn blank() -> Self {
        Self(0)
    }
}

crate::__serde!(UnixTime);
