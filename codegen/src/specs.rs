//! What goes in and what comes out: paths and texts.

use crate::diagnostic::Report;
use crate::ir::Api;

pub use crate::parse::connector::DocumentPlace;
pub use crate::parse::{Specs, Wanted};

/// What to make of the texts.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path of the document to compile, as given to [`Specs::insert`].
    pub document: String,
    /// The path of the `connector.yaml` that says more of the same API, as given to [`Specs::insert`]. Its
    /// collections are the `<key>/collection.yaml` beside it, the unified models `../unified/*.yaml`.
    /// `None`: the document is all there is.
    pub connector: Option<String>,
    /// Our stable name for the API: lower case words joined by `-`, `github`.
    pub key: String,
    /// The name of the crate: `connectome-github`.
    pub crate_name: String,
    /// Where the generated files say that they come from: `specs/github`.
    pub origin: String,
    /// The dependency line of the runtime in the generated `Cargo.toml`, the value after `connectome =`:
    /// `{ path = "../../runtime" }` or `"0.1"`.
    pub runtime: String,
    /// Whether the crate stands inside this workspace and inherits its version, edition and lints.
    pub workspace: bool,
    /// Keep only the operations that one of these globs names (`contacts.*`, an `operationId`, or
    /// `GET /contacts/*`) and what they need. Empty: keep everything.
    pub only: Vec<String>,
}

/// Where the connector whose `connector.yaml` was inserted under this path says that its document is;
/// `None` when it says so nowhere, which compiling reports.
pub fn document_of(specs: &Specs, connector: &str) -> Option<DocumentPlace> {
    let root = specs.root(specs.file(connector)?);
    crate::parse::connector::document_place(root, connector)
}

/// A file to write, its path relative to the crate's folder, `/` between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// `src/contacts/list.rs`
    pub path: String,
    /// What to write, byte for byte.
    pub text: String,
}

/// A compiled crate.
#[derive(Clone, Debug)]
pub struct Output {
    /// Sorted by path.
    pub files: Vec<File>,
    /// What the document lost or will surprise with: warnings and notes.
    pub report: Report,
    /// How many operations the document holds.
    pub operations_in_document: usize,
    /// How many of them the crate offers.
    pub operations_emitted: usize,
    /// How many types the crate has.
    pub types: usize,
}

impl Output {
    pub(crate) fn new(api: &Api, files: Vec<File>, report: Report) -> Self {
        Self {
            files,
            report,
            operations_in_document: api.operations_in_document,
            operations_emitted: api.operations.len(),
            types: api.types.len(),
        }
    }
}

/// The stages of [`crate::compile`], in order. Reading happens before, in [`Specs::insert`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Documents become meaning.
    Lower,
    /// Meaning gets Rust's names.
    Name,
    /// Meaning and names become tokens.
    Emit,
    /// Tokens become text.
    Print,
}

impl Stage {
    /// Its name in reports.
    pub fn label(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Name => "name",
            Self::Emit => "emit",
            Self::Print => "print",
        }
    }
}
