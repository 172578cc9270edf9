//! What was generated through `cargo check`, with all dependencies shared and built before.

use super::Row;
use crate::console;
use crate::process;
use crate::workspace;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The dependencies of every generated crate, built once for each job: cargo lets one process at a time
/// into a target folder.
pub(super) struct Dependencies {
    targets: Vec<PathBuf>,
    lock: PathBuf,
}

impl Dependencies {
    /// Builds them.
    ///
    /// # Errors
    /// When the runtime does not compile, or cargo cannot be started.
    pub(super) fn build(scratch: &Path, jobs: usize) -> Result<Self> {
        let anchor = scratch.join(".dependencies");
        let runtime = workspace::root().join("runtime");
        let manifest = format!(
            "[package]\nname = \"connectome-dependencies\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nconnectome = {{ path = {runtime:?} }}\n\n[workspace]\n"
        );
        fs::create_dir_all(anchor.join("src"))?;
        fs::write(anchor.join("Cargo.toml"), manifest)?;
        fs::write(anchor.join("src/lib.rs"), "")?;
        // The versions that the workspace is tested with.
        let lock = workspace::root().join("Cargo.lock");
        if lock.is_file() {
            fs::copy(lock, anchor.join("Cargo.lock"))?;
        }

        let targets: Vec<PathBuf> = (0..jobs)
            .map(|job| scratch.join(format!(".target-{job}")))
            .collect();
        for target in &targets {
            console::say("building the dependencies of generated crates");
            let log = scratch.join(".dependencies.log");
            let ended = process::measured(&mut cargo_check(&anchor, target), &log)?;
            if !ended.status.success() {
                bail!("the dependencies do not compile:\n{}", ended.errors);
            }
        }
        Ok(Self {
            targets,
            lock: anchor.join("Cargo.lock"),
        })
    }

    /// Checks the crate in `folder/crate` with the target folder of this job.
    ///
    /// # Errors
    /// When cargo cannot be started. What it finds goes into the row.
    pub(super) fn check(&self, job: usize, folder: &Path, row: &mut Row) -> Result<()> {
        // Apart from the workspace around it, and with everyone's versions.
        fs::write(
            folder.join("Cargo.toml"),
            "[workspace]\nmembers = [\"crate\"]\nresolver = \"3\"\n",
        )?;
        fs::copy(&self.lock, folder.join("Cargo.lock")).context("cannot copy the lock file")?;
        let mut command = cargo_check(&folder.join("crate"), &self.targets[job]);
        let ended = process::measured(command.arg("--offline"), &folder.join("check.log"))?;

        row.check_seconds = Some(ended.cpu.as_secs_f64());
        row.check_peak = ended.peak;
        for line in ended.output.lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            if message["reason"] == "compiler-message" {
                count(&message["message"], row);
            }
        }
        if !ended.status.success() && row.errors == 0 {
            row.errors = 1;
            row.first_error = Some(ended.errors.trim().to_owned());
        }
        row.compiled = Some(ended.status.success());
        Ok(())
    }
}

fn cargo_check(krate: &Path, target: &Path) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["check", "--quiet", "--message-format", "json"])
        .arg("--manifest-path")
        .arg(krate.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        // One figure for each crate, whatever was built before and whoever measures.
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS");
    command
}

fn count(message: &Value, row: &mut Row) {
    let text = message["message"].as_str().unwrap_or_default();
    // rustc counts its own messages in a last one.
    if text.starts_with("aborting due to") || text.ends_with("emitted") {
        return;
    }
    match message["level"].as_str() {
        Some("error" | "error: internal compiler error") => row.errors += 1,
        Some("warning") => row.warnings += 1,
        _ => return,
    }
    if row.first_error.is_none() {
        let rendered = message["rendered"].as_str().unwrap_or(text);
        row.first_error = Some(rendered.lines().take(12).collect::<Vec<_>>().join("\n"));
    }
}
