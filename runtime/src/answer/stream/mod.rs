//! Answers that are many values, read as they arrive.

mod events;
mod lines;
mod splitter;
mod sse;

pub use events::{Event, Events};
pub use lines::Lines;
