//! Every connector of `specs/` is understood without an error, and the JSON Schemas of spec files say what
//! our readers say.

use connectome_codegen::diagnostic::Severity;
use connectome_codegen::parse::connector::{COLLECTION_KEYS, CONNECTOR_KEYS};
use connectome_codegen::parse::{mapping, overlay, unified};
use connectome_codegen::{DocumentPlace, Options, Specs, document_of, meaning};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_connector_is_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for folder in folders(&root.join("specs")) {
        let key = folder.file_name().unwrap_or_default().to_string_lossy();
        if !folder.join("connector.yaml").is_file() {
            continue;
        }
        let mut specs = Specs::new();
        for path in files(&folder)
            .into_iter()
            .chain(files(&root.join("specs/unified")))
        {
            let name = path.strip_prefix(&root).expect("a file of the workspace");
            let name = name.to_string_lossy().replace('\\', "/");
            specs.insert(name, &fs::read(&path).expect("a file"));
        }
        let connector = format!("specs/{key}/connector.yaml");
        // A vendor's document is not in the repository.
        let Some(DocumentPlace::Beside(document)) = document_of(&specs, &connector) else {
            continue;
        };
        seen += 1;
        let options = Options {
            document,
            connector: Some(connector),
            key: key.to_string(),
            crate_name: format!("connectome-{key}"),
            origin: format!("specs/{key}"),
            runtime: "\"0.1\"".to_owned(),
            workspace: true,
            only: Vec::new(),
        };
        let report = match meaning(&specs, &options) {
            Ok((_, report)) | Err(report) => report,
        };
        for it in &report.problems {
            if it.severity == Severity::Error {
                let place = &it.place;
                wrong.push(format!(
                    "{}:{}:{}: {} ({})",
                    place.file,
                    place.line,
                    place.column,
                    it.message,
                    it.help.as_deref().unwrap_or_default()
                ));
            }
        }
    }
    assert!(seen > 0, "there is no connector");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An editor and the compiler have to agree on what may stand in a file.
#[test]
fn schemas_know_the_keys_that_readers_know() {
    let mut wrong = Vec::new();
    for (name, keys) in [
        ("connector", CONNECTOR_KEYS),
        ("collection", COLLECTION_KEYS),
        ("mapping", mapping::KEYS),
        ("overlay", overlay::KEYS),
        ("unified", unified::KEYS),
        ("shared", unified::SHARED_KEYS),
    ] {
        let schema = schema(name);
        let defs = schema["$defs"].as_object().expect("definitions");
        for keys in keys {
            let Some(def) = defs.get(keys.of) else {
                wrong.push(format!("{name}.json: nothing is called `{}`", keys.of));
                continue;
            };
            let theirs: BTreeSet<_> = def["properties"]
                .as_object()
                .expect("properties")
                .keys()
                .map(String::as_str)
                .collect();
            let ours: BTreeSet<_> = keys.known.iter().copied().collect();
            if theirs != ours {
                let differ: Vec<_> = theirs.symmetric_difference(&ours).collect();
                wrong.push(format!("{name}.json: `{}` differs in {differ:?}", keys.of));
            }
            let theirs: BTreeSet<_> = def["required"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let ours: BTreeSet<_> = keys.required.iter().copied().collect();
            if theirs != ours {
                wrong.push(format!(
                    "{name}.json: `{}` requires {theirs:?}, not {ours:?}",
                    keys.of
                ));
            }
        }
        let known: BTreeSet<_> = keys.iter().map(|it| it.of).collect();
        for def in defs.keys().filter(|it| !known.contains(it.as_str())) {
            wrong.push(format!("{name}.json: no reader knows `{def}`"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every real spec file is what its schema says, and names that schema at its top.
#[test]
fn every_file_fits_its_schema() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for path in files(&specs) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = match path.parent().and_then(Path::file_name) {
            Some(folder) if folder == "unified" && name == "shared.yaml" => "shared",
            Some(folder) if folder == "unified" => "unified",
            _ if name == "connector.yaml" => "connector",
            _ if name == "collection.yaml" => "collection",
            _ if name == "mapping.yaml" => "mapping",
            _ if name == "overlay.yaml" => "overlay",
            _ => continue,
        };
        seen += 1;
        let text = fs::read_to_string(&path).expect("a text");
        let told = text
            .lines()
            .next()
            .and_then(|it| it.strip_prefix("# yaml-language-server: $schema="))
            .unwrap_or_default();
        let schema_path = specs.join(format!("schema/{name}.json"));
        let meant = path.with_file_name("").join(told).canonicalize().ok();
        if meant != schema_path.canonicalize().ok() {
            wrong.push(format!(
                "{}: its first line names no `{name}.json`",
                path.display()
            ));
        }
        let mut read = Specs::new();
        let file = read.insert("a.yaml", text.as_bytes());
        let value: Value = serde_json::from_str(&read.root(file).json()).expect("JSON");
        let validator = jsonschema::validator_for(&schema(name)).expect("a schema");
        for error in validator.iter_errors(&value) {
            wrong.push(format!(
                "{}: {error} at {}",
                path.display(),
                error.instance_path()
            ));
        }
    }
    assert!(seen > 0, "there is no spec file");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn schema(name: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/schema");
    let text = fs::read_to_string(folder.join(format!("{name}.json"))).expect("a schema");
    serde_json::from_str(&text).expect("JSON")
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut found: Vec<_> = entries
        .map(|it| it.expect("an entry").path())
        .filter(|it| it.is_dir())
        .collect();
    found.sort();
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
