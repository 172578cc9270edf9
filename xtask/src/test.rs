//! `test`: installs what the tests need and runs all of them; with a connector, tests the connection to it.

use crate::connections::{self, Asked, Whose};
use crate::console::{self, BOLD, ERROR, NOTE};
use crate::workspace;
use anyhow::{Context, Result};
use clap::Args;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

/// The servers that tests run against, each with its scripts in `tests/servers/`.
const SERVERS: [&str; 7] = [
    "kinto",
    "oidc-provider",
    "pocketbase",
    "postgres",
    "prism",
    "redmine",
    "roundup",
];

#[derive(Args)]
pub(crate) struct Arguments {
    /// The connector whose connection is tested, in place of this project
    key: Option<String>,

    #[command(flatten)]
    whose: Whose,

    /// Passed on to `cargo test`, for example `-- live`
    #[arg(last = true)]
    rest: Vec<String>,
}

/// Runs the tests, or tests the connection.
///
/// # Errors
/// When cargo cannot be started. A server that cannot be installed is named; its tests say that they are
/// left out, and in CI they fail.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match &arguments.key {
        Some(key) => connections::run(&Asked::Test(key, &arguments.whose)),
        None => project(&arguments.rest),
    }
}

fn project(rest: &[String]) -> Result<ExitCode> {
    let root = workspace::root();
    let missing: Vec<&str> = SERVERS
        .into_iter()
        .filter(|server| !installed(&root, server))
        .collect();

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["test", "--workspace", "--no-fail-fast"])
        .args(rest)
        .current_dir(&root)
        .stdin(Stdio::null())
        .status()
        .context("cannot start cargo")?;

    let without = match missing.as_slice() {
        [] => String::new(),
        missing => format!(", without {}", missing.join(" and ")),
    };
    if status.success() {
        console::say(format_args!("{NOTE}passed{NOTE:#}: all tests{without}"));
        return Ok(ExitCode::SUCCESS);
    }
    console::say(format_args!(
        "{ERROR}failed{ERROR:#}{BOLD}: see above{without}{BOLD:#}"
    ));
    Ok(ExitCode::FAILURE)
}

// The script says in one line what is missing.
pub(crate) fn installed(root: &Path, server: &str) -> bool {
    let script = root.join("tests/servers").join(server).join("install.sh");
    let status = Command::new("bash")
        .arg(script)
        .stdin(Stdio::null())
        .status();
    match status {
        Ok(status) => status.success(),
        Err(error) => {
            console::warning(format_args!(
                "{server}: there is no `bash` to install it with ({error})"
            ));
            false
        }
    }
}
