//! What the stores that encrypt share: keys, what stands in their rows, and what each change writes.
#![cfg_attr(
    not(any(feature = "postgres", feature = "sqlite")),
    allow(
        dead_code,
        reason = "keys are read, and connections kept in memory, where no such store is compiled in"
    )
)]

pub(super) mod change;
mod key;
pub(super) mod keys;
pub(super) mod moment;
pub(super) mod rows;
mod seal;

pub use key::KeyId;
pub use keys::Keys;
