//! Tokens → text, as rustfmt would lay it out, so that `cargo fmt` finds nothing to do.
//!
//! Not a printer for Rust: a printer for the few kinds of items that `emit` makes. What rustfmt leaves
//! alone, the inside of macro calls in braces, is laid out here as tables, one row a line.

mod expr;
mod fit;
mod item;
mod spacing;
mod token;

use crate::emit::{Draft, Text};
use crate::specs::File;

/// The longest line.
const WIDTH: usize = 100;
/// One step to the right.
const STEP: usize = 4;

/// Lays out every draft, sorted by path.
pub(crate) fn print(drafts: Vec<Draft>) -> Vec<File> {
    let mut files: Vec<File> = drafts.into_iter().map(file).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn file(draft: Draft) -> File {
    let text = match draft.text {
        Text::Plain(text) => text,
        Text::Rust { header, tokens } => item::file(&header, &token::Tokens::new(tokens)),
    };
    File {
        path: draft.path,
        text,
    }
}
