//! What a run has to say: to people and to programs.

mod json;
mod render;
mod summary;

pub(crate) use json::{json, problems};
pub(crate) use render::{Limit, diagnostics};
pub(crate) use summary::{Finding, Spot, Stages, Summary};

use clap::ValueEnum;

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One JSON object on standard output
    Json,
}
