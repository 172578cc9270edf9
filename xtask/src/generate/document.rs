//! One document or one connector into one crate: read, compile, write.

use crate::console;
use crate::last_run::LastRun;
use crate::read;
use crate::report::{Stages, Summary};
use crate::write::{self, Written};
use anyhow::Result;
use connectome_codegen::{Options, Stage, compile_watched};
use std::path::Path;

/// What to do.
pub(crate) struct Job<'a> {
    /// What to compile.
    pub(crate) source: Source<'a>,
    /// Where the crate goes.
    pub(crate) out: &'a Path,
    /// Whether to compare instead of to write.
    pub(crate) check: bool,
    /// How to compile; the path of the document in it is filled in here.
    pub(crate) options: Options,
}

/// What to compile.
#[derive(Clone, Copy)]
pub(crate) enum Source<'a> {
    /// A document alone.
    Document {
        /// Its path.
        path: &'a Path,
        /// The folder that holds all its parts, when that is not its own.
        root: Option<&'a Path>,
        /// Whether references to the network are followed.
        remote: bool,
    },
    /// A folder with a `connector.yaml`.
    Connector {
        /// The workspace.
        root: &'a Path,
        /// The folder in it: `specs/redmine`.
        folder: &'a str,
    },
}

/// What came of it.
pub(crate) struct Outcome {
    pub(crate) summary: Summary,
    /// What was written; with `check`, what would have been.
    pub(crate) written: Written,
    pub(crate) stages: Stages,
    /// The document could not be compiled.
    pub(crate) failed: bool,
    /// `check` found a difference.
    pub(crate) stale: bool,
}

impl Outcome {
    /// Whether the program may say that all is well.
    pub(crate) fn is_good(&self) -> bool {
        !self.failed && !self.stale
    }
}

impl Job<'_> {
    /// Does it.
    ///
    /// # Errors
    /// When the document cannot be read or the crate cannot be written. A document that cannot be
    /// compiled is an [`Outcome`].
    pub(crate) fn run(&self) -> Result<Outcome> {
        let mut stages = Stages::new();
        let bar = console::progress(6);
        let mut enter = |stage: &'static str| {
            stages.enter(stage);
            bar.inc(1);
            bar.set_message(stage);
        };

        enter("read");
        let fingerprint = self.fingerprint();
        if let Some((summary, written)) = self.nothing_to_do(&fingerprint) {
            stages.end();
            bar.finish_and_clear();
            return Ok(Outcome {
                summary,
                written,
                stages,
                failed: false,
                stale: false,
            });
        }
        let documents = match self.source {
            Source::Document { path, root, remote } => read::read(path, root, remote)?,
            Source::Connector { root, folder } => read::read_connector(root, folder)?,
        };
        let options = Options {
            document: documents.document.clone(),
            connector: match self.source {
                Source::Document { .. } => None,
                Source::Connector { folder, .. } => Some(format!("{folder}/connector.yaml")),
            },
            ..self.options.clone()
        };
        let compiled = compile_watched(&documents.specs, &options, &mut |stage: Stage| {
            enter(stage.label());
        });
        let output = match compiled {
            Ok(output) => output,
            Err(report) => {
                stages.end();
                bar.finish_and_clear();
                return Ok(Outcome {
                    summary: Summary::failed(&report),
                    written: Written::default(),
                    stages,
                    failed: true,
                    stale: false,
                });
            }
        };

        enter("write");
        let summary = Summary::of(&output);
        let written = if self.check {
            let plan = write::plan(self.out, &output.files)?;
            Written {
                written: plan.write.len(),
                unchanged: plan.unchanged,
                removed: plan.remove.len(),
            }
        } else {
            let written = write::write(self.out, &output.files)?;
            if let Some(run) =
                LastRun::new(&fingerprint, &documents, &output.files, summary.clone())
            {
                run.keep(self.out);
            }
            written
        };
        stages.end();
        bar.finish_and_clear();
        Ok(Outcome {
            summary,
            written,
            stages,
            failed: false,
            stale: self.check && (written.written > 0 || written.removed > 0),
        })
    }

    fn nothing_to_do(&self, fingerprint: &str) -> Option<(Summary, Written)> {
        let root = match self.source {
            Source::Document { path, root, .. } => match root {
                Some(root) => root.canonicalize().ok()?,
                None => path.canonicalize().ok()?.parent()?.to_path_buf(),
            },
            Source::Connector { root, .. } => root.canonicalize().ok()?,
        };
        let (summary, unchanged) = LastRun::still_true(self.out, &root, fingerprint)?;
        let written = Written {
            unchanged,
            ..Written::default()
        };
        Some((summary, written))
    }

    // All that decides the output besides the files and the program.
    fn fingerprint(&self) -> String {
        let source = match self.source {
            Source::Document { path, root, remote } => format!(
                "{:?} {:?} {remote}",
                path.canonicalize().ok(),
                root.and_then(|it| it.canonicalize().ok()),
            ),
            // A file that is new is none that the last run read.
            Source::Connector { root, folder } => {
                format!("{:?}", read::spec_files(root, folder).ok())
            }
        };
        format!("{source} {:?}", self.options)
    }
}
