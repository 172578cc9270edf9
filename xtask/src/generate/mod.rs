//! `generate`: one document into a crate, or all of `specs/` into `generated/`.

mod connectors;
mod document;
mod key;
pub(crate) mod unified;

pub(crate) use connectors::{keys as connectors_of, meaning};
pub(crate) use document::{Job, Outcome, Source};

use crate::console::{self, BOLD, ERROR, NOTE};
use crate::report::{self, Format, Limit};
use crate::workspace;
use anyhow::Result;
use clap::Args;
use connectome_codegen::Options;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How many problems of one code are shown without `--verbose`.
const SHOWN: usize = 3;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Only these folders of specs/: `redmine`, `unified`
    #[arg(value_name = "CONNECTOR", conflicts_with = "openapi")]
    connectors: Vec<String>,

    /// The document: Swagger 2.0 or OpenAPI 3.0 to 3.2, JSON or YAML. Without it, all of specs/
    #[arg(long, value_name = "FILE", requires = "out")]
    openapi: Option<PathBuf>,

    /// The folder of the crate
    #[arg(long, value_name = "DIR", requires = "openapi")]
    out: Option<PathBuf>,

    /// The name of the crate [default: connectome- and the name of the document]
    #[arg(long, value_name = "CRATE", requires = "openapi")]
    name: Option<String>,

    /// Keep these operations and what they need: `contacts.*`, an operationId, `GET /contacts/*`
    #[arg(long, value_name = "GLOB", requires = "openapi")]
    only: Vec<String>,

    /// The folder that holds all parts of the document [default: the document's own]
    #[arg(long, value_name = "DIR", requires = "openapi")]
    root: Option<PathBuf>,

    /// How the crate depends on the runtime: the value after `connectome =` in its Cargo.toml
    /// [default: the path of the runtime in this workspace]
    #[arg(long, value_name = "TOML", requires = "openapi")]
    runtime: Option<String>,

    /// Write nothing; fail when something would change
    #[arg(long)]
    check: bool,

    /// Follow references to the network
    #[arg(long)]
    allow_remote_refs: bool,

    /// Print a report on standard output instead of messages
    #[arg(long, value_name = "FORMAT", requires = "openapi")]
    report: Option<Format>,

    /// Show every problem
    #[arg(long, short)]
    verbose: bool,
}

/// Generates what was asked for.
///
/// # Errors
/// When something cannot be read or written.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match (&arguments.openapi, &arguments.out) {
        (Some(document), Some(out)) => one(arguments, document, out),
        _ => connectors::all(&arguments.connectors, arguments.check, limit(arguments)),
    }
}

fn one(arguments: &Arguments, document: &Path, out: &Path) -> Result<ExitCode> {
    let key = match &arguments.name {
        Some(name) => key::of_crate(name)?,
        None => key::of_document(document),
    };
    let runtime = match &arguments.runtime {
        Some(runtime) => runtime.clone(),
        None => {
            let path = workspace::relative(out, &workspace::root().join("runtime"))?;
            format!("{{ path = {path:?} }}")
        }
    };
    let job = Job {
        source: Source::Document {
            path: document,
            root: arguments.root.as_deref(),
            remote: arguments.allow_remote_refs,
        },
        out,
        check: arguments.check,
        options: Options {
            document: String::new(),
            connector: None,
            crate_name: match &arguments.name {
                Some(name) => name.clone(),
                None => format!("connectome-{key}"),
            },
            key,
            origin: document
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            runtime,
            workspace: false,
            only: arguments.only.clone(),
        },
    };
    let outcome = job.run()?;

    match arguments.report {
        Some(Format::Json) => {
            console::result(report::json(
                &outcome.summary,
                outcome.written,
                &outcome.stages,
            ));
        }
        None => {
            report::diagnostics(&outcome.summary, limit(arguments));
            console::say(closing_line(&job, &outcome));
        }
    }
    Ok(if outcome.is_good() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn closing_line(job: &Job<'_>, outcome: &Outcome) -> String {
    let summary = &outcome.summary;
    let out = job.out.display();
    let problems = problems(summary.count("warning"), summary.count("note"));
    if outcome.failed {
        let errors = counted(summary.count("error"), "error");
        return format!("{ERROR}failed{ERROR:#}{BOLD}: {errors}; `{out}` is as it was{BOLD:#}");
    }
    if outcome.stale {
        return format!(
            "{ERROR}stale{ERROR:#}{BOLD}: `{out}` differs in {}; run the same command without --check{BOLD:#}",
            counted(outcome.written.written + outcome.written.removed, "file")
        );
    }
    format!(
        "{NOTE}generated{NOTE:#} {} of {} and {} into `{out}`: {} written, {} unchanged, {} removed, {:.2} s{problems}",
        summary.operations_emitted,
        counted(summary.operations_in_document, "operation"),
        counted(summary.types, "type"),
        outcome.written.written,
        outcome.written.unchanged,
        outcome.written.removed,
        outcome.stages.total(),
    )
}

fn problems(warnings: usize, notes: usize) -> String {
    match (warnings, notes) {
        (0, 0) => String::new(),
        (warnings, 0) => format!("; {}", counted(warnings, "warning")),
        (0, notes) => format!("; {}", counted(notes, "note")),
        (warnings, notes) => {
            format!(
                "; {}, {}",
                counted(warnings, "warning"),
                counted(notes, "note")
            )
        }
    }
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 {
        format!("1 {what}")
    } else {
        format!("{count} {what}s")
    }
}

fn limit(arguments: &Arguments) -> Limit {
    if arguments.verbose {
        Limit::All
    } else {
        Limit::OfEachCode(SHOWN)
    }
}
