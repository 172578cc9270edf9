//! Values that the wire knows and Rust does not: every one keeps what came.

mod base64;
mod extra;
mod id;
#[cfg(feature = "jiff")]
mod jiff;
mod json;
mod null;
mod number;
mod patch;
mod text;
mod time;

pub use extra::Extra;
pub use id::Id;
pub use json::Json;
pub use null::Null;
pub use number::{Decimal, UnixTime};
pub use patch::Patch;
pub use text::{Bytes, Date, DecimalText, Duration, Time, Timestamp, Uuid};
pub use time::OutOfRange;
