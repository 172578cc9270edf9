//! Which files there are to import.

use crate::console;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// What stands below a folder, by paths in it with `/` between, in order.
#[derive(Default)]
pub(super) struct Found {
    pub(super) read: Vec<(String, Vec<u8>)>,
    /// Files that cannot be read, each with the reason.
    pub(super) unreadable: Vec<(String, String)>,
}

/// Every YAML and JSON file below a folder, or the one file that it is. Hidden folders are left out. A link to a
/// file is followed as long as it stays in the folder; one to a folder is not: it could lead in a circle.
///
/// # Errors
/// When the folder itself cannot be read.
pub(super) fn find(folder: &Path) -> Result<Found> {
    let whole = folder
        .canonicalize()
        .with_context(|| format!("cannot read `{}`", folder.display()))?;
    let mut search = Search {
        folder,
        whole,
        found: Found::default(),
    };
    match folder.is_file() {
        true => search.file(folder),
        false => {
            let entries = fs::read_dir(folder);
            entries.with_context(|| format!("cannot read `{}`", folder.display()))?;
            search.folder(folder);
        }
    }
    search.found.read.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(search.found)
}

struct Search<'f> {
    folder: &'f Path,
    /// The same, links resolved.
    whole: PathBuf,
    found: Found,
}

impl Search<'_> {
    fn folder(&mut self, folder: &Path) {
        let entries = match fs::read_dir(folder).and_then(Iterator::collect) {
            Ok(entries) => entries,
            Err(error) => return self.lost(folder, format!("cannot be read: {error}")),
        };
        let entries: Vec<fs::DirEntry> = entries;
        for entry in entries {
            let path = entry.path();
            let Ok(kind) = entry.file_type() else {
                self.lost(&path, "cannot be read".to_owned());
                continue;
            };
            let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
            if kind.is_dir() && !is_hidden {
                self.folder(&path);
            } else if kind.is_file() && is_data(&path) {
                self.file(&path);
            } else if kind.is_symlink() {
                self.link(&path);
            }
        }
    }

    fn link(&mut self, path: &Path) {
        match path.canonicalize() {
            Ok(target) if target.is_dir() => {
                let name = self.name(path);
                console::warning(format_args!("`{name}` is a link to a folder: not followed"));
            }
            _ if !is_data(path) => {}
            Ok(target) if target.starts_with(&self.whole) => self.file(path),
            Ok(_) => self.lost(path, "this link leads out of the folder".to_owned()),
            Err(_) => self.lost(path, "this link leads nowhere".to_owned()),
        }
    }

    fn file(&mut self, path: &Path) {
        match fs::read(path) {
            Ok(bytes) => self.found.read.push((self.name(path), bytes)),
            Err(error) => self.lost(path, format!("cannot be read: {error}")),
        }
    }

    fn lost(&mut self, path: &Path, reason: String) {
        self.found.unreadable.push((self.name(path), reason));
    }

    /// A path below the folder, `/` between.
    fn name(&self, path: &Path) -> String {
        let below = path.strip_prefix(self.folder).ok();
        let below = below.filter(|it| !it.as_os_str().is_empty());
        let parts = below.unwrap_or(path).iter().map(|it| it.to_string_lossy());
        parts.filter(|it| it != "/").collect::<Vec<_>>().join("/")
    }
}

fn is_data(path: &Path) -> bool {
    let ending = path.extension().map(|it| it.to_ascii_lowercase());
    ending.is_some_and(|it| it == "yaml" || it == "yml" || it == "json")
}
