//! Types of generated crates in serde, for those who want them there.

/// Implements serde's traits for a type over its codec; nothing without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {};
}
