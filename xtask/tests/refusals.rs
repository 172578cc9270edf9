//! What cannot be done ends with one clear message and an exit code, and changes nothing.

mod support;

use support::{Desk, document, errors};

#[test]
fn a_text_that_is_no_document_is_located() {
    for (text, line) in [
        ("{\n  \"openapi\": \"3.0.0\",,\n}", 2),
        ("openapi: 3.0.0\ninfo: [1, 2\n", 2),
    ] {
        let desk = Desk::new();
        desk.write("broken.yaml", text);
        let output = desk.run(&["generate", "--openapi", "broken.yaml", "--out", "out"]);
        assert_eq!(output.status.code(), Some(1));
        let said = errors(&output);
        assert!(said.contains("error[unreadable]"), "{said}");
        assert!(said.contains(&format!("broken.yaml:{line}:")), "{said}");
        assert!(!desk.path("out/src").exists());
    }
}

#[test]
fn a_connector_that_is_not_there_is_named() {
    let output = Desk::new().run(&["generate", "--check", "redmin"]);
    assert_eq!(output.status.code(), Some(1));
    let said = errors(&output);
    assert!(
        said.contains("there is no `specs/redmin`; perhaps `redmine`"),
        "{said}"
    );
}

#[test]
fn json_that_describes_no_api_is_refused() {
    let desk = Desk::new();
    desk.write("other.json", "{\"name\": \"left-pad\"}");
    let output = desk.run(&[
        "generate",
        "--openapi",
        "other.json",
        "--out",
        "out",
        "--report",
        "json",
    ]);
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["diagnostics"][0]["code"], "not-a-document");
}

#[test]
fn a_failure_leaves_the_crate_of_before() {
    let desk = Desk::new();
    desk.write("things.json", &document(2, "a"));
    desk.generate("things.json", "out");
    let before = support::files(&desk.path("out"));
    desk.write("things.json", "{ oh no");
    assert!(
        !desk
            .run(&["generate", "--openapi", "things.json", "--out", "out"])
            .status
            .success()
    );
    assert_eq!(support::files(&desk.path("out")), before);
}

#[test]
fn what_is_missing_is_named() {
    let desk = Desk::new();
    let output = desk.run(&["generate", "--openapi", "nowhere.yaml", "--out", "out"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("nowhere.yaml"));

    let output = desk.run(&["generate", "--openapi", "nowhere.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("--out"));

    let output = desk.run(&["corpus", "."]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("no document"));
}

#[test]
fn an_operation_that_is_not_there_is_named() {
    let desk = Desk::new();
    desk.write("things.json", &document(2, "a"));
    let only = [
        "generate",
        "--openapi",
        "things.json",
        "--out",
        "out",
        "--only",
        "thing0.list",
    ];
    let output = desk.run(&only);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("nothing-named"),
        "{}",
        errors(&output)
    );
}

#[test]
fn a_crate_name_that_is_none_is_refused() {
    let desk = Desk::new();
    desk.write("things.json", &document(1, "a"));
    for name in ["../up", "9lives", "a b", "a\"]\nx = \"y"] {
        let output = desk.run(&[
            "generate",
            "--openapi",
            "things.json",
            "--out",
            "out",
            "--name",
            name,
        ]);
        assert_eq!(output.status.code(), Some(1), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    let desk = Desk::new();
    desk.write("secret.json", "{\"Secret\": {\"type\": \"object\", \"properties\": {\"leaked\": {\"type\": \"string\"}}}}");
    let text = document(1, "a").replace("#/components/schemas/Thing0", "part.json#/Secret");
    desk.write("api/things.json", &text);
    std::os::unix::fs::symlink(desk.path("secret.json"), desk.path("api/part.json")).unwrap();

    let report = desk.generate("api/things.json", "out");
    assert!(
        support::texts(&desk.path("out"))
            .values()
            .all(|text| !text.contains("leaked"))
    );
    assert_eq!(report["diagnostics"][0]["code"], "dangling-reference");

    // The same with a root that holds both is fine.
    let arguments = [
        "generate",
        "--openapi",
        "api/things.json",
        "--root",
        ".",
        "--out",
        "wide",
        "--report",
        "json",
    ];
    assert!(desk.run(&arguments).status.success());
    assert!(
        support::texts(&desk.path("wide"))
            .values()
            .any(|text| text.contains("leaked"))
    );
}

#[test]
fn the_network_is_left_alone_unless_asked() {
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/part.json#/Part", server.local_addr().unwrap());
    server.set_nonblocking(true).unwrap();
    let desk = Desk::new();
    desk.write(
        "things.json",
        &document(1, "a").replace("#/components/schemas/Thing0", &address),
    );
    let report = desk.generate("things.json", "out");
    assert_eq!(report["diagnostics"][0]["code"], "remote-reference");
    assert!(server.accept().is_err(), "someone has called");
}

#[test]
fn explains_every_code_and_suggests_names() {
    let desk = Desk::new();
    let output = desk.run(&["--explain", "undecidable-union"]);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("discriminator"));

    let output = desk.run(&["--explain", "undecidable-onion"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("undecidable-union"));
}
