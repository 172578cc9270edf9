//! What the tests that span more than one crate share.

pub mod calls;
pub mod corpus;
pub mod documents;
pub mod krate;
pub mod server;
pub mod values;
