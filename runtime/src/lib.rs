//! What every generated client shares.

pub mod codec;
mod value;

pub use codec::{Codec, DecodeError, Encode, Kind, Reader, View, Writer, json};
pub use value::{
    Bytes, Date, Decimal, DecimalText, Duration, Extra, Json, Null, OutOfRange, Patch, Time,
    Timestamp, UnixTime, Uuid,
};

#[doc(hidden)]
pub use codec::blank;
