//! All the files of a compilation, read; references between them.

use super::{Node, Tree};
use crate::diagnostic::{Place, Site};
use std::collections::HashMap;

/// A file's position in its [`Specs`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u32);

/// The texts to compile. Reading happens as they are inserted.
///
/// Paths are relative to one root, `/` between, and never climb above it; a file from the network goes
/// under its URL.
#[derive(Debug, Default)]
pub struct Specs {
    sources: Vec<Source>,
    by_path: HashMap<String, FileId>,
}

#[derive(Debug)]
struct Source {
    path: String,
    /// Of a text that cannot be read: an empty map that stands where the text goes wrong.
    tree: Tree,
    /// Why it cannot be read.
    unreadable: Option<String>,
}

/// A file that the files so far refer to and that is not here yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wanted {
    /// A path under the root.
    Local(String),
    /// An `http` or `https` address.
    Remote(String),
}

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unresolved {
    /// No such file was inserted.
    NoFile(String),
    /// The file has no such place.
    NoPlace(String),
    /// The file is there but cannot be read.
    Unreadable(String),
    /// The path climbs above the root, is absolute, or has another scheme such as `file:`.
    Outside(String),
    /// It is on the network, and was not inserted.
    Remote(String),
}

impl Specs {
    /// No file yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a file: JSON or YAML, UTF-8 or UTF-16, with or without a byte order mark. Never fails: a text
    /// that is neither is kept with the reason, which [`crate::compile`] reports.
    pub fn insert(&mut self, path: impl Into<String>, bytes: &[u8]) -> FileId {
        let _ = (path.into(), bytes, &mut self.by_path);
        unimplemented!("reading")
    }

    /// The files that are still missing. Insert them, or leave them: then what refers to them degrades.
    pub fn wanted(&self) -> Vec<Wanted> {
        unimplemented!("reading")
    }

    /// The file under this path.
    pub fn file(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The path of a file.
    pub fn path(&self, file: FileId) -> &str {
        &self.sources[file.0 as usize].path
    }

    /// The top of a file; an empty map when it cannot be read.
    pub fn root(&self, file: FileId) -> Node<'_> {
        self.sources[file.0 as usize].tree.root()
    }

    /// The node at a place.
    pub fn node(&self, site: Site) -> Node<'_> {
        self.sources[site.file.0 as usize].tree.node(site.node)
    }

    /// Why a file cannot be read; its root then stands at the first byte that is wrong.
    pub fn unreadable(&self, file: FileId) -> Option<&str> {
        self.sources[file.0 as usize].unreadable.as_deref()
    }

    /// What a `$ref` that stands in this file leads to: one step, not followed further. Cheap to repeat.
    ///
    /// # Errors
    /// When it leads nowhere.
    pub fn resolve(&self, from: FileId, reference: &str) -> Result<Node<'_>, Unresolved> {
        let _ = (from, reference);
        unimplemented!("reading")
    }

    /// Line, column and pointer of a place.
    pub fn place(&self, site: Site) -> Place {
        let _ = site;
        unimplemented!("reading")
    }
}
