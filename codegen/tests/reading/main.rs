//! The readers against libraries that others wrote, on documents that others wrote, and on broken ones.

#![expect(clippy::print_stdout, reason = "a test that is skipped says so")]

mod corpus;
mod mutations;
mod oracle;
mod specs;
