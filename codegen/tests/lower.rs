//! Each folder of `tests/lower/` holds a document and what it means. `BLESS=1` writes the meaning anew.

mod summary;

use connectome_codegen::diagnostic::Report;
use connectome_codegen::ir::Api;
use connectome_codegen::{Options, Specs, meaning};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_case_means_what_it_says() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let found = match lowered(&case) {
            Ok((api, report)) => summary::summary(&api, &report),
            Err(report) => format!("{report:#?}\n"),
        };
        let golden = case.join("meaning.txt");
        if bless {
            fs::write(&golden, &found).expect("a folder that can be written to");
            continue;
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if expected != found {
            wrong.push(format!("{}:\n{found}", case.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "these cases mean something else now; check, then run with BLESS=1\n{}",
        wrong.join("\n")
    );
}

/// Documents cut and garbled anywhere still give an API or a located error, never a panic.
#[test]
fn garbled_documents_never_panic() {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    for case in cases() {
        let (name, text) = document(&case);
        for _ in 0..60 {
            let mut specs = Specs::new();
            specs.insert(&name, &garbled(text.as_bytes(), &mut seed));
            let _ = meaning(&specs, &options(&name, Vec::new()));
        }
    }
}

fn garbled(text: &[u8], seed: &mut u64) -> Vec<u8> {
    let mut bytes = text.to_vec();
    let words: [&[u8]; 12] = [
        b"null",
        b"[]",
        b"{}",
        b"true",
        b"-1",
        b"\"x\"",
        b"$ref",
        b"allOf",
        b"oneOf",
        b"enum",
        b"#/components/schemas/A",
        b"type",
    ];
    for _ in 0..1 + random(seed, 4) {
        let at = random(seed, bytes.len());
        let end = (at + random(seed, 24)).min(bytes.len());
        match random(seed, 4) {
            0 => {
                bytes.drain(at..end);
            }
            1 => {
                let piece = bytes[at..end].to_vec();
                let to = random(seed, bytes.len());
                bytes.splice(to..to, piece);
            }
            2 => {
                bytes.splice(at..end, words[random(seed, words.len())].iter().copied());
            }
            _ => {
                let line = |it: &u8| *it == b'\n';
                let begin = bytes[..at].iter().rposition(line).map_or(0, |it| it + 1);
                let rest = bytes[at..]
                    .iter()
                    .position(line)
                    .map_or(bytes.len(), |it| at + it);
                bytes.drain(begin..rest);
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

// xorshift64: the same garbling on every run.
fn random(seed: &mut u64, below: usize) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    (*seed % below.max(1) as u64) as usize
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lower");
    let entries = fs::read_dir(folder).expect("the folder of the cases");
    let mut cases: Vec<_> = entries
        .map(|it| it.expect("an entry of the folder").path())
        .filter(|it| it.is_dir())
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "there are no cases");
    cases
}

fn document(case: &Path) -> (String, String) {
    for name in [
        "openapi.yaml",
        "openapi.json",
        "swagger.yaml",
        "swagger.json",
    ] {
        if let Ok(text) = fs::read_to_string(case.join(name)) {
            return (name.to_owned(), text);
        }
    }
    panic!("{} has no document", case.display());
}

fn lowered(case: &Path) -> Result<(Api, Report), Report> {
    let (name, text) = document(case);
    let mut specs = Specs::new();
    specs.insert(&name, text.as_bytes());
    let entries = fs::read_dir(case).expect("a folder");
    for path in entries.map(|it| it.expect("an entry of the folder").path()) {
        let file = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let is_part = path
            .extension()
            .is_some_and(|it| it == "yaml" || it == "json");
        if is_part && file != name {
            specs.insert(file, &fs::read(&path).expect("a part of the document"));
        }
    }
    let only = fs::read_to_string(case.join("only.txt")).unwrap_or_default();
    let only = only.lines().map(str::to_owned).collect();
    meaning(&specs, &options(&name, only))
}

fn options(document: &str, only: Vec<String>) -> Options {
    Options {
        document: document.to_owned(),
        key: "case".to_owned(),
        crate_name: "connectome-case".to_owned(),
        origin: "a test".to_owned(),
        runtime: "\"0.1\"".to_owned(),
        workspace: false,
        only,
    }
}
