//! Text → documents: mirrors the files, judges nothing.
//!
//! JSON and YAML become the same [`Tree`], every node of which knows its place. [`openapi`] reads the
//! trees in the specification's words, whatever its version.

mod builder;
mod compact;
pub mod connector;
mod encoding;
mod escape;
mod json;
mod lines;
pub mod mapping;
mod mentions;
pub mod openapi;
pub mod overlay;
mod reference;
mod resolve;
mod settle;
mod slips;
mod specs;
pub mod strict;
mod tree;
pub mod unified;
mod yaml;

pub use resolve::Unresolved;
pub use specs::{FileId, Specs, Wanted};
pub use tree::{Node, NodeId, NodeKind, Tree};
