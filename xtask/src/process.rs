//! Child processes: what they said, how they ended, what they cost.

use anyhow::{Context, Result};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;
use wait4::Wait4;

/// A child process that has ended.
pub(crate) struct Ended {
    /// How.
    pub(crate) status: ExitStatus,
    /// All of its standard output.
    pub(crate) output: String,
    /// All of its standard error.
    pub(crate) errors: String,
    /// CPU time of it and of everything that it waited for.
    pub(crate) cpu: Duration,
    /// The most memory that it, or one of those, held at a time, in bytes.
    pub(crate) peak: u64,
}

/// Runs a command without input and measures it. Its standard error goes through the file `log`.
///
/// # Errors
/// When it cannot be started.
pub(crate) fn measured(command: &mut Command, log: &Path) -> Result<Ended> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(File::create(log).with_context(|| format!("cannot write `{}`", log.display()))?)
        .spawn()
        .with_context(|| format!("cannot start `{name}`"))?;
    let mut output = Vec::new();
    if let Some(mut stdout) = child.stdout.take() {
        stdout.read_to_end(&mut output)?;
    }
    let used = child
        .wait4()
        .with_context(|| format!("cannot wait for `{name}`"))?;
    Ok(Ended {
        status: used.status,
        output: String::from_utf8_lossy(&output).into_owned(),
        errors: String::from_utf8_lossy(&std::fs::read(log)?).into_owned(),
        cpu: used.rusage.utime + used.rusage.stime,
        peak: used.rusage.maxrss,
    })
}
