//! YAML text → tree.
//!
//! Reads YAML 1.2 with the core schema (`y`, `no` and `off` are text), as tolerantly as libyaml does: text in
//! quotes and flow collections may go on with any indentation. Of several documents the first that is not
//! empty counts. Of two entries with one key the last counts; `<<` merges. Keys are text as they are written.
//! Aliases copy what they refer to, up to a bound.

mod block;
mod cursor;
mod flow;
mod fold;
mod node;
mod resolve;
mod scalar;

#[cfg(test)]
mod tests;

use super::builder::{Builder, Wrong};
use super::settle::settle;
use super::tree::{Content, NodeKind, Span};
use cursor::Cursor;
use node::Anchor;
use std::collections::HashMap;

/// Reads a whole text.
///
/// # Errors
/// Where the text stops being YAML.
pub(super) fn read(source: &str) -> Result<Content, Wrong> {
    let mut reader = Reader {
        source,
        cursor: Cursor::new(source.as_bytes()),
        builder: Builder::new(source),
        anchors: HashMap::new(),
        defined: Vec::new(),
    };
    reader.document()?;
    Ok(settle(reader.builder))
}

struct Reader<'s> {
    source: &'s str,
    cursor: Cursor<'s>,
    builder: Builder<'s>,
    anchors: HashMap<&'s str, Anchor>,
    /// The names of all anchors in the order of their definition: those in a key end with it.
    defined: Vec<&'s str>,
}

impl Reader<'_> {
    fn document(&mut self) -> Result<(), Wrong> {
        self.cursor.skip_prologue();
        if self.cursor.at_end() {
            let end = self.cursor.at;
            self.builder
                .scalar(end, NodeKind::Null, Span::default(), Span::default());
            return Ok(());
        }
        self.block_node(Span::default(), block::Within::document())?;
        self.cursor.skip_blank();
        if !self.cursor.at_end() && !self.cursor.at_marker() {
            return Err(self.misplaced());
        }
        self.cursor.skip_prologue();
        if !self.cursor.at_end() {
            self.builder.second(self.cursor.at);
        }
        Ok(())
    }
}
