//! `corpus`: every document of a folder through the generator, and through `cargo check`.
//!
//! Each document gets a process of its own: a crash, a stack that overflows or memory that runs out costs
//! that document and is counted.

mod check;
mod count;
mod documents;
mod generate;
mod table;

use crate::console;
use crate::report::Format;
use crate::workspace;
use anyhow::{Context, Result, bail};
use check::Dependencies;
use clap::Args;
use documents::Document;
use indicatif::ProgressBar;
use serde::Serialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder of documents; its index.tsv, if there is one, lists them with their operations
    dir: PathBuf,

    /// How many documents are worked on at a time [default: one for each core]
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,

    /// Run `cargo check` on what was generated
    #[arg(long)]
    check: bool,

    /// Only documents with this text in their path; may be repeated
    #[arg(long, value_name = "S")]
    filter: Vec<String>,

    /// Print a report on standard output instead of a table
    #[arg(long, value_name = "FORMAT")]
    report: Option<Format>,
}

/// What came of one document.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Row {
    path: String,
    generated: bool,
    /// `None`: not tried.
    compiled: Option<bool>,
    errors: usize,
    warnings: usize,
    operations_in_document: usize,
    operations_emitted: usize,
    lines: usize,
    generate_seconds: f64,
    check_seconds: Option<f64>,
    first_error: Option<String>,
    /// The document is no JSON or YAML, or no API description, and a diagnostic says where.
    #[serde(skip)]
    refused: bool,
    /// How many operations a diagnostic names as lost.
    #[serde(skip)]
    named_lost: usize,
    /// The most memory of the generator, in bytes.
    #[serde(skip)]
    generate_peak: u64,
    /// The most memory of a process of `cargo check`, in bytes.
    #[serde(skip)]
    check_peak: u64,
}

impl Row {
    fn is_good(&self) -> bool {
        self.refused
            || (self.generated && self.compiled != Some(false) && self.errors + self.warnings == 0)
    }
}

/// Runs the documents.
///
/// # Errors
/// When the folder cannot be read, or nothing of it was asked for.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let dir = arguments
        .dir
        .canonicalize()
        .with_context(|| format!("cannot read the folder `{}`", arguments.dir.display()))?;
    let mut documents = documents::find(&dir)?;
    documents.retain(|it| {
        arguments.filter.is_empty() || arguments.filter.iter().any(|part| it.path.contains(part))
    });
    if documents.is_empty() {
        bail!("there is no document in `{}`", arguments.dir.display());
    }

    let scratch = workspace::target().join("corpus");
    fs::create_dir_all(&scratch).with_context(|| format!("cannot make `{}`", scratch.display()))?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let jobs = arguments.jobs.unwrap_or(cores).clamp(1, documents.len());
    let dependencies = match arguments.check {
        true => Some(Dependencies::build(&scratch, jobs)?),
        false => None,
    };

    let bar = console::progress(documents.len());
    let rows = Runner {
        dir: &dir,
        scratch: &scratch,
        dependencies,
        bar: &bar,
    }
    .rows(&documents, jobs)?;
    bar.finish_and_clear();
    match arguments.report {
        Some(Format::Json) => console::result(table::json(&rows)),
        None => console::result(table::table(&rows)),
    }
    let good = rows.iter().all(Row::is_good);
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

struct Runner<'a> {
    dir: &'a Path,
    scratch: &'a Path,
    dependencies: Option<Dependencies>,
    bar: &'a ProgressBar,
}

impl Runner<'_> {
    // Rows come in the order of the documents, whoever was ready first.
    fn rows(&self, documents: &[Document], jobs: usize) -> Result<Vec<Row>> {
        let next = AtomicUsize::new(0);
        let done = Mutex::new(Vec::new());
        std::thread::scope(|scope| {
            for slot in 0..jobs {
                let (next, done) = (&next, &done);
                scope.spawn(move || {
                    loop {
                        let position = next.fetch_add(1, Ordering::Relaxed);
                        let Some(document) = documents.get(position) else {
                            return;
                        };
                        self.bar.set_message(document.path.clone());
                        let row = self.row(document, slot);
                        self.bar.inc(1);
                        done.lock().expect("no holder panics").push((position, row));
                    }
                });
            }
        });
        let mut done = done.into_inner().expect("no holder panicked");
        done.sort_by_key(|(position, _)| *position);
        done.into_iter().map(|(_, row)| row).collect()
    }

    fn row(&self, document: &Document, slot: usize) -> Result<Row> {
        let folder = self.scratch.join(document.path.replace('/', "__"));
        let mut row = generate::generate(self.dir, document, &folder)?;
        if let (true, Some(dependencies)) = (row.generated, &self.dependencies) {
            dependencies.check(slot, &folder, &mut row)?;
        }
        Ok(row)
    }
}
