//! All of `specs/` into `generated/`.

use super::{Job, Source, counted};
use crate::console::{self, BOLD, ERROR, NOTE};
use crate::hint::hint;
use crate::report::{self, Limit};
use crate::{read, workspace};
use anyhow::{Context, Result, bail};
use connectome_codegen::Options;
use connectome_codegen::diagnostic::Report;
use connectome_codegen::ir::Api;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Generates every connector and the unified models, or those that are named; or checks that each is as it would be
/// generated.
///
/// # Errors
/// When a name is nobody's, or something cannot be read or written.
pub(super) fn all(names: &[String], check: bool, limit: Limit) -> Result<ExitCode> {
    let root = workspace::root();
    let connectors = connectors(&root)?;
    let mut stale = Vec::new();
    let mut failed = 0;
    let unified = root.join("specs/unified").is_dir();
    let jobs = connectors
        .iter()
        .map(|(key, found)| (key.as_str(), Some(found)));
    let mut jobs: Vec<_> = jobs.chain(unified.then_some(("unified", None))).collect();
    for name in names {
        let known = jobs.iter().map(|it| it.0);
        if !known.clone().any(|it| it == name) {
            let all = || format!("there is {}", known.clone().collect::<Vec<_>>().join(", "));
            let help = hint(name, known.clone(), all);
            bail!("there is no `specs/{name}`; {help}");
        }
    }
    jobs.retain(|(key, _)| names.is_empty() || names.iter().any(|it| it == key));
    for (key, found) in &jobs {
        let out = root.join("generated").join(key);
        let outcome = match found {
            Some(found) => job(key, found.source(&root), &out, check).run()?,
            None => super::unified::run(&root, check)?,
        };
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

    let total = total(&jobs.iter().map(|it| it.0).collect::<Vec<_>>());
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

fn total(keys: &[&str]) -> String {
    let connectors = keys.iter().filter(|it| **it != "unified").count();
    let has_unified = connectors < keys.len();
    match (connectors, has_unified) {
        (0, true) => "the unified models".to_owned(),
        (_, true) => format!(
            "{} and the unified models",
            counted(connectors, "connector")
        ),
        (_, false) => counted(connectors, "connector"),
    }
}

/// The keys of all connectors, in order; a document alone is none.
///
/// # Errors
/// When the folder cannot be read.
pub(crate) fn keys(root: &Path) -> Result<Vec<String>> {
    let all = connectors(root)?.into_iter();
    let connectors = all.filter(|(_, found)| matches!(found, Found::Connector(_)));
    Ok(connectors.map(|(key, _)| key).collect())
}

/// What a connector's files mean, or what is wrong with them.
///
/// # Errors
/// When a file cannot be read.
pub(crate) fn meaning(root: &Path, key: &str) -> Result<Result<Api, Report>> {
    let folder = format!("specs/{key}");
    let documents = read::read_connector(root, &folder)?;
    let options = Options {
        document: documents.document.clone(),
        connector: Some(format!("{folder}/connector.yaml")),
        ..options(key)
    };
    let meaning = connectome_codegen::meaning(&documents.specs, &options);
    Ok(meaning.map(|it| it.0))
}

fn job<'a>(key: &str, source: Source<'a>, out: &'a Path, check: bool) -> Job<'a> {
    Job {
        source,
        out,
        check,
        options: options(key),
    }
}

fn options(key: &str) -> Options {
    Options {
        document: String::new(),
        connector: None,
        key: key.to_owned(),
        crate_name: format!("connectome-{key}"),
        origin: format!("specs/{key}"),
        runtime: "{ workspace = true }".to_owned(),
        workspace: true,
        only: Vec::new(),
    }
}

/// What a folder of `specs/` holds.
enum Found {
    /// A `connector.yaml` and what goes with it, in this folder of the workspace.
    Connector(String),
    /// A document alone.
    Document(PathBuf),
}

impl Found {
    fn source<'a>(&'a self, root: &'a Path) -> Source<'a> {
        match self {
            Self::Connector(folder) => Source::Connector { root, folder },
            Self::Document(path) => Source::Document {
                path,
                root: None,
                remote: false,
            },
        }
    }
}

// In the order of their keys, so that two runs say the same.
fn connectors(root: &Path) -> Result<Vec<(String, Found)>> {
    let mut found = Vec::new();
    let specs = root.join("specs");
    let entries =
        fs::read_dir(&specs).with_context(|| format!("cannot read `{}`", specs.display()))?;
    for entry in entries {
        let folder = entry?.path();
        let Some(key) = folder.file_name() else {
            continue;
        };
        let key = key.to_string_lossy().into_owned();
        if folder.join("connector.yaml").is_file() {
            let folder = format!("specs/{key}");
            found.push((key, Found::Connector(folder)));
            continue;
        }
        let document = ["openapi.yaml", "openapi.json"]
            .map(|it| folder.join(it))
            .into_iter()
            .find(|it| it.is_file());
        if let Some(document) = document {
            found.push((key, Found::Document(document)));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(found)
}
