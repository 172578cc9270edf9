//! All of `specs/` into `generated/`.

use super::{Job, counted};
use crate::console::{self, BOLD, ERROR, NOTE};
use crate::report::{self, Limit};
use crate::workspace;
use anyhow::{Context, Result};
use connectome_codegen::Options;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Generates every connector, or checks that each is as it would be generated.
///
/// # Errors
/// When something cannot be read or written.
pub(super) fn all(check: bool, limit: Limit) -> Result<ExitCode> {
    let root = workspace::root();
    let connectors = connectors(&root.join("specs"))?;
    let mut stale = Vec::new();
    let mut failed = 0;
    for (key, document) in &connectors {
        let out = root.join("generated").join(key);
        let outcome = job(key, document, &out, check).run()?;
        report::diagnostics(&outcome.summary, limit);
        if outcome.stale {
            stale.push(format!("generated/{key}"));
        }
        failed += usize::from(outcome.failed);
        if !check && !outcome.failed {
            console::say(format_args!(
                "{NOTE}generated{NOTE:#} `generated/{key}`: {} written, {} unchanged, {} removed",
                outcome.written.written, outcome.written.unchanged, outcome.written.removed,
            ));
        }
    }

    let total = counted(connectors.len(), "connector");
    if failed > 0 {
        console::say(format_args!(
            "{ERROR}failed{ERROR:#}{BOLD}: {failed} of {total}{BOLD:#}"
        ));
        return Ok(ExitCode::FAILURE);
    }
    if !stale.is_empty() {
        console::say(format_args!(
            "{ERROR}stale{ERROR:#}{BOLD}: {}; run `cargo xtask generate` and commit the result{BOLD:#}",
            stale.join(", ")
        ));
        return Ok(ExitCode::FAILURE);
    }
    if check {
        console::say(format_args!("{NOTE}up to date{NOTE:#}: {total}"));
    }
    Ok(ExitCode::SUCCESS)
}

fn job<'a>(key: &str, document: &'a Path, out: &'a Path, check: bool) -> Job<'a> {
    Job {
        document,
        root: None,
        out,
        remote: false,
        check,
        options: Options {
            document: String::new(),
            key: key.to_owned(),
            crate_name: format!("connectome-{key}"),
            origin: format!("specs/{key}"),
            runtime: "{ workspace = true }".to_owned(),
            workspace: true,
            only: Vec::new(),
        },
    }
}

// In the order of their keys, so that two runs say the same.
fn connectors(specs: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(specs).with_context(|| format!("cannot read `{}`", specs.display()))?;
    for entry in entries {
        let folder = entry?.path();
        let document = ["openapi.yaml", "openapi.json"]
            .map(|it| folder.join(it))
            .into_iter()
            .find(|it| it.is_file());
        if let (Some(document), Some(key)) = (document, folder.file_name()) {
            found.push((key.to_string_lossy().into_owned(), document));
        }
    }
    found.sort();
    Ok(found)
}
