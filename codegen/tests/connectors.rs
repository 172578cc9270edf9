//! Every connector of `specs/` is understood without an error, and the JSON Schemas of spec files say what
//! our readers say.

use connectome_codegen::diagnostic::Severity;
use connectome_codegen::{DocumentPlace, Options, Specs, document_of, meaning};
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
