//! Each folder of `tests/mistakes/` holds spec files with one mistake, and the one message that it gives.
//! `BLESS=1` writes the messages anew.

use connectome_codegen::diagnostic::{Report, Severity};
use connectome_codegen::{DocumentPlace, Options, Specs, document_of, meaning};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder that shows that the rules let through what is right.
const RIGHT: &str = "nothing_wrong";

#[test]
fn every_mistake_gives_one_message() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let name = case.file_name().unwrap_or_default().to_string_lossy();
        let (found, errors) = messages(&case);
        let wanted = usize::from(name != RIGHT);
        if errors != wanted {
            wrong.push(format!("{name}: {errors} errors, not {wanted}\n{found}"));
            continue;
        }
        let golden = case.join("expected.txt");
        if bless {
            fs::write(&golden, &found).expect("a folder that can be written to");
        } else if fs::read_to_string(&golden).unwrap_or_default() != found {
            wrong.push(format!("{name}: says something else now\n{found}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "check, then run with BLESS=1\n{}",
        wrong.join("\n")
    );
}

/// Every message and how many of them are errors.
fn messages(case: &Path) -> (String, usize) {
    let mut specs = Specs::new();
    for path in files(&case.join("specs")) {
        let name = path.strip_prefix(case).expect("a file of the case");
        let name = name.to_string_lossy().replace('\\', "/");
        specs.insert(name, &fs::read(&path).expect("a file"));
    }
    // What is common to all is written once: a case holds only what it changes.
    let base = case.with_file_name(RIGHT);
    for path in files(&base.join("specs")) {
        let name = path.strip_prefix(&base).expect("a file of the base");
        let name = name.to_string_lossy().replace('\\', "/");
        if specs.file(&name).is_none() && !is_left_out(case, &name) {
            specs.insert(name, &fs::read(&path).expect("a file"));
        }
    }
    let connector = "specs/acme/connector.yaml".to_owned();
    let document = match document_of(&specs, &connector) {
        Some(DocumentPlace::Beside(path)) => path,
        Some(DocumentPlace::Pinned { url, .. }) => url,
        None => String::new(),
    };
    let options = Options {
        document,
        connector: Some(connector),
        key: "acme".to_owned(),
        crate_name: "acme".to_owned(),
        origin: "specs/acme".to_owned(),
        runtime: "\"0.1\"".to_owned(),
        workspace: false,
        only: Vec::new(),
    };
    let report = match meaning(&specs, &options) {
        Ok((_, report)) | Err(report) => report,
    };
    let errors = report
        .problems
        .iter()
        .filter(|it| it.severity == Severity::Error);
    (told(&report), errors.count())
}

/// A case leaves files out by naming them in `without.txt`.
fn is_left_out(case: &Path, name: &str) -> bool {
    fs::read_to_string(case.join("without.txt"))
        .unwrap_or_default()
        .lines()
        .any(|it| it == name)
}

fn told(report: &Report) -> String {
    let mut text = String::new();
    for problem in &report.problems {
        let place = &problem.place;
        let _ = writeln!(
            text,
            "{}[{}]: {}\n  --> {}:{}:{}  ({})\n   | {}\n   | {}^",
            problem.severity.label(),
            problem.code.name,
            problem.message,
            place.file,
            place.line,
            place.column,
            place.pointer,
            place.excerpt,
            " ".repeat(place.caret),
        );
        for (place, message) in &problem.related {
            let _ = writeln!(
                text,
                "  ::: {}:{}:{}: {message}",
                place.file, place.line, place.column
            );
        }
        if let Some(help) = &problem.help {
            let _ = writeln!(text, "  = help: {help}");
        }
    }
    text
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/mistakes");
    let entries = fs::read_dir(folder).expect("a folder of mistakes");
    let mut cases: Vec<_> = entries
        .map(|it| it.expect("an entry").path())
        .filter(|it| it.is_dir())
        .collect();
    cases.sort();
    cases
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
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
