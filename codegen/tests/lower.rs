//! Each folder of `tests/lower/` holds a document and what it means. `BLESS=1` writes the meaning anew.

mod invariants;
mod summary;

use connectome_codegen::diagnostic::Report;
use connectome_codegen::ir::Api;
use connectome_codegen::{Options, Specs, meaning};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

#[test]
fn every_case_means_what_it_says() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for case in cases() {
        let found = match lowered(&case) {
            Ok((api, report)) => {
                assert_eq!(invariants::broken(&api), Vec::<String>::new());
                summary::summary(&api, &report)
            }
            Err(report) => summary::problems(&report),
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

/// Real documents: no operation is lost, and no promise to later stages broken.
#[test]
#[expect(clippy::print_stderr, reason = "a test that is left out has to say so")]
fn real_documents_are_lowered_whole() {
    let folder = std::env::var_os("CONNECTOME_CORPUS").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let folder = folder.unwrap_or(beside);
    let Ok(index) = fs::read_to_string(folder.join("index.tsv")) else {
        eprintln!("skipped: there is no corpus in {}", folder.display());
        return;
    };
    let mut wrong = Vec::new();
    for row in index.lines().skip(1) {
        let columns: Vec<_> = row.split('\t').collect();
        // Big documents take long without optimization, and several files need a root.
        let is_small = columns[6]
            .parse()
            .is_ok_and(|bytes: usize| bytes < 1_000_000);
        if !is_small || columns[0].contains("/mf-") {
            continue;
        }
        let name = columns[0].rsplit('/').next().expect("a file's name");
        let mut specs = Specs::new();
        specs.insert(
            name,
            &fs::read(folder.join(columns[0])).expect("a document"),
        );
        let Ok((api, _)) = meaning(&specs, &options(name, Vec::new())) else {
            continue;
        };
        let expected = columns[8].parse().unwrap_or(0);
        if api.operations.len() < expected {
            let found = api.operations.len();
            wrong.push(format!("{}: {found} of {expected} operations", columns[0]));
        }
        let broken = invariants::broken(&api);
        wrong.extend(broken.iter().map(|it| format!("{}: {it}", columns[0])));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Documents cut and garbled anywhere still give an API or a located error, never a panic.
#[test]
fn garbled_documents_never_panic() {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    for case in cases() {
        let (name, text) = document(&case);
        for _ in 0..60 {
            let mut specs = Specs::new();
            let bytes = garbled(text.as_bytes(), &mut seed);
            specs.insert(&name, &bytes);
            if let Ok((api, _)) = meaning(&specs, &options(&name, Vec::new())) {
                let broken = invariants::broken(&api);
                let text = String::from_utf8_lossy(&bytes);
                assert!(broken.is_empty(), "{broken:#?}\n{text}");
            }
        }
    }
}

/// Documents made to exhaust: each is lowered in bounded time and memory, on a small stack.
#[test]
fn hostile_documents_are_bounded() {
    let schemas = |schemas: String| {
        format!(
            r##"{{"openapi":"3.1.0","info":{{"title":"Hostile","version":"1"}},"paths":{{}},
            "components":{{"schemas":{{{schemas}}}}}}}"##
        )
    };
    let all = |count: usize, each: &dyn Fn(usize) -> String| {
        let all: Vec<_> = (0..count).map(each).collect();
        schemas(all.join(","))
    };
    let reference = |at: usize| format!(r##"{{"$ref":"#/components/schemas/S{at}"}}"##);
    let documents = [
        // A long chain of names, of fields, of parts.
        all(20_000, &|at| format!(r#""S{at}":{}"#, reference(at + 1))),
        all(20_000, &|at| {
            format!(
                r#""S{at}":{{"properties":{{"next":{}}}}}"#,
                reference(at + 1)
            )
        }),
        all(300, &|at| {
            format!(
                r#""S{at}":{{"allOf":[{},{{"properties":{{"p{at}":{{}}}}}}]}}"#,
                reference(at + 1)
            )
        }),
        // Parts that double at every step.
        all(200, &|at| {
            format!(
                r#""S{at}":{{"allOf":[{0},{0},{{"properties":{{"p":{0}}}}}]}}"#,
                reference(at + 1)
            )
        }),
        // Unions over common properties that multiply at every step.
        all(60, &|at| {
            let branch = reference(at + 1);
            format!(
                r#""S{at}":{{"properties":{{"p{at}":{{}}}},"oneOf":[{branch},{branch},{{"properties":{{"a":{{}}}}}},{{"allOf":[{branch}],"properties":{{"q":{{}}}}}}]}}"#
            )
        }),
        // Properties that two parts state, and whose schemas do so again.
        all(200, &|at| {
            let (one, other) = (reference((at + 1) % 200), reference((at + 7) % 200));
            format!(
                r#""S{at}":{{"allOf":[{{"properties":{{"p":{one}}}}},{{"properties":{{"p":{other}}}}}]}}"#
            )
        }),
        // A circle of names, of nullables and of unions.
        all(300, &|at| {
            format!(r#""S{at}":{}"#, reference((at + 1) % 300))
        }),
        all(300, &|at| {
            format!(
                r#""S{at}":{{"oneOf":[{},{{"type":"null"}}]}}"#,
                reference((at + 1) % 300)
            )
        }),
        all(300, &|at| {
            format!(
                r#""S{at}":{{"oneOf":[{},{}]}}"#,
                reference((at + 1) % 300),
                reference((at + 2) % 300)
            )
        }),
        // A tuple that holds itself.
        all(3, &|at| {
            format!(r#""S{at}":{{"prefixItems":[{}]}}"#, reference((at + 1) % 3))
        }),
        // Lists of lists in a circle of unions.
        all(20, &|at| {
            let (one, other) = (reference((at + 1) % 20), reference((at + 2) % 20));
            format!(
                r#""S{at}":{{"oneOf":[{{"type":"array","items":{one}}},{{"type":"array","items":{other}}}]}}"#
            )
        }),
        // Many variants, many of them alike.
        all(2, &|at| {
            let branches: Vec<_> = (0..2_000)
                .map(|it| {
                    format!(r#"{{"required":["a{it}"],"properties":{{"a{it}":{{}},"b":{{}}}}}}"#)
                })
                .collect();
            format!(r#""S{at}":{{"oneOf":[{}]}}"#, branches.join(","))
        }),
        schemas(format!(
            r#""S0":{}{{}}{}"#,
            r#"{"properties":{"a":"#.repeat(100),
            "}}".repeat(100)
        )),
        schemas(format!(
            r#""S0":{}{{}}{}"#,
            r#"{"items":"#.repeat(100),
            "}".repeat(100)
        )),
        schemas(format!(
            r#""S0":{}{{}}{}"#,
            r#"{"allOf":["#.repeat(60),
            "]}".repeat(60)
        )),
    ];
    for (at, document) in documents.into_iter().enumerate() {
        let began = Instant::now();
        let worker = std::thread::Builder::new().stack_size(2 << 20);
        let work = worker.spawn(move || {
            let mut specs = Specs::new();
            specs.insert("hostile.json", document.as_bytes());
            let (api, _) = meaning(&specs, &options("hostile.json", Vec::new()))
                .unwrap_or_else(|report| panic!("{}", summary::problems(&report)));
            assert_eq!(invariants::broken(&api), Vec::<String>::new());
            assert!(api.types.len() < 100_000, "{} types", api.types.len());
        });
        work.expect("a thread")
            .join()
            .unwrap_or_else(|_| panic!("document {at}"));
        let seconds = began.elapsed().as_secs();
        assert!(seconds < 20, "document {at} took {seconds} s");
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
        connector: None,
        key: "case".to_owned(),
        crate_name: "connectome-case".to_owned(),
        origin: "a test".to_owned(),
        runtime: "\"0.1\"".to_owned(),
        workspace: false,
        only,
    }
}
