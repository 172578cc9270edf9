//! `corpus`: every document of a folder.
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;
#[derive(Args)]
pub(crate) struct Arguments {}
pub(crate) fn run(_: &Arguments) -> Result<ExitCode> {
    Ok(ExitCode::SUCCESS)
}
