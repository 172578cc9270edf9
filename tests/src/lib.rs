//! What the tests that span more than one crate share.

// What the README promises compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

pub mod calls;
pub mod corpus;
pub mod documents;
pub mod krate;
pub mod server;
pub mod values;
