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
    assert!(refused.len() <= 2, "{refused:#?}");
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

fn as_json(value: serde_norway::Value) -> serde_json::Value {
    use serde_json::Value as Json;
    use serde_norway::Value as Yaml;
    match value {
        Yaml::Null => Json::Null,
        Yaml::Bool(value) => Json::Bool(value),
        Yaml::Number(value) => value
            .to_string()
            .parse()
            .map_or(Json::String(value.to_string()), Json::Number),
        Yaml::String(value) => Json::String(value),
        Yaml::Sequence(values) => Json::Array(values.into_iter().map(as_json).collect()),
        Yaml::Mapping(values) => Json::Object(
            values
                .into_iter()
                .map(|(key, value)| (as_key(key), as_json(value)))
                .collect(),
        ),
        Yaml::Tagged(value) => as_json(value.value),
    }
}

fn as_key(key: serde_norway::Value) -> String {
    match as_json(key) {
        serde_json::Value::String(key) => key,
        key => key.to_string(),
    }
}
