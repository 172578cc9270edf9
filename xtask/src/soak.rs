//! `soak`: what the tests do in small, in full.

use crate::test;
use crate::workspace;
use anyhow::{Context, Result};
use std::process::{Command, ExitCode, Stdio};

/// The tests that have a full size, each with the servers that it needs.
const TESTS: [(&str, &[&str]); 1] = [("renewing", &["oidc-provider", "postgres"])];

/// Runs them, one after the other, and shows what they say.
///
/// # Errors
/// When cargo cannot be started.
pub(crate) fn run() -> Result<ExitCode> {
    let root = workspace::root();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    for (test, servers) in TESTS {
        if !servers.iter().all(|it| test::installed(&root, it)) {
            return Ok(ExitCode::FAILURE);
        }
        let status = Command::new(&cargo)
            .args([
                "test",
                "--release",
                "--package",
                "connectome-tests",
                "--test",
                test,
            ])
            .args(["--", "--nocapture", "--test-threads=1"])
            .env("CONNECTOME_FULL", "1")
            .current_dir(&root)
            .stdin(Stdio::null())
            .status()
            .context("cannot start cargo")?;
        if !status.success() {
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}
