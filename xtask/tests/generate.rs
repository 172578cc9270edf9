//! `generate --openapi`: what it writes, what it leaves alone, what it says.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::process::Stdio;
use std::time::Instant;
use support::{Desk, document, errors, files, texts};

#[test]
fn a_report_has_its_promised_keys() {
    let desk = Desk::new();
    desk.write("things.json", &document(2, "a"));
    let report = desk.generate("things.json", "out");

    let keys: BTreeSet<&str> = report
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let promised = [
        "diagnostics",
        "files_unchanged",
        "files_written",
        "operations_emitted",
        "operations_in_document",
        "seconds",
        "types",
    ];
    assert_eq!(keys, BTreeSet::from(promised));
    assert_eq!(report["operations_in_document"], 2);
    assert_eq!(report["operations_emitted"], 2);
    assert!(report["types"].as_u64().unwrap() >= 2);
    assert_eq!(
        report["files_written"].as_u64().unwrap() as usize,
        files(&desk.path("out")).len()
    );
    for stage in ["read", "lower", "name", "emit", "print", "write"] {
        assert!(report["seconds"][stage].as_f64().unwrap() > 0.0, "{stage}");
    }
}

#[test]
fn a_diagnostic_has_its_promised_keys() {
    let desk = Desk::new();
    let text = document(1, "a").replace(
        "#/components/schemas/Thing0",
        "#/components/schemas/Nothing",
    );
    desk.write("things.json", &text);
    let report = desk.generate("things.json", "out");

    let diagnostic = report["diagnostics"][0].as_object().unwrap();
    let keys: BTreeSet<&str> = diagnostic.keys().map(String::as_str).collect();
    let promised = [
        "code", "column", "file", "help", "line", "message", "pointer", "severity",
    ];
    assert_eq!(keys, BTreeSet::from(promised));
    assert_eq!(diagnostic["code"], "dangling-reference");
    assert_eq!(diagnostic["severity"], "warning");
    assert_eq!(diagnostic["file"], "things.json");
    assert_eq!(diagnostic["line"], 1);
}

#[test]
fn same_input_same_bytes() {
    let desk = Desk::new();
    desk.write("things.json", &document(5, "a"));
    desk.generate("things.json", "one");
    desk.generate("things.json", "two");
    assert_eq!(texts(&desk.path("one")), texts(&desk.path("two")));
}

#[test]
fn a_second_run_writes_nothing() {
    let desk = Desk::new();
    desk.write("things.json", &document(5, "a"));
    desk.generate("things.json", "out");
    let before = files(&desk.path("out"));

    let report = desk.generate("things.json", "out");
    assert_eq!(report["files_written"], 0);
    assert_eq!(
        report["files_unchanged"].as_u64().unwrap() as usize,
        before.len()
    );
    assert_eq!(report["operations_emitted"], 5);
    assert_eq!(report["seconds"]["lower"], 0.0);
    assert_eq!(files(&desk.path("out")), before);

    // Without what is remembered it does all the work, and still writes nothing.
    fs::remove_dir_all(desk.path("cache")).unwrap();
    let report = desk.generate("things.json", "out");
    assert_eq!(report["files_written"], 0);
    assert!(report["seconds"]["lower"].as_f64().unwrap() > 0.0);
    assert_eq!(files(&desk.path("out")), before);
}

#[test]
fn what_is_remembered_is_not_believed() {
    let desk = Desk::new();
    desk.write("things.json", &document(3, "a"));
    desk.generate("things.json", "out");
    let before = texts(&desk.path("out"));

    let damaged = desk.path("out/src/lib.rs");
    fs::write(&damaged, before["src/lib.rs"].replace("pub", "pub(crate)")).unwrap();
    assert_eq!(desk.generate("things.json", "out")["files_written"], 1);
    assert_eq!(texts(&desk.path("out")), before);

    fs::remove_file(&damaged).unwrap();
    assert_eq!(desk.generate("things.json", "out")["files_written"], 1);
    assert_eq!(texts(&desk.path("out")), before);

    let stray = desk.path("out/src/stray.rs");
    fs::copy(&damaged, &stray).unwrap();
    desk.generate("things.json", "out");
    assert!(!stray.exists());
}

#[test]
fn only_what_differs_is_written() {
    let desk = Desk::new();
    desk.write("things.json", &document(3, "a"));
    desk.generate("things.json", "out");
    let before = files(&desk.path("out"));

    desk.write(
        "things.json",
        &document(3, "a").replacen("field_a", "field_b", 1),
    );
    let report = desk.generate("things.json", "out");
    let after = files(&desk.path("out"));
    let touched: Vec<&String> = after
        .iter()
        .filter(|(path, file)| before.get(*path) != Some(file))
        .map(|it| it.0)
        .collect();
    assert_eq!(touched.len(), 1, "{touched:?}");
    assert_eq!(report["files_written"], 1);
}

#[test]
fn what_is_no_longer_produced_goes_and_what_is_not_ours_stays() {
    let desk = Desk::new();
    desk.write("things.json", &document(3, "a"));
    desk.generate("things.json", "out");
    let kept = [
        "README.md",
        "src/notes.md",
        "src/mine/own.rs",
        "tests/live.rs",
    ];
    for path in kept {
        desk.write(&format!("out/{path}"), "// mine\n");
    }

    desk.write("things.json", &document(2, "a"));
    desk.generate("things.json", "out");
    let after = texts(&desk.path("out"));
    assert!(after.values().all(|text| !text.contains("Thing2")));
    assert!(
        after
            .keys()
            .all(|path| !path.contains("things2") && !path.contains("thing2"))
    );
    for path in kept {
        assert_eq!(after[path], "// mine\n");
    }
    assert!(
        !desk.path("out/src/things2").exists(),
        "an empty folder is left"
    );
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let desk = Desk::new();
    desk.write("things.json", &document(1, "a"));
    desk.write("out/Cargo.toml", "[package]\nname = \"precious\"\n");
    let output = desk.run(&["generate", "--openapi", "things.json", "--out", "out"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("was not generated"),
        "{}",
        errors(&output)
    );
    assert_eq!(files(&desk.path("out")).len(), 1);
}

#[test]
fn check_writes_nothing_and_says_what_to_run() {
    let desk = Desk::new();
    desk.write("things.json", &document(2, "a"));
    desk.generate("things.json", "out");
    let check = [
        "generate",
        "--openapi",
        "things.json",
        "--out",
        "out",
        "--check",
    ];
    assert!(desk.run(&check).status.success());

    let before = files(&desk.path("out"));
    desk.write("things.json", &document(2, "b"));
    let output = desk.run(&check);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("run the same command without --check"));
    assert_eq!(files(&desk.path("out")), before);
}

// Killed at any moment, the old crate or the new one is there, whole; and the next run goes through.
#[test]
fn a_crash_midway_leaves_a_whole_crate() {
    const MOMENTS: u32 = 16;
    let desk = Desk::new();
    let source = |path: &str| {
        let mut found = texts(&desk.path(path));
        found.retain(|path, _| path.starts_with("src/"));
        found
    };
    desk.write("things.json", &document(40, "a"));
    desk.generate("things.json", "old");
    desk.write("things.json", &document(40, "b"));
    let since = Instant::now();
    desk.generate("things.json", "new");
    let whole = since.elapsed();
    let (old, new) = (source("old"), source("new"));

    let mut killed = 0;
    for moment in 0..MOMENTS {
        desk.write("things.json", &document(40, "a"));
        desk.generate("things.json", "out");
        desk.write("things.json", &document(40, "b"));
        let mut child = desk
            .command(&["generate", "--openapi", "things.json", "--out", "out"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * moment / MOMENTS);
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());

        let found = source("out");
        assert!(
            found == old || found == new,
            "at {moment} the crate is neither old nor new"
        );
    }
    assert!(killed > 0, "no run was slow enough to be killed");
    desk.generate("things.json", "out");
    assert_eq!(source("out"), new);
    assert!(!desk.path("out/.connectome-unfinished").exists());
}

#[test]
fn connectors_are_generated_one_by_one_as_well() {
    let output = Desk::new().run(&["generate", "--check", "kinto", "unified"]);
    let said = errors(&output);
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("up to date: 1 connector and the unified models"),
        "{said}"
    );
}
