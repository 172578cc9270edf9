//! The facts of one run, as they are shown and kept.

use connectome_codegen::diagnostic::{Place, Problem, Report};
use connectome_codegen::{Output, Stage};
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};

/// One run of the compiler.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Summary {
    pub(crate) operations_in_document: usize,
    pub(crate) operations_emitted: usize,
    pub(crate) types: usize,
    pub(crate) findings: Vec<Finding>,
}

/// One problem of a document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Finding {
    pub(crate) code: String,
    pub(crate) severity: String,
    pub(crate) spot: Spot,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    pub(crate) related: Vec<(Spot, String)>,
}

/// A place in a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Spot {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) pointer: String,
    pub(crate) excerpt: String,
}

impl Summary {
    /// Of a crate that was compiled.
    pub(crate) fn of(output: &Output) -> Self {
        Self {
            operations_in_document: output.operations_in_document,
            operations_emitted: output.operations_emitted,
            types: output.types,
            findings: findings(&output.report),
        }
    }

    /// Of a document that could not be compiled.
    pub(crate) fn failed(report: &Report) -> Self {
        Self {
            findings: findings(report),
            ..Self::default()
        }
    }

    /// How many problems are this severe.
    pub(crate) fn count(&self, severity: &str) -> usize {
        self.findings
            .iter()
            .filter(|it| it.severity == severity)
            .count()
    }
}

fn findings(report: &Report) -> Vec<Finding> {
    report.problems.iter().map(Finding::of).collect()
}

impl Finding {
    fn of(problem: &Problem) -> Self {
        Self {
            code: problem.code.name.to_owned(),
            severity: problem.severity.label().to_owned(),
            spot: Spot::of(&problem.place),
            message: problem.message.clone(),
            help: problem.help.clone(),
            related: problem
                .related
                .iter()
                .map(|(place, message)| (Spot::of(place), message.clone()))
                .collect(),
        }
    }
}

impl Spot {
    fn of(place: &Place) -> Self {
        Self {
            file: place.file.clone(),
            line: place.line,
            column: place.column,
            pointer: place.pointer.clone(),
            excerpt: place.excerpt.clone(),
        }
    }
}

/// The seconds that each stage took, in order.
pub(crate) struct Stages {
    spent: Vec<(&'static str, Duration)>,
    running: Option<(&'static str, Instant)>,
}

impl Stages {
    /// Every stage with no time spent.
    pub(crate) fn new() -> Self {
        let compile = [Stage::Lower, Stage::Name, Stage::Emit, Stage::Print].map(Stage::label);
        let all = ["read"].into_iter().chain(compile).chain(["write"]);
        Self {
            spent: all.map(|it| (it, Duration::ZERO)).collect(),
            running: None,
        }
    }

    /// This stage begins; the one before it ends.
    pub(crate) fn enter(&mut self, stage: &'static str) {
        self.end();
        self.running = Some((stage, Instant::now()));
    }

    /// The last stage ends.
    pub(crate) fn end(&mut self) {
        let Some((stage, since)) = self.running.take() else {
            return;
        };
        if let Some((_, spent)) = self.spent.iter_mut().find(|(it, _)| *it == stage) {
            *spent += since.elapsed();
        }
    }

    /// Each stage with its seconds.
    pub(crate) fn seconds(&self) -> impl Iterator<Item = (&'static str, f64)> {
        self.spent
            .iter()
            .map(|(stage, spent)| (*stage, spent.as_secs_f64()))
    }

    /// All of them together.
    pub(crate) fn total(&self) -> f64 {
        self.seconds().map(|(_, seconds)| seconds).sum()
    }
}
