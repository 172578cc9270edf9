//! The program, built with what connections need, with the same arguments.

use crate::console::{self, NOTE};
use crate::workspace;
use anyhow::{Context, Result};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

/// How long a build may take before a line says that it goes on.
const QUIET: Duration = Duration::from_secs(3);

/// Runs it.
///
/// # Errors
/// When cargo cannot be started.
pub(crate) fn run() -> Result<ExitCode> {
    let mut build = cargo("build").spawn().context("cannot start cargo")?;
    let since = Instant::now();
    let mut is_said = false;
    let built = loop {
        if let Some(status) = build.try_wait()? {
            break status;
        }
        if !is_said && since.elapsed() > QUIET {
            is_said = true;
            console::say(format_args!(
                "{NOTE}building{NOTE:#} what connections need: minutes, the first time"
            ));
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    if !built.success() {
        return Ok(ExitCode::FAILURE);
    }
    let mut program = cargo("run");
    program.arg("--").args(std::env::args_os().skip(1));
    let status = program.stdin(Stdio::inherit()).status();
    let status = status.context("cannot start cargo")?;
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

// Not optimized: what is built for the tests is there already, and the release build is what runs now.
fn cargo(command: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args([command, "--quiet", "--package", "xtask"])
        .args(["--features", "connections", "--manifest-path"])
        .arg(workspace::root().join("Cargo.toml"))
        .stdin(Stdio::null());
    cargo
}
