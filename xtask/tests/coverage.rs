//! `coverage`: the table, one mapping field by field, the report, and names that nobody has.

mod support;

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Output;
use support::{Desk, errors};

const MAPPING: &str = "\
tickets:
  read:
    id: $.id
    subject: $.subject
    tags: { $iterate: { source: $.tags, item: $.item } }
    createdTime: $.created
  write:
    subject: $.subject
  left_out:
    content: It stands in another place.
";

#[test]
fn a_table_has_models_and_connectors() {
    let output = coverage(&desk(), &[]);
    let text = said(&output);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[0].trim(), "acme", "{text}");
    assert_eq!(lines[1], "tickets  4/9 1/6", "{text}");
    assert!(text.ends_with("Nobody has: contacts\n"), "{text}");
}

#[test]
fn a_connector_and_a_model_are_shown_field_by_field() {
    let text = said(&coverage(&desk(), &["tickets", "acme"]));
    let line = |field: &str| {
        let start = format!("  {field} ");
        let found = text.lines().find(|it| it.starts_with(&start));
        let words: Vec<_> = found.unwrap_or_default().split_whitespace().collect();
        words.join(" ")
    };
    assert!(text.starts_with("acme as tickets (`tickets`): 4 of 9 fields read, 1 of 6 written"));
    assert_eq!(line("subject"), "subject ✓ ✓");
    assert_eq!(line("content"), "content – – It stands in another place.");
    assert_eq!(
        line("createdTime"),
        "createdTime ✓ – write: read only in the model"
    );
    assert_eq!(
        line("updatedTime"),
        "updatedTime ✗ – read: not mapped, although the record has `updated`; write: read only in the model"
    );
    assert_eq!(
        line("status"),
        "status – – the app has nothing of that name",
        "{text}"
    );

    let text = said(&coverage(&desk(), &["acme", "contacts"]));
    assert_eq!(text, "No collection of acme is mapped to contacts.\n");
}

#[test]
fn a_report_has_its_promised_keys() {
    let output = coverage(&desk(), &["--report", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(report["unserved"], json!({ "acme": ["contacts"] }));
    let mapping = &report["mappings"][0];
    assert_eq!(mapping["connector"], "acme");
    assert_eq!(mapping["collection"], "tickets");
    assert_eq!(mapping["model"], "tickets");
    assert_eq!(mapping["serves"], true);
    assert_eq!(mapping["read"], json!({ "mapped": 4, "of": 9 }));
    assert_eq!(mapping["write"], json!({ "mapped": 1, "of": 6 }));
    let fields = mapping["fields"].as_array().expect("a list");
    let content = fields.iter().find(|it| it["field"] == "content");
    assert_eq!(
        content.expect("a field")["read"],
        json!({ "status": "left-out", "reason": "It stands in another place." })
    );
}

#[test]
fn a_wrong_name_is_told_the_right_one() {
    let output = coverage(&desk(), &["acme", "tikets"]);
    assert!(!output.status.success());
    assert!(
        errors(&output)
            .contains("`tikets` is neither a connector nor a unified model; perhaps `tickets`"),
        "{}",
        errors(&output)
    );
    let output = coverage(&desk(), &["salesforce"]);
    assert!(errors(&output).contains("connectors are acme"));
}

#[test]
fn a_connector_with_mistakes_is_not_measured() {
    let desk = desk();
    let wrong = MAPPING.replace("$.created", "$.creatd");
    desk.write("specs/acme/tickets/mapping.yaml", &wrong);
    let output = coverage(&desk, &[]);
    assert!(!output.status.success());
    assert!(errors(&output).contains("specs/acme/tickets/mapping.yaml:6:18"));
    assert!(output.stdout.is_empty());
}

/// A workspace with the connector that the mistakes' tests begin with.
fn desk() -> Desk {
    let desk = Desk::new();
    let right = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/mistakes/nothing_wrong");
    copy(&desk, &right, "specs");
    desk.write("specs/acme/tickets/mapping.yaml", MAPPING);
    desk
}

fn copy(desk: &Desk, from: &Path, folder: &str) {
    for entry in fs::read_dir(from.join(folder)).expect("a folder").flatten() {
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        match entry.path().is_dir() {
            true => copy(desk, from, &name),
            false => {
                let text = fs::read_to_string(entry.path()).expect("text");
                desk.write(&name, &text);
            }
        }
    }
}

fn coverage(desk: &Desk, arguments: &[&str]) -> Output {
    let mut command = desk.command(&["coverage"]);
    command.args(arguments);
    command.env("CARGO_MANIFEST_DIR", desk.path("xtask"));
    command.output().expect("the program starts")
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", errors(output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}
