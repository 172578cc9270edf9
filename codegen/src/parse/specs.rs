//! All the files of a compilation, read; references between them.

use super::builder::Wrong;
use super::lines::Lines;
use super::mentions::{Mentions, is_bare, mentions, named_schema};
use super::reference::{Reference, Target, is_remote, normalise, percent_decoded, tidy_url};
use super::tree::Content;
use super::{Node, NodeKind, Tree, encoding, json, slips, yaml};
use crate::diagnostic::{Diagnostics, Place, Site};
use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

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
    /// Where it stands: what its references are relative to.
    address: String,
    /// Of a text that cannot be read: an empty map that stands where the text goes wrong.
    tree: Tree,
    /// Why it cannot be read.
    unreadable: Option<String>,
    /// Where a byte that is no UTF-8 first stood.
    foreign: Option<usize>,
    mentions: Mentions,
    lines: OnceLock<Lines>,
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
        self.sources.push(Source {
            mentions: mentions(&address, &tree),
            path,
            address,
            tree,
            unreadable,
            foreign,
            lines: OnceLock::new(),
        });
        file
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

    /// What a `$ref` that stands in this file leads to: one step, not followed further. Cheap to repeat.
    ///
    /// # Errors
    /// When it leads nowhere.
    pub fn resolve(&self, from: FileId, reference: &str) -> Result<Node<'_>, Unresolved> {
        let source = self.source(from);
        let root = source.tree.root();
        let Reference { file, fragment } = Reference::parse(&source.address, reference);
        let target = match &file {
            Target::Same => from,
            Target::Local(path) | Target::Remote(path) => match self.by_path.get(path) {
                Some(file) => *file,
                None => return self.resolve_without_file(root, &file, reference),
            },
            Target::Outside => return self.resolve_without_file(root, &file, reference),
        };
        if let Some(reason) = self.unreadable(target) {
            return Err(Unresolved::Unreadable(reason.to_owned()));
        }
        let source = self.source(target);
        at_fragment(source.tree.root(), fragment)
            .or_else(|| source.named(&source.mentions.anchors, fragment))
            .ok_or_else(|| Unresolved::NoPlace(reference.to_owned()))
    }

    /// Line, column and pointer of a place.
    pub fn place(&self, site: Site) -> Place {
        let source = self.source(site.file);
        let node = source.tree.node(site.node);
        let text = source.tree.source();
        let lines = source.lines.get_or_init(|| Lines::of(text));
        let position = lines.position(text, node.offset());
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

    fn source(&self, file: FileId) -> &Source {
        &self.sources[file.0 as usize]
    }

    /// Where a reference leads whose file is not here: perhaps to a schema that bears this name or `$id`, or
    /// to a place that it names without `#`.
    fn resolve_without_file<'s>(
        &'s self,
        root: Node<'s>,
        file: &Target,
        reference: &str,
    ) -> Result<Node<'s>, Unresolved> {
        let reference = reference.trim();
        if is_bare(reference)
            && let Some(schema) = named_schema(root, reference)
        {
            return Ok(schema);
        }
        if let (Target::Outside, Some(node)) = (file, at_fragment(root, reference)) {
            return Ok(node);
        }
        let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let address = match file {
            Target::Local(path) | Target::Remote(path) => path,
            Target::Same | Target::Outside => id,
        };
        let schema = self.sources.iter().find_map(|source| {
            let ids = &source.mentions.ids;
            source.named(ids, address).or_else(|| source.named(ids, id))
        });
        match (schema, file) {
            (Some(schema), _) => at_fragment(schema, fragment)
                .ok_or_else(|| Unresolved::NoPlace(reference.to_owned())),
            (None, Target::Remote(url)) => Err(Unresolved::Remote(url.clone())),
            (None, Target::Outside) => Err(Unresolved::Outside(reference.to_owned())),
            (None, _) => Err(Unresolved::NoFile(address.to_owned())),
        }
    }
}

impl Source {
    fn named(&self, names: &HashMap<String, super::NodeId>, name: &str) -> Option<Node<'_>> {
        Some(self.tree.node(*names.get(name)?))
    }
}

/// How a path is written in the index.
fn address(path: &str) -> String {
    if is_remote(path) {
        return tidy_url(path);
    }
    normalise(path).unwrap_or_else(|| path.to_owned())
}

/// What a fragment leads to; whoever wrote it may have forgotten to percent-encode it.
fn at_fragment<'t>(root: Node<'t>, fragment: &str) -> Option<Node<'t>> {
    if fragment.is_empty() {
        return Some(root);
    }
    if !fragment.starts_with('/') {
        return None;
    }
    root.at(fragment)
        .or_else(|| root.at(&percent_decoded(fragment)))
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
