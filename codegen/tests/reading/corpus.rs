//! Every file of the corpus, against serde_json.

use crate::oracle::{as_json, difference};
use connectome_codegen::parse::{FileId, Unresolved};
use connectome_codegen::{Specs, Wanted};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

#[test]
fn json_reads_as_serde_json_reads_it() {
    for path in files(&["json"]) {
        let bytes = std::fs::read(&path).expect("a file of the corpus can be read");
        let mut specs = Specs::new();
        let file = specs.insert("api.json", &bytes);
        assert_eq!(specs.unreadable(file), None, "{}", path.display());
        // We read two that it refuses: one is no UTF-8, one is indented with em spaces.
        if let Ok(value) = serde_json::from_slice(&bytes) {
            let found = difference(specs.root(file), &value);
            assert_eq!(found, None, "{}", path.display());
        }
    }
}

#[test]
fn yaml_reads_as_serde_norway_reads_it() {
    let mut different = Vec::new();
    for path in files(&["yaml", "yml"]) {
        let bytes = std::fs::read(&path).expect("a file of the corpus can be read");
        let mut specs = Specs::new();
        let file = specs.insert("api.yaml", &bytes);
        let theirs: Result<serde_norway::Value, _> = serde_norway::from_slice(&bytes);
        let found = match (specs.unreadable(file), theirs) {
            (None, Ok(value)) => difference(specs.root(file), &as_json(value)),
            (None, Err(wrong)) => Some(format!("read, and to the other {wrong}")),
            (Some(wrong), Ok(_)) => {
                let place = specs.place(specs.root(file).site());
                Some(format!(
                    "{}:{}: {wrong}\n{}",
                    place.line, place.column, place.excerpt
                ))
            }
            (Some(_), Err(_)) => None,
        };
        different.extend(found.map(|it| format!("{}: {it}", path.display())));
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn references_lead_somewhere() {
    let corpus = folder();
    let Ok(index) = std::fs::read_to_string(corpus.join("index.tsv")) else {
        return println!("skipped: no corpus at {}", corpus.display());
    };
    let mut found = 0;
    let mut lost = Vec::new();
    for line in index.lines().skip(1) {
        let document = line.split('\t').next().unwrap_or_default();
        let provider = document.split('/').next().unwrap_or_default();
        let specs = with_parts(&corpus.join(provider), &document[provider.len() + 1..]);
        for (from, reference) in references(&specs) {
            match specs.resolve(from, reference) {
                Ok(_) => found += 1,
                Err(Unresolved::Remote(_)) => {}
                Err(why) => lost.push(format!("{provider}/{}: {why:?}", specs.path(from))),
            }
        }
    }
    println!("{found} references lead somewhere, {} do not", lost.len());
    assert!(lost.len() * 1000 <= found, "{}", lost.join("\n"));
}

/// A document with all local files that it refers to, under their paths in this folder.
fn with_parts(folder: &Path, document: &str) -> Specs {
    let mut specs = Specs::new();
    let bytes = std::fs::read(folder.join(document)).expect("the index names files");
    specs.insert(document, &bytes);
    let mut missing = HashSet::new();
    loop {
        let mut wanted = specs.wanted();
        wanted.retain(|it| !missing.contains(it));
        if wanted.is_empty() {
            return specs;
        }
        for part in wanted {
            match &part {
                Wanted::Local(path) if let Ok(bytes) = std::fs::read(folder.join(path)) => {
                    specs.insert(path, &bytes);
                }
                _ => {
                    missing.insert(part);
                }
            }
        }
    }
}

/// Every `$ref` that stands in no data.
fn references(specs: &Specs) -> Vec<(FileId, &str)> {
    let files = specs.files();
    let nodes = files.flat_map(|file| specs.root(file).tree().nodes());
    nodes
        .filter(|node| node.key() == Some("$ref") && !node.pointer().contains("/example"))
        .filter_map(|node| Some((node.site().file, node.text()?)))
        .collect()
}

/// Where the corpus is.
fn folder() -> PathBuf {
    match std::env::var_os("CONNECTOME_CORPUS") {
        Some(folder) => PathBuf::from(folder),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"),
    }
}

/// The corpus's files with these extensions.
fn files(extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder()];
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
