//! `rustfmt.toml`

use super::{Draft, Text, one_line};
use crate::specs::Options;

/// How the crate is laid out: wide, because calls and chains read best on one line.
pub(super) fn layout(options: &Options) -> Draft {
    let text = format!(
        "# @generated from {origin} by `cargo xtask generate`. Do not edit.\n\n\
         # Generated calls are flat: they read best on one line, as long as it holds them.\n\
         edition = \"2024\"\nstyle_edition = \"2024\"\nuse_small_heuristics = \"Max\"\n",
        origin = one_line(&options.origin),
    );
    Draft {
        path: "rustfmt.toml".to_owned(),
        text: Text::Plain(text),
    }
}
