//! Every file of the corpus, against serde_json.

use crate::oracle::difference;
use connectome_codegen::Specs;
use std::path::{Path, PathBuf};

#[test]
fn json_reads_as_serde_json_reads_it() {
    let mut refused = Vec::new();
    for path in files(&["json"]) {
        let bytes = std::fs::read(&path).expect("a file of the corpus can be read");
        let Ok(value) = serde_json::from_slice(&bytes) else {
            refused.push(path);
            continue;
        };
        let mut specs = Specs::new();
        let file = specs.insert("api.json", &bytes);
        assert_eq!(specs.unreadable(file), None, "{}", path.display());
        assert_eq!(
            difference(specs.root(file), &value),
            None,
            "{}",
            path.display()
        );
    }
    println!("{refused:#?}");
}

/// The corpus's files with these extensions.
fn files(extensions: &[&str]) -> Vec<PathBuf> {
    let corpus = match std::env::var_os("CONNECTOME_CORPUS") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"),
    };
    let mut found = Vec::new();
    let mut folders = vec![corpus];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            println!("skipped: no corpus at {}", folder.display());
            continue;
        };
        for path in entries.filter_map(|it| Some(it.ok()?.path())) {
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|it| extensions.iter().any(|known| it == *known))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
