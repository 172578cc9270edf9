//! Which documents there are.

use super::count;
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// A document of a corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Document {
    /// Relative to the corpus, `/` between.
    pub(super) path: String,
    /// How many operations it has, by someone else's count.
    pub(super) operations: usize,
}

/// The documents of a folder: those of its `index.tsv`, or every file that is one.
///
/// # Errors
/// When the folder or its index cannot be read.
pub(super) fn find(dir: &Path) -> Result<Vec<Document>> {
    match fs::read_to_string(dir.join("index.tsv")) {
        Ok(index) => listed(&index),
        Err(_) => found(dir),
    }
}

fn listed(index: &str) -> Result<Vec<Document>> {
    let mut lines = index.lines();
    let titles: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |title: &str| titles.iter().position(|it| *it == title);
    let (Some(path), Some(operations)) = (column("path"), column("operations")) else {
        bail!("index.tsv has no columns `path` and `operations`");
    };
    let rows = lines.filter(|it| !it.trim().is_empty()).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        Some(Document {
            path: (*cells.get(path)?).to_owned(),
            operations: cells.get(operations)?.parse().unwrap_or_default(),
        })
    });
    rows.collect::<Option<_>>()
        .context("a line of index.tsv is too short")
}

fn found(dir: &Path) -> Result<Vec<Document>> {
    let mut paths = Vec::new();
    walk(dir, "", &mut paths).with_context(|| format!("cannot read `{}`", dir.display()))?;
    paths.sort();
    let documents = paths
        .into_iter()
        .filter(|path| looks_like_one(&dir.join(path)));
    Ok(documents
        .map(|path| Document {
            operations: count::operations(dir, &path),
            path,
        })
        .collect())
}

fn walk(dir: &Path, below: &str, paths: &mut Vec<String>) -> std::io::Result<()> {
    for entry in fs::read_dir(dir.join(below))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() {
            name
        } else {
            format!("{below}/{name}")
        };
        let kind = entry.file_type()?;
        if kind.is_dir() {
            walk(dir, &path, paths)?;
        } else if kind.is_file()
            && [".json", ".yaml", ".yml"]
                .iter()
                .any(|it| path.ends_with(it))
        {
            paths.push(path);
        }
    }
    Ok(())
}

// Broken ones are meant to be found too, so this looks at the text and not at its structure: the key that
// only a document has, at the beginning of a line or of the object.
fn looks_like_one(file: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(file).and_then(|it| it.take(1 << 16).read_to_end(&mut head));
    let head = String::from_utf8_lossy(&head);
    let says_so = |line: &str| {
        let line = line.trim_start_matches(['\u{feff}', ' ', '\t', '{']);
        ["openapi", "swagger"].iter().any(|key| {
            [format!("{key}:"), format!("\"{key}\""), format!("'{key}'")]
                .iter()
                .any(|it| line.starts_with(it.as_str()))
        })
    };
    // One line of JSON holds everything.
    read.is_ok() && (head.lines().any(says_so) || head.split(',').any(says_so))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_an_index() {
        let index = "title\tpath\toperations\nA\ta/a.json\t3\nB\tb.yaml\t\n";
        let documents = listed(index).unwrap();
        assert_eq!(
            documents[0],
            Document {
                path: "a/a.json".to_owned(),
                operations: 3
            }
        );
        assert_eq!(
            documents[1],
            Document {
                path: "b.yaml".to_owned(),
                operations: 0
            }
        );
        assert!(listed("path\n").is_err());
    }
}
