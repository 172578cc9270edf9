//! Problems, each with its place: collected everywhere, shown once.

mod codes;
mod formula;

pub use codes::{CODES, Code};

use crate::parse::{FileId, NodeId, Specs};

/// A place in a file that was read: a node of its tree. Line, column and JSON pointer are worked out
/// only when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Site {
    /// Which file.
    pub file: FileId,
    /// Which node of it.
    pub node: NodeId,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is lost, but someone may be surprised.
    Note,
    /// Something of the document is lost or weakened.
    Warning,
    /// Nothing can be compiled.
    Error,
}

impl Severity {
    /// As rustc spells it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One problem: what, where, and what would be right.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Which kind of problem; `--explain` tells more.
    pub code: &'static Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where.
    pub site: Site,
    /// Whether the key of that entry is meant and not its value.
    pub is_of_key: bool,
    /// What: one sentence in the user's words, lower case, no full stop.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
    /// Other places that matter, each with what it has to do with it.
    pub related: Vec<(Site, String)>,
}

impl Diagnostic {
    /// Says what would be right.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Points at the entry's key and not at its value.
    pub fn of_key(&mut self) -> &mut Self {
        self.is_of_key = true;
        self
    }

    /// Points at another place.
    pub fn related(&mut self, site: Site, message: impl Into<String>) -> &mut Self {
        self.related.push((site, message.into()));
        self
    }
}

/// All problems found so far.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Reports a problem of this kind at this place, as severe as its kind is.
    pub fn report(
        &mut self,
        code: &'static Code,
        site: Site,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.found.push(Diagnostic {
            code,
            severity: code.severity,
            site,
            is_of_key: false,
            message: message.into(),
            help: None,
            related: Vec::new(),
        });
        self.found.last_mut().expect("one was just pushed")
    }

    /// Makes errors of the problems of this kind in these files.
    pub(crate) fn harden(&mut self, code: &'static Code, is_strict: impl Fn(FileId) -> bool) {
        for found in &mut self.found {
            if found.code == code && is_strict(found.site.file) {
                found.severity = Severity::Error;
                found.is_of_key = true;
            }
        }
    }

    /// Whether one of them is an error in this file.
    pub(crate) fn have_errors_in(&self, file: Option<FileId>) -> bool {
        let errors = self
            .found
            .iter()
            .filter(|it| it.severity == Severity::Error);
        errors.map(|it| Some(it.site.file)).any(|it| it == file)
    }

    /// Whether an error was found at this very place.
    pub(crate) fn have_error_at(&self, site: Site) -> bool {
        let mut errors = self
            .found
            .iter()
            .filter(|it| it.severity == Severity::Error);
        errors.any(|it| it.site == site)
    }

    /// Ends the part of the compiler that may find problems.
    ///
    /// # Errors
    /// When one of them is an error: all of them, located.
    pub fn barrier(self, specs: &Specs) -> Result<Report, Report> {
        let failed = self.found.iter().any(|it| it.severity == Severity::Error);
        let report = Report::locate(self.found, specs);
        if failed { Err(report) } else { Ok(report) }
    }
}

/// Problems with their places worked out: ready to be shown, worth nothing to the compiler.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// In the order of the files and of the places in them.
    pub problems: Vec<Problem>,
}

/// One problem, located.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Which kind of problem.
    pub code: &'static Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
    /// Other places that matter.
    pub related: Vec<(Place, String)>,
}

/// A place that people can find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The path as it was given to [`Specs::insert`].
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// RFC 6901.
    pub pointer: String,
    /// The text of the line, shortened to what a screen holds around the column.
    pub excerpt: String,
    /// How many characters of the excerpt stand before the place.
    pub caret: usize,
}

impl Report {
    fn locate(mut found: Vec<Diagnostic>, specs: &Specs) -> Self {
        found.sort_by_key(|it| (it.site.file, it.site.node));
        found.dedup();
        let problems = found
            .into_iter()
            .map(|it| Problem::locate(it, specs))
            .collect();
        Self { problems }
    }
}

impl Problem {
    fn locate(found: Diagnostic, specs: &Specs) -> Self {
        Self {
            code: found.code,
            severity: found.severity,
            place: match found.is_of_key {
                true => specs.place_of_key(found.site),
                false => specs.place(found.site),
            },
            message: found.message,
            help: found.help,
            related: found
                .related
                .into_iter()
                .map(|(site, message)| (specs.place(site), message))
                .collect(),
        }
    }
}
