//! Values that the wire knows and Rust does not: every one keeps what came.

mod extra;
mod json;
mod null;
mod number;
mod patch;
mod text;

pub use extra::Extra;
pub use json::Json;
pub use null::Null;
pub use number::{Decimal, OutOfRange, UnixTime};
pub use patch::Patch;
pub use text::{Bytes, Date, DecimalText, Duration, Time, Timestamp, Uuid};
