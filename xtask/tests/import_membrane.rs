//! `import-membrane`: what it reports, what it writes, what it leaves alone.

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const CONTACTS: &str = "importValue:\n  id: { $var: $.id }\n  nickname: { $var: $.nick }\n";

#[test]
fn a_report_has_its_promised_keys() {
    let desk = tempfile::tempdir().unwrap();
    write(&desk.path().join("in/acme/contacts.yaml"), CONTACTS);
    write(&desk.path().join("in/acme/notes.yml"), "name: Notes\n");

    let report = import(desk.path(), &["--report", "json"]);
    let report: Value = serde_json::from_slice(&report.stdout).unwrap();
    assert_eq!(
        report["totals"],
        json!({
            "files": 2,
            "imported": 1,
            "refused": 1,
            "defects": { "not-a-mapping": 1, "unknown-field": 1 },
        })
    );
    let file = report["files"][0].as_object().unwrap();
    // Whether a map keeps the order of its keys depends on what else the workspace builds.
    let mut keys: Vec<_> = file.keys().collect();
    keys.sort();
    assert_eq!(keys, ["diagnostics", "imported", "path"]);
    assert_eq!(file["path"], "acme/contacts.yaml");
    assert_eq!(file["imported"], true);
    let diagnostic = &file["diagnostics"][0];
    assert_eq!(diagnostic["code"], "unknown-field");
    assert_eq!(diagnostic["file"], "acme/contacts.yaml");
    assert_eq!(
        (&diagnostic["line"], &diagnostic["column"]),
        (&json!(3), &json!(3))
    );
    assert_eq!(diagnostic["pointer"], "/importValue/nickname");
}

#[cfg(unix)]
#[test]
fn links_stay_in_the_folder() {
    let desk = tempfile::tempdir().unwrap();
    let link = |to: &str, from: &str| {
        let from = desk.path().join("in").join(from);
        fs::create_dir_all(from.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(to, from).unwrap();
    };
    write(&desk.path().join("secret.yaml"), "password: hidden\n");
    write(&desk.path().join("in/acme/contacts.yaml"), CONTACTS);
    link("../acme/contacts.yaml", "next/contacts.yaml");
    link("../../secret.yaml", "out/contacts.yaml");
    link("nothing.yaml", "gone/contacts.yaml");
    link("..", "acme/circle");

    let report = import(desk.path(), &["--report", "json"]);
    assert!(!String::from_utf8_lossy(&report.stdout).contains("password"));
    let report: Value = serde_json::from_slice(&report.stdout).unwrap();
    let files = report["files"].as_array().unwrap().iter();
    let said: Vec<_> = files
        .map(|it| {
            let path = it["path"].as_str().unwrap();
            let first = it["diagnostics"][0]["message"].as_str().unwrap_or_default();
            (path, it["imported"] == true, first)
        })
        .collect();
    let nickname = "`contacts` has no field `nickname`";
    assert_eq!(
        said,
        [
            ("acme/contacts.yaml", true, nickname),
            ("gone/contacts.yaml", false, "this link leads nowhere"),
            ("next/contacts.yaml", true, nickname),
            (
                "out/contacts.yaml",
                false,
                "this link leads out of the folder"
            ),
        ]
    );
}

#[test]
fn what_people_changed_is_left_alone() {
    let desk = tempfile::tempdir().unwrap();
    write(&desk.path().join("in/acme/contacts.yaml"), CONTACTS);
    let out = desk.path().join("specs");
    let out = ["--out", out.to_str().unwrap()];
    let mapping = desk.path().join("specs/acme/contacts/mapping.yaml");

    assert!(import(desk.path(), &out).status.success());
    let text = fs::read_to_string(&mapping).unwrap();
    assert!(
        text.ends_with("\ncontacts:\n  read: { id: $.id }\n"),
        "{text}"
    );
    assert!(import(desk.path(), &out).status.success());

    write(&mapping, "contacts: {}\n");
    assert!(!import(desk.path(), &out).status.success());
    assert_eq!(fs::read_to_string(&mapping).unwrap(), "contacts: {}\n");
}

fn import(desk: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("import-membrane")
        .arg(desk.join("in"))
        .args(arguments)
        .output()
        .unwrap()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
