//! The readers against libraries that others wrote, on documents that others wrote, and on broken ones.

mod corpus;
mod oracle;
