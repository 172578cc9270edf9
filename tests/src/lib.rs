//! What the tests that span more than one crate share.

pub mod corpus;
pub mod documents;
pub mod krate;
pub mod server;
