//! What the tests that span more than one crate share.

// What the README promises compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

pub mod browser;
pub mod calls;
pub mod codecs;
pub mod corpus;
pub mod difference;
pub mod documents;
pub mod examples;
pub mod faithful;
pub mod judge;
pub mod krate;
pub mod membrane;
pub mod oracle;
pub mod pages;
pub mod process;
pub mod server;
pub mod shell;
pub mod values;
