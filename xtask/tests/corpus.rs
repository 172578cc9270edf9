//! `corpus`: a row for each document, whatever it is.

mod support;

use std::collections::BTreeSet;
use support::{Desk, document};

#[test]
fn counts_without_an_index() {
    let desk = Desk::new();
    desk.write("docs/one.json", &document(3, "a"));
    desk.write("docs/sub/broken.json", "{\"openapi\": \"3.0.0\", oh");
    desk.write("docs/part.json", "{\"Thing\": {\"type\": \"object\"}}");
    let output = desk
        .command(&["corpus", "docs", "--report", "json"])
        .env("CARGO_TARGET_DIR", desk.path("target"))
        .output()
        .unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();

    let keys: BTreeSet<&str> = report["documents"][0]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let promised = [
        "check_seconds",
        "compiled",
        "errors",
        "first_error",
        "generate_seconds",
        "generated",
        "lines",
        "operations_emitted",
        "operations_in_document",
        "path",
        "warnings",
    ];
    assert_eq!(keys, BTreeSet::from(promised));

    assert_eq!(report["totals"]["documents"], 2);
    assert_eq!(report["totals"]["generated"], 1);
    assert_eq!(report["totals"]["refused"], 1);
    assert_eq!(report["totals"]["operations_in_document"], 3);
    assert_eq!(report["totals"]["operations_emitted"], 3);
    assert!(
        report["documents"][1]["first_error"]
            .as_str()
            .unwrap()
            .contains("broken.json:1:")
    );
    // A document that nobody can read is no fault of ours.
    assert!(output.status.success());
}

#[test]
fn an_index_says_what_to_expect() {
    let desk = Desk::new();
    desk.write("docs/one.json", &document(3, "a"));
    desk.write("docs/index.tsv", "path\toperations\none.json\t4\n");
    let output = desk
        .command(&["corpus", "docs"])
        .env("CARGO_TARGET_DIR", desk.path("target"))
        .output()
        .unwrap();
    let table = String::from_utf8_lossy(&output.stdout);
    assert!(table.contains("3/4"), "{table}");
    assert!(
        table.contains("3 of 4 operations emitted, 0 named as lost"),
        "{table}"
    );
}
