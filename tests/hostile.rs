//! Documents that mean harm: each folder of `hostile/` is one, and the largest are made here.
//!
//! Whatever a document says, the compiler ends, and what it writes is Rust of its own making: it
//! compiles, it has no name that a text tried to smuggle in, and it stays in its folder.

use connectome_codegen::diagnostic::Report;
use connectome_codegen::{Output, Specs, compile};
use connectome_tests::corpus::workspace;
use connectome_tests::documents;
use connectome_tests::krate::Crates;
use proc_macro2::{TokenStream, TokenTree};
use std::fs;
use std::path::{Component, Path};
use std::sync::mpsc;
use std::time::Duration;

/// What every hostile text tries to define. No document uses it as an honest name.
const SMUGGLED: &str = "pwned";

/// Far beyond what any of these may take, and before anyone loses patience.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn hostile_documents_become_harmless_crates() {
    let folder = workspace().join("tests/hostile");
    let crates = Crates::new(env!("CARGO_TARGET_TMPDIR"), "hostile");
    let mut cases = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let case = entry.unwrap().path();
        let name = case
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .replace('_', "-");
        let output = compiled(&name, documents::read(&case, "openapi.yaml"))
            .unwrap_or_else(|report| panic!("{name}: {:?}", report.problems));
        harmless(&name, &output);
        crates.add(&name, &output.files);
        cases += 1;
    }
    assert!(cases >= 8);
    let found = crates.check();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn billion_laughs_ends() {
    let mut text =
        "openapi: 3.0.0\ninfo: {title: a, version: a}\npaths: {}\nx-0: &a0 [lol, lol]\n".to_owned();
    for level in 1..40 {
        let before = level - 1;
        text += &format!("x-{level}: &a{level} [*a{before}, *a{before}, *a{before}, *a{before}]\n");
    }
    // Refused with a place, or read within bounds: either is an answer.
    if let Err(report) = compiled("laughs", documents::text(text.as_bytes())) {
        assert_eq!(report.problems[0].code.name, "unreadable");
    }
}

#[test]
fn deep_nesting_ends() {
    for deep in [1_000, 200_000] {
        for (open, close) in [
            ("[", "]"),
            ("{\"a\":", "}"),
            ("{\"allOf\":[", "]}"),
            ("{\"items\":", "}"),
        ] {
            let core = if open == "[" { "" } else { "{}" };
            let text = format!(
                "{{\"openapi\":\"3.0.0\",\"info\":{{\"title\":\"a\",\"version\":\"1\"}},\"paths\":{{}},\
                 \"components\":{{\"schemas\":{{\"A\":{}{core}{}}}}}}}",
                open.repeat(deep),
                close.repeat(deep)
            );
            let _ = compiled("deep-json", documents::text(text.as_bytes()));
        }
        let flow = format!(
            "openapi: 3.0.0\npaths: {}{}",
            "[".repeat(deep),
            "]".repeat(deep)
        );
        let _ = compiled("deep-yaml", documents::text(flow.as_bytes()));
    }
    let mut block = "openapi: 3.0.0\ncomponents:\n  schemas:\n    A:\n".to_owned();
    for level in 0..5_000 {
        block += &format!("{}items:\n", " ".repeat(6 + level));
    }
    let _ = compiled("deep-block", documents::text(block.as_bytes()));
}

#[test]
fn many_alike_names_end() {
    let names: Vec<String> = (0..5_000)
        .map(|it| format!("\"a{}\": {{}}", "-".repeat(it % 50) + &it.to_string()))
        .collect();
    let alike: Vec<String> = (0..800)
        .map(|it| format!("\"{}\": {{\"type\": \"object\"}}", "!".repeat(it + 1)))
        .collect();
    for schemas in [names, alike] {
        let text = format!(
            "{{\"openapi\":\"3.0.0\",\"info\":{{\"title\":\"a\",\"version\":\"1\"}},\"paths\":{{}},\
             \"components\":{{\"schemas\":{{{}}}}}}}",
            schemas.join(",")
        );
        let _ = compiled("alike", documents::text(text.as_bytes()));
    }
}

#[test]
fn bytes_that_are_no_text_are_refused_with_a_place() {
    let texts: [&[u8]; 6] = [
        b"",
        b"\xff\xfe",
        b"\x00\x01\x02",
        b"{\"openapi\": \"\xc3\x28\"}",
        b"\xef\xbb\xbf",
        b"%PDF-1.7\n\xe2\xe3\xcf\xd3",
    ];
    for text in texts {
        let report = compiled("bytes", documents::text(text)).unwrap_err();
        assert_eq!(report.problems[0].place.file, "openapi.yaml");
        assert!(report.problems[0].place.line >= 1);
    }
}

// The reader is the same for a test and for the program, but only the program opens files: it is asked
// for nothing outside of the folder.
#[test]
fn nothing_outside_of_the_folder_is_asked_for() {
    let folder = workspace().join("tests/hostile/references_out");
    let mut specs = Specs::new();
    specs.insert(
        "openapi.yaml",
        &fs::read(folder.join("openapi.yaml")).unwrap(),
    );
    for wanted in specs.wanted() {
        if let connectome_codegen::Wanted::Local(path) = wanted {
            assert!(stays(&path), "{path:?} is asked for");
        }
    }
}

// A thread of its own with the stack that tests have, and an end.
fn compiled(name: &str, specs: Specs) -> Result<Output, Report> {
    let options = documents::options(name, "openapi.yaml");
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || send.send(compile(&specs, &options)));
    match receive.recv_timeout(PATIENCE) {
        Ok(result) => result,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("{name}: the compiler does not end"),
        Err(mpsc::RecvTimeoutError::Disconnected) => panic!("{name}: the compiler panicked"),
    }
}

fn harmless(name: &str, output: &Output) {
    for file in &output.files {
        assert!(
            stays(&file.path),
            "{name}: {:?} leaves the crate",
            file.path
        );
        if file.path.ends_with(".rs") {
            let tokens: TokenStream = file.text.parse().unwrap_or_else(|error| {
                panic!("{name}: {} is no Rust: {error}\n{}", file.path, file.text)
            });
            no_smuggled_name(name, &file.path, tokens);
        } else {
            let keys = file
                .text
                .lines()
                .filter_map(|line| line.split_once('='))
                .map(|it| it.0.trim());
            assert!(
                !keys.into_iter().any(|it| it == SMUGGLED),
                "{name}: {}\n{}",
                file.path,
                file.text
            );
        }
    }
}

fn no_smuggled_name(name: &str, path: &str, tokens: TokenStream) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => no_smuggled_name(name, path, group.stream()),
            TokenTree::Ident(ident) => assert!(ident != SMUGGLED, "{name}: {path} says `{ident}`"),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn stays(path: &str) -> bool {
    !path.contains(['\\', '\0'])
        && Path::new(path)
            .components()
            .all(|it| matches!(it, Component::Normal(_)))
}
