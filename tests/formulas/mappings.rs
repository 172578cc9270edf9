//! Real mapping files of Membrane, where they are at hand: test data, never part of this repository.

use connectome_codegen::Specs;
use connectome_tests::corpus;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// One direction of a mapping file.
pub(crate) struct Mapping {
    /// `close/contacts.yaml importValue`
    pub(crate) name: String,
    pub(crate) formula: Value,
}

/// All of them; none, and a line that says so, where there are no files.
#[expect(clippy::print_stderr, reason = "a test that is left out has to say so")]
pub(crate) fn all() -> Vec<Mapping> {
    let beside = corpus::workspace().join("../shared/membrane-mappings");
    let folder = std::env::var_os("CONNECTOME_MAPPINGS").map_or(beside, PathBuf::from);
    if !folder.is_dir() {
        eprintln!(
            "left out: real mappings: there are none at {}",
            folder.display()
        );
        return Vec::new();
    }
    let mut files = Vec::new();
    find(&folder, &mut files);
    files.sort();
    files.iter().flat_map(|it| read(&folder, it)).collect()
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, files);
        } else if path
            .extension()
            .is_some_and(|it| it == "yaml" || it == "yml")
        {
            files.push(path);
        }
    }
}

fn read(folder: &Path, path: &Path) -> Vec<Mapping> {
    let mut specs = Specs::new();
    let name = path.strip_prefix(folder).expect("it is in there").display();
    let file = specs.insert("mapping.yaml", &fs::read(path).expect("a file"));
    let root = specs.root(file);
    ["importValue", "exportValue"]
        .into_iter()
        .filter_map(|direction| {
            Some(Mapping {
                name: format!("{name} {direction}"),
                formula: serde_json::from_str(&root.get(direction)?.json()).expect("JSON"),
            })
        })
        .collect()
}
