//! Real mappings of a public workspace. They are not ours to commit.

use super::{files, models, written_means_something};
use connectome::Json;
use connectome::formula::{parse, parse_membrane};
use connectome_codegen::Specs;
use connectome_codegen::import::import;
use std::path::PathBuf;

/// Counted by a program of its own over the same files: what names a field that the model lacks, `$iterate`
/// with keys of long ago, an object where an id is wanted, a formula beside a formula. `$formula` is in none.
const DEFECTS: [(&str, usize); 4] = [
    ("legacy-iterate", 4),
    ("unfit-type", 1),
    ("unknown-field", 27),
    ("unknown-key", 1),
];

#[test]
fn real_mappings() {
    let Some(folder) = folder() else { return };
    let files = files(&folder);
    assert_eq!(files.len(), 144);
    let import = import(&files, &models());
    assert!(import.files.iter().all(|it| it.imported));
    let defects: Vec<_> = import.defects().into_iter().collect();
    assert_eq!(defects, DEFECTS);
    for mapping in &import.mappings {
        written_means_something(&mapping.path, &mapping.text);
    }
}

// In our words a mapping says what it said in Membrane's.
#[test]
fn nothing_is_said_otherwise() {
    let Some(folder) = folder() else { return };
    let models = models();
    let mut same = 0;
    for (path, bytes) in files(&folder) {
        let import = import(&[(path.clone(), bytes.clone())], &models);
        let problems = &import.files[0].report.problems;
        if problems.iter().any(|it| it.code.name != "whole-value") {
            continue;
        }
        // What we spell otherwise.
        let text = String::from_utf8(bytes).unwrap();
        let text = text.replace("fullFillmentStatus", "fulfillmentStatus");
        let text = text.replace("html_body", "htmlBody");
        let theirs = read("theirs.yaml", text.as_bytes());
        let ours = read("ours.yaml", import.mappings[0].text.as_bytes());
        let (_, ours) = ours
            .root(ours.files().next().unwrap())
            .entries()
            .next()
            .unwrap();
        let theirs = theirs.root(theirs.files().next().unwrap());
        for (their_key, default, our_key) in [
            ("importValue", "defaultImportValue", "read"),
            ("exportValue", "defaultExportValue", "write"),
        ] {
            let theirs = theirs.get(their_key).or(theirs.get(default)).unwrap();
            let ours = ours.get(our_key).unwrap();
            let json = |text: String| text.parse::<Json>().unwrap();
            let theirs = parse_membrane(&json(theirs.json())).unwrap();
            assert_eq!(
                parse(&json(ours.json())).unwrap(),
                theirs,
                "{path} {our_key}"
            );
            same += 1;
        }
    }
    assert!(same > 200, "{same}");
}

fn read(path: &str, bytes: &[u8]) -> Specs {
    let mut specs = Specs::new();
    specs.insert(path, bytes);
    specs
}

fn folder() -> Option<PathBuf> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/membrane-mappings");
    let named = std::env::var_os("CONNECTOME_MAPPINGS").map(PathBuf::from);
    let folder = named.unwrap_or(beside);
    if !folder.is_dir() {
        #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
        {
            eprintln!("skipped: no mappings at {}", folder.display());
        }
        return None;
    }
    Some(folder)
}
