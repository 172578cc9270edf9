//! What is wrong with an overlay, and where.

use std::fmt;

use crate::formula::Problem;

/// Line and column, both from 1.
pub(crate) type Position = (usize, usize);

/// One mistake in an overlay.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OverlayProblem {
    /// The line of the text, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The way (RFC 6901) to it: `/read/email/$concat/values/0`.
    pub pointer: String,
    /// What kind of mistake, as in [`formula::code`](crate::formula::code).
    pub code: &'static str,
    /// What is wrong, in the words of whoever wrote it.
    pub message: String,
    /// What would be right.
    pub help: String,
}

impl OverlayProblem {
    fn new((line, column): Position, problem: Problem) -> Self {
        let Problem {
            pointer,
            code,
            message,
            help,
        } = problem;
        Self {
            line,
            column,
            pointer,
            code,
            message,
            help,
        }
    }
}

impl fmt::Display for OverlayProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            column,
            message,
            help,
            ..
        } = self;
        write!(f, "{line}:{column}: {message}; {help}")
    }
}

/// All that is wrong with an overlay, in the order of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayError {
    problems: Vec<OverlayProblem>,
    /// How many more there are than are told.
    more: usize,
}

/// How many problems are told. Finding the place of each goes through the text, which may be hostile.
const TOLD: usize = 100;

impl OverlayError {
    /// Problems of one text, each of which `position` finds in it.
    pub(super) fn of(problems: Vec<Problem>, position: impl Fn(&str) -> Position) -> Self {
        let more = problems.len().saturating_sub(TOLD);
        let told = problems.into_iter().take(TOLD);
        let told = told.map(|it| OverlayProblem::new(position(&it.pointer), it));
        let mut problems: Vec<_> = told.collect();
        problems.sort_by_key(|it| (it.line, it.column));
        Self { problems, more }
    }

    /// One that keeps the text from being read.
    pub(super) fn at(position: Position, message: String, help: &str) -> Self {
        let problem = Problem {
            pointer: String::new(),
            code: "syntax",
            message,
            help: help.to_owned(),
        };
        Self {
            problems: vec![OverlayProblem::new(position, problem)],
            more: 0,
        }
    }

    /// Each of them, the first hundred at most.
    pub fn problems(&self) -> &[OverlayProblem] {
        &self.problems
    }
}

/// One a line.
impl fmt::Display for OverlayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        if self.more > 0 {
            write!(f, "\nand {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for OverlayError {}
