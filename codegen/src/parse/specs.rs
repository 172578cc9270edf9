//! All the files of a compilation, read.

use super::builder::Wrong;
use super::lines::{Lines, Position};
use super::mentions::{Mentions, mentions};
use super::reference::{Target, is_remote, normalise, tidy_url};
use super::tree::Content;
use super::{Node, NodeKind, Tree, encoding, json, slips, yaml};
use crate::diagnostic::{Code, Diagnostics, Place, Site};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

/// A file's position in its [`Specs`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub(super) u32);

/// The texts to compile. Reading happens as they are inserted.
///
/// Paths are relative to one root, `/` between, and never climb above it; a file from the network goes
/// under its URL.
#[derive(Clone, Debug, Default)]
pub struct Specs {
    pub(super) sources: Vec<Arc<Source>>,
    /// The newest file under each address.
    pub(super) by_path: HashMap<String, FileId>,
}

#[derive(Debug)]
pub(super) struct Source {
    path: String,
    /// Where it stands: what its references are relative to.
    pub(super) address: String,
    /// Of a text that cannot be read: an empty map that stands where the text goes wrong.
    pub(super) tree: Tree,
    /// Why it cannot be read.
    unreadable: Option<String>,
    /// Where a byte that is no UTF-8 first stood.
    foreign: Option<usize>,
    pub(super) mentions: Mentions,
    lines: OnceLock<Lines>,
    /// Where in the text that of an overlay begins, and which file that is.
    overlay: Option<(usize, FileId)>,
}

/// Offsets have 32 bits, and one of them is taken.
const LONGEST: usize = 1 << 30;

/// A file that the files so far refer to and that is not here yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wanted {
    /// A path under the root.
    Local(String),
    /// An `http` or `https` address.
    Remote(String),
}

impl Specs {
    /// No file yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a file: JSON or YAML, UTF-8 or UTF-16, with or without a byte order mark. Never fails: a text
    /// that is neither is kept with the reason, which [`crate::compile`] reports. A path that was inserted
    /// before leads to the newer text from now on.
    pub fn insert(&mut self, path: impl Into<String>, bytes: &[u8]) -> FileId {
        let path = path.into();
        let address = address(&path);
        let file = FileId(self.sources.len() as u32);
        let (text, foreign) = match bytes.len() {
            ..LONGEST => encoding::decode(bytes),
            _ => (String::new(), None),
        };
        let read = match bytes.len() {
            ..LONGEST => read(&path, &text),
            _ => Err(Wrong::new(0, "the file is longer than a gigabyte")),
        };
        let (content, unreadable) = match read {
            Ok(content) => (content, None),
            Err(wrong) => (Content::empty(wrong.offset), Some(wrong.message)),
        };
        let tree = Tree::new(file, text.into_boxed_str(), content);
        self.by_path.insert(address.clone(), file);
        self.sources.push(Arc::new(Source {
            mentions: mentions(&address, &tree),
            path,
            address,
            tree,
            unreadable,
            foreign,
            lines: OnceLock::new(),
            overlay: None,
        }));
        file
    }

    /// The same files, one of them as an overlay corrects it: its text is its own, and from `seam` on the
    /// overlay's.
    pub(super) fn corrected(&self, file: FileId, tree: Tree, seam: usize, overlay: FileId) -> Self {
        let old = self.source(file);
        let source = Source {
            path: old.path.clone(),
            address: old.address.clone(),
            mentions: mentions(&old.address, &tree),
            tree,
            unreadable: None,
            foreign: old.foreign,
            lines: OnceLock::new(),
            overlay: Some((seam, overlay)),
        };
        let mut corrected = self.clone();
        corrected.sources[file.0 as usize] = Arc::new(source);
        corrected
    }

    /// The files that are still missing. Insert them, or leave them: then what refers to them degrades.
    pub fn wanted(&self) -> Vec<Wanted> {
        let mentioned = self.sources.iter().flat_map(|it| &it.mentions.files);
        let missing = mentioned.filter_map(|target| match target {
            Target::Local(path) if self.file(path).is_none() => Some(Wanted::Local(path.clone())),
            Target::Remote(url) if self.file(url).is_none() => Some(Wanted::Remote(url.clone())),
            _ => None,
        });
        missing.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The file under this path.
    pub fn file(&self, path: &str) -> Option<FileId> {
        let known = self
            .by_path
            .get(path)
            .or_else(|| self.by_path.get(&address(path)));
        known.copied()
    }

    /// All files, in the order of their insertion.
    pub fn files(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..self.sources.len() as u32).map(FileId)
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

    /// The top of a file that is read strictly; `None` when it cannot be read, which is reported.
    pub(crate) fn strict_root(
        &self,
        file: FileId,
        diagnostics: &mut Diagnostics,
    ) -> Option<Node<'_>> {
        let root = self.root(file);
        if let Some(reason) = self.unreadable(file) {
            diagnostics.report(Code::UNREADABLE, root.site(), reason);
            return None;
        }
        Some(root)
    }

    /// The same place in the overlay that wrote it, when one did.
    fn in_overlay(&self, site: Site) -> Option<Site> {
        let (seam, overlay) = self.source(site.file).overlay?;
        let written = self.node(site).offset().checked_sub(seam)?;
        let mut nodes = self.source(overlay).tree.nodes();
        // An object and its first key may begin at the same byte.
        let kind = self.node(site).kind();
        let node = nodes.find(|it| it.offset() == written && it.kind() == kind)?;
        Some(node.site())
    }

    /// Line, column and pointer of a place: of its value, or of its key when the value begins on a later line.
    pub fn place(&self, site: Site) -> Place {
        let site = self.in_overlay(site).unwrap_or(site);
        let node = self.node(site);
        let value = self.position(site.file, node.offset());
        let key = node.key_offset().map(|it| self.position(site.file, it));
        let position = key.filter(|it| it.line != value.line).unwrap_or(value);
        self.place_at(site, position)
    }

    /// Line, column and pointer of an entry: of its key, where it has one.
    pub fn place_of_key(&self, site: Site) -> Place {
        let site = self.in_overlay(site).unwrap_or(site);
        let node = self.node(site);
        let offset = node.key_offset().unwrap_or(node.offset());
        self.place_at(site, self.position(site.file, offset))
    }

    fn position(&self, file: FileId, offset: usize) -> Position {
        let source = self.source(file);
        let text = source.tree.source();
        let lines = source.lines.get_or_init(|| Lines::of(text));
        lines.position(text, offset)
    }

    fn place_at(&self, site: Site, position: Position) -> Place {
        let source = self.source(site.file);
        let node = source.tree.node(site.node);
        Place {
            file: source.path.clone(),
            line: position.line,
            column: position.column,
            pointer: node.pointer(),
            excerpt: position.excerpt,
            caret: position.caret,
        }
    }

    /// Reports what the readers forgave.
    pub(crate) fn report_slips(&self, diagnostics: &mut Diagnostics) {
        for (id, source) in self.sources.iter().enumerate() {
            slips::report(FileId(id as u32), &source.tree, source.foreign, diagnostics);
        }
    }

    pub(super) fn source(&self, file: FileId) -> &Source {
        &self.sources[file.0 as usize]
    }
}

/// How a path is written in the index.
fn address(path: &str) -> String {
    if is_remote(path) {
        return tidy_url(path);
    }
    normalise(path).unwrap_or_else(|| path.to_owned())
}

/// Reads a text as what it looks like. One that starts as JSON and goes on as YAML is YAML; one that is
/// neither went wrong where the reader that came further gave up.
fn read(path: &str, text: &str) -> Result<Content, Wrong> {
    if !text.trim_start().starts_with(['{', '[']) {
        return yaml::read(text).and_then(|it| has_parts(path, it));
    }
    json::read(text).or_else(|as_json| {
        yaml::read(text).map_err(|as_yaml| {
            if as_yaml.offset > as_json.offset {
                as_yaml
            } else {
                as_json
            }
        })
    })
}

/// Any line of prose is YAML, but no document.
fn has_parts(path: &str, content: Content) -> Result<Content, Wrong> {
    let root = content.slots[0];
    if matches!(root.kind, NodeKind::List | NodeKind::Map) {
        return Ok(content);
    }
    if root.kind == NodeKind::Null && root.text.len() == 0 {
        return Err(Wrong::new(0, "the file is empty"));
    }
    let language = if path.ends_with(".json") {
        "JSON"
    } else {
        "YAML"
    };
    let message = format!(
        "expected {language} with an object at its top, found {}",
        root.kind.label()
    );
    Err(Wrong::new(root.start as usize, message))
}
