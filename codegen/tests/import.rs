//! Membrane's mappings: small ones of our own, each folder with what comes of it, and real ones.
//!
//! `BLESS=1` writes what comes.

#[path = "import/real.rs"]
mod real;

use connectome_codegen::import::{Import, import};
use connectome_codegen::ir::Unified;
use connectome_codegen::{Specs, unified};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn folders() {
    let models = models();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let case = entry.unwrap().path();
        if !case.is_dir() {
            continue;
        }
        count += 1;
        let import = import(&files(&case.join("in")), &models);
        let mut comes = BTreeMap::from([("report.txt".to_owned(), report(&import))]);
        for file in import.mappings {
            comes.insert(format!("out/{}", file.path), file.text);
        }
        hold(&case, &comes);
    }
    assert!(count > 5);
}

// Whatever a file holds, something is said of it.
#[test]
fn nothing_panics() {
    let models = models();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let seeds: Vec<_> = files(&folder)
        .into_iter()
        .filter(|it| it.0.contains("/in/"))
        .collect();
    let mut state = 7_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let bits: &[&[u8]] = &[
        b"$",
        b"$.",
        b"{",
        b"}",
        b"[",
        b"]",
        b": ",
        b"\n  ",
        b"$var",
        b"$iterate",
        b"item",
        b"- ",
        b"'",
        b"\"",
        b"\xff",
        b"null",
        b"$case",
        b"$plain",
        b"/",
        b"~",
        b"&a ",
        b"*a",
        b"0",
        b"",
    ];
    for _ in 0..3000 {
        let (path, bytes) = &seeds[random(seeds.len())];
        let mut bytes = bytes.clone();
        for _ in 0..=random(4) {
            let at = random(bytes.len().max(1)).min(bytes.len());
            let end = (at + random(12)).min(bytes.len());
            bytes.splice(at..end, bits[random(bits.len())].iter().copied());
        }
        let import = import(&[(path.clone(), bytes.clone())], &models);
        let [file] = import.files.as_slice() else {
            panic!("one file came");
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(file.imported || !file.report.problems.is_empty(), "{text}");
        for mapping in &import.mappings {
            written_means_something(&mapping.path, &mapping.text);
        }
    }
}

/// What is written can be read again, with every formula in it.
fn written_means_something(path: &str, text: &str) {
    let mut specs = Specs::new();
    let file = specs.insert(path, text.as_bytes());
    assert_eq!(specs.unreadable(file), None, "{text}");
    for (_, model) in specs.root(file).entries() {
        for direction in ["read", "write"] {
            if let Some(node) = model.get(direction) {
                let json = node.json().parse().unwrap();
                let read = connectome::formula::parse(&json);
                assert!(read.is_ok(), "{read:?}\n{text}");
            }
        }
    }
}

fn models() -> Unified {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/unified");
    let mut specs = Specs::new();
    for (path, bytes) in files(&folder) {
        specs.insert(format!("unified/{path}"), &bytes);
    }
    unified(&specs).unwrap().0
}

/// Every file below a folder, by its path there, in order.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    fn find(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                find(&path, found);
            } else if path.extension().is_some_and(|it| it != "txt" && it != "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    find(folder, &mut found);
    found.sort();
    let named = found.into_iter().map(|path| {
        let name = path
            .strip_prefix(folder)
            .unwrap()
            .to_string_lossy()
            .into_owned();
        (name, fs::read(path).unwrap_or_default())
    });
    named.filter(|it| !it.0.ends_with("LICENSE")).collect()
}

fn report(import: &Import) -> String {
    let mut out = String::new();
    for file in &import.files {
        let verdict = if file.imported { "imported" } else { "refused" };
        let _ = writeln!(out, "{verdict} {}", file.path);
        for it in &file.report.problems {
            let (line, column) = (it.place.line, it.place.column);
            let (severity, code) = (it.severity.label(), it.code.name);
            let _ = writeln!(out, "  {line}:{column} {severity}[{code}]: {}", it.message);
            if let Some(help) = &it.help {
                let _ = writeln!(out, "    {help}");
            }
        }
    }
    out
}

fn hold(case: &Path, comes: &BTreeMap<String, String>) {
    if std::env::var_os("BLESS").is_some() {
        let _ = fs::remove_dir_all(case.join("out"));
        for (path, text) in comes {
            let path = case.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    for (path, text) in comes {
        let path = case.join(path);
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(*text, there, "{}", path.display());
    }
    let out = case.join("out");
    let there = if out.is_dir() { files(&out).len() } else { 0 };
    assert_eq!(there, comes.len() - 1, "{}", out.display());
}
