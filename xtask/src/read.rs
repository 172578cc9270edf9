//! Reading a document and the files that it refers to, without trusting it.
//!
//! A document may name files under its root and nothing else: links are followed first and compared
//! after. What it may cost is bounded in files and in bytes.

use crate::download::download;
use crate::{console, fetch};
use anyhow::{Context, Result, bail};
use connectome_codegen::{DocumentPlace, Specs, Wanted, document_of};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// The most bytes that one file may have.
const FILE_LIMIT: u64 = 256 << 20;
/// The most bytes that all files together may have.
const TOTAL_LIMIT: u64 = 1 << 30;
/// The most files that one document may consist of.
const FILES_LIMIT: usize = 20_000;

/// A document with all its parts, and what was read for it.
#[derive(Default)]
pub(crate) struct Documents {
    /// The texts, ready for the compiler.
    pub(crate) specs: Specs,
    /// The path of the document itself in `specs`.
    pub(crate) document: String,
    /// The folder that its paths are relative to, links resolved.
    pub(crate) root: PathBuf,
    /// Each local file by its path in `specs` with the hash of its bytes; `None`: it could not be read.
    pub(crate) inputs: BTreeMap<String, Option<String>>,
    /// Whether something came from the network.
    pub(crate) remote: bool,
}

/// Reads a document and, as far as they may be read, the files that it refers to. `root` is the folder
/// that holds all its parts; without one, the document's own.
///
/// # Errors
/// When the document itself cannot be read, does not stand under `root`, or is too large. A part that
/// cannot be read is left out; the compiler reports what refers to it.
pub(crate) fn read(path: &Path, root: Option<&Path>, remote: bool) -> Result<Documents> {
    let file = path
        .canonicalize()
        .with_context(|| format!("cannot read `{}`", path.display()))?;
    let root = match root {
        Some(root) => root
            .canonicalize()
            .with_context(|| format!("cannot read the folder `{}`", root.display()))?,
        None => file.parent().unwrap_or(&file).to_path_buf(),
    };
    let Ok(document) = file.strip_prefix(&root) else {
        bail!(
            "`{}` is not in the folder `{}`",
            path.display(),
            root.display()
        );
    };
    let document = slashed(document);

    let mut reading = Reading {
        budget: TOTAL_LIMIT,
        within: String::new(),
        documents: Documents {
            document: document.clone(),
            root,
            ..Documents::default()
        },
    };
    let bytes =
        bytes_of(&file, FILE_LIMIT).with_context(|| format!("cannot read `{}`", path.display()))?;
    reading.insert(document, &bytes);
    reading.parts(remote);
    Ok(reading.documents)
}

/// Reads a connector's folder whole (`specs/<key>`), its document with all its parts, and the unified models
/// beside it. Paths are relative to `root`.
///
/// # Errors
/// When a file that is there cannot be read. What is missing is the compiler's to report.
pub(crate) fn read_connector(root: &Path, folder: &str) -> Result<Documents> {
    let mut reading = Reading {
        budget: TOTAL_LIMIT,
        within: format!("{folder}/"),
        documents: Documents {
            root: root
                .canonicalize()
                .with_context(|| format!("cannot read the folder `{}`", root.display()))?,
            ..Documents::default()
        },
    };
    for path in spec_files(root, folder)? {
        let bytes = bytes_of(&root.join(&path), FILE_LIMIT.min(reading.budget))
            .with_context(|| format!("cannot read `{path}`"))?;
        reading.insert(path, &bytes);
    }
    match document_of(
        &reading.documents.specs,
        &format!("{folder}/connector.yaml"),
    ) {
        Some(DocumentPlace::Beside(path)) => {
            if !reading.documents.inputs.contains_key(&path) {
                reading.local(path.clone());
            }
            reading.documents.document = path;
        }
        Some(DocumentPlace::Pinned { url, sha256 }) => {
            let bytes = fetch::fetched(root, &url, &sha256)?;
            reading.documents.specs.insert(url.clone(), &bytes);
            reading.documents.document = url;
        }
        None => {}
    }
    reading.parts(false);
    Ok(reading.documents)
}

/// The spec files of a connector and the unified models, relative to `root`, in order: what a run depends on
/// besides what they say.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn spec_files(root: &Path, folder: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    list(root, folder, 1, &mut found)?;
    if let Some((specs, _)) = folder.rsplit_once('/') {
        let unified = format!("{specs}/unified");
        if root.join(&unified).is_dir() {
            list(root, &unified, 0, &mut found)?;
        }
    }
    found.sort();
    Ok(found)
}

// A collection's files stand one folder below the connector's; nothing stands deeper.
fn list(root: &Path, folder: &str, depth: usize, found: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(root.join(folder))
        .with_context(|| format!("cannot read the folder `{folder}`"))?;
    for entry in entries {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() && depth > 0 {
            list(root, &path, depth - 1, found)?;
        } else if kind.is_file() && [".yaml", ".yml", ".md"].iter().any(|it| path.ends_with(it)) {
            found.push(path);
        }
    }
    Ok(())
}

/// The hash of the bytes of a part, as [`Documents::inputs`] keeps it; `None` when it cannot be read.
pub(crate) fn hash_of(root: &Path, path: &str) -> Option<String> {
    let bytes = bytes_of(&under(root, path)?, FILE_LIMIT).ok()?;
    Some(crate::hash::hash(&bytes))
}

struct Reading {
    documents: Documents,
    budget: u64,
    /// The folder that references stay in, with its `/`: a connector's own. Empty: the root.
    within: String,
}

impl Reading {
    fn parts(&mut self, remote: bool) {
        let mut asked = BTreeSet::new();
        loop {
            let wanted: Vec<Wanted> = self
                .documents
                .specs
                .wanted()
                .into_iter()
                .filter(|it| asked.insert(it.clone()))
                .collect();
            if wanted.is_empty() {
                return;
            }
            for part in wanted {
                if self.documents.inputs.len() >= FILES_LIMIT {
                    console::warning(format_args!("only the first {FILES_LIMIT} files are read"));
                    return;
                }
                match part {
                    Wanted::Local(path) => self.local(path),
                    Wanted::Remote(address) if remote => self.remote(address),
                    Wanted::Remote(_) => {}
                }
            }
        }
    }

    fn local(&mut self, path: String) {
        let found = under(&self.documents.root, &path)
            .filter(|_| path.starts_with(&self.within))
            .and_then(|file| bytes_of(&file, FILE_LIMIT.min(self.budget)).ok());
        match found {
            Some(bytes) => self.insert(path, &bytes),
            None => {
                self.documents.inputs.insert(path, None);
            }
        }
    }

    fn remote(&mut self, address: String) {
        self.documents.remote = true;
        match download(&address) {
            Ok(bytes) => {
                self.documents.specs.insert(address, &bytes);
            }
            Err(failure) => console::warning(format_args!("cannot read `{address}`: {failure:#}")),
        }
    }

    fn insert(&mut self, path: String, bytes: &[u8]) {
        self.budget = self.budget.saturating_sub(bytes.len() as u64);
        let hash = crate::hash::hash(bytes);
        self.documents.inputs.insert(path.clone(), Some(hash));
        self.documents.specs.insert(path, bytes);
    }
}

// A link inside the folder may lead out of it, so what counts is where the path really ends.
fn under(root: &Path, path: &str) -> Option<PathBuf> {
    let path = Path::new(path);
    let plain = path
        .components()
        .all(|it| matches!(it, Component::Normal(_) | Component::CurDir));
    let file = root.join(path).canonicalize().ok()?;
    (plain && file.starts_with(root)).then_some(file)
}

// A pipe or a device would be read for ever.
fn bytes_of(file: &Path, limit: u64) -> Result<Vec<u8>> {
    if !fs::metadata(file)?.is_file() {
        bail!("it is no file");
    }
    let mut bytes = Vec::new();
    fs::File::open(file)?
        .take(limit + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        bail!("it has more than {limit} bytes");
    }
    Ok(bytes)
}

fn slashed(path: &Path) -> String {
    let steps: Vec<_> = path
        .components()
        .map(|it| it.as_os_str().to_string_lossy())
        .collect();
    steps.join("/")
}
