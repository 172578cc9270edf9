//! What actions make of a document, and where what they wrote is said to stand.

use super::applied;
use crate::diagnostic::{Diagnostics, Report};
use crate::specs::{Options, Specs};

const DOCUMENT: &str = "\
openapi: 3.1.0
paths:
  /a:
    get: { tags: [x, y], parameters: [{ name: p, in: query }, { name: q, in: header, n: 2 }] }
    post: { summary: \"a \\\"b\\\"\" }
  /b:
    get: { deprecated: true }
";

#[test]
fn actions_do_what_the_specification_says() {
    let paths = "{\"/a\":{\"get\":{\"tags\":[\"x\",\"y\"],\"parameters\":[{\"name\":\"p\",\"in\":\"query\"},{\"name\":\"q\",\"in\":\"header\",\"n\":2}]},\"post\":{\"summary\":\"a \\\"b\\\"\"}},\"/b\":{\"get\":{\"deprecated\":true}}}";
    for (actions, from, to) in [
        // Merging: new keys, other values, lists joined.
        (
            "[{ target: \"$.paths['/b']\", update: { get: { deprecated: false, \"id\": \"ä\\n\" }, put: {} } }]",
            r#"{"get":{"deprecated":true}}"#,
            r#"{"get":{"deprecated":false,"id":"ä\n"},"put":{}}"#,
        ),
        (
            "[{ target: \"$.paths['/a'].get\", update: { tags: [z] } }]",
            r#"["x","y"]"#,
            r#"["x","y","z"]"#,
        ),
        // A list takes one more item, or several; a text another one.
        (
            "[{ target: \"$.paths['/a'].get.tags\", update: { z: 1 } }]",
            r#"["x","y"]"#,
            r#"["x","y",{"z":1}]"#,
        ),
        (
            "[{ target: \"$.paths['/a'].get.tags\", update: [1, 2] }]",
            r#"["x","y"]"#,
            r#"["x","y",1,2]"#,
        ),
        (
            "[{ target: \"$.paths['/a'].get.tags[-1]\", update: z }]",
            r#"["x","y"]"#,
            r#"["x","z"]"#,
        ),
        // Removing, by all kinds of selectors.
        (
            "[{ target: \"$.paths['/a'].get.tags[?@ == 'x']\", remove: true }]",
            r#"["x","y"]"#,
            r#"["y"]"#,
        ),
        (
            "[{ target: \"$.paths.*.get.parameters[?@.name=='q' && @.n >= 2]\", remove: true }]",
            r#",{"name":"q","in":"header","n":2}"#,
            "",
        ),
        (
            "[{ target: \"$..parameters[?!(@.in == 'query' || @.n > 2)].n\", remove: true }]",
            r#","n":2"#,
            "",
        ),
        (
            "[{ target: \"$.paths[?@.get.deprecated]\", remove: true }]",
            r#","/b":{"get":{"deprecated":true}}"#,
            "",
        ),
        (
            "[{ target: \"$.paths['/a']['get', \\\"post\\\"].summary\", remove: true }]",
            r#"{"summary":"a \"b\""}"#,
            "{}",
        ),
        (
            "[{ target: \"$.paths['/a'].get.tags[0:1]\", remove: true }]",
            r#"["x","y"]"#,
            r#"["y"]"#,
        ),
        // One after the other: moved under another key.
        (
            "[{ target: $.paths, update: { /c: {} } }, { target: \"$.paths['/c']\", copy: \"$.paths['/b']\" }, { target: \"$.paths['/b']\", remove: true }]",
            r#""/b":"#,
            r#""/c":"#,
        ),
    ] {
        let (found, report) = run(actions);
        assert!(
            report.problems.is_empty(),
            "{actions}: {:?}",
            report.problems
        );
        let expected = format!(
            "{{\"openapi\":\"3.1.0\",\"paths\":{}}}",
            paths.replace(from, to)
        );
        assert_eq!(found, expected, "{actions}");
    }
}

#[test]
fn what_cannot_be_done_is_said_where_it_stands() {
    for (actions, line, message) in [
        (
            "[\n{ target: $.paths, update: [] }]",
            5,
            "a list cannot be merged into an object",
        ),
        (
            "[\n{ target: \"$.paths['/b']\",\nupdate: { get:\n[1] } }]",
            6,
            "a list cannot be merged into an object",
        ),
        (
            "[\n{ target: $, remove: true }]",
            5,
            "the whole document cannot be removed",
        ),
        (
            "[\n{ target: $.paths, copy: $.paths.* }]",
            5,
            "`copy` takes one value, and there are 2",
        ),
        (
            "[\n{ target: \"$.paths[?length(@) > 1]\", remove: true }]",
            5,
            "functions such as `length` are not understood here",
        ),
        (
            "[\n{ target: \"$.paths./a\", remove: true }]",
            5,
            "`/` cannot stand in a name without quotes: write `['…']`",
        ),
        (
            "[\n{ target: \"$.paths['/a]\", remove: true }]",
            5,
            "a quote is not closed",
        ),
        (
            "[\n{ target: \"paths\", remove: true }]",
            5,
            "a JSONPath begins with `$`",
        ),
        (
            "[\n{ target: \"$.paths[?@.a = 1]\", remove: true }]",
            5,
            "equality is written `==`",
        ),
    ] {
        let (_, report) = run(actions);
        let found: Vec<_> = report
            .problems
            .iter()
            .map(|it| (it.place.line, it.message.as_str()))
            .collect();
        assert_eq!(found, [(line, message)], "{actions}");
    }
}

/// Copies of copies would fill the memory, deep ones the stack.
#[test]
fn nothing_grows_without_end() {
    let again = "{ target: $.paths, copy: $ }, ".repeat(400);
    let (_, report) = run(&format!("[{again}]"));
    let message = &report.problems[0].message;
    assert!(message.starts_with("with this the document "), "{message}");
    let deep = format!(
        "[{{ target: \"$.paths{}\", remove: true }}]",
        "[?@".repeat(1000)
    );
    let (_, report) = run(&deep);
    assert_eq!(report.problems.len(), 1);
}

#[test]
fn what_an_overlay_wrote_stands_in_the_overlay() {
    let (specs, options) =
        specs("[\n{ target: \"$.paths['/b'].get\", update: {\ndeprecated: maybe,\nsummary: s } }]");
    let corrected = applied(&specs, &options, &mut Diagnostics::default());
    let root = corrected.root(corrected.file("a/openapi.yaml").unwrap());
    for (pointer, file, line) in [
        ("/paths/~1b/get/deprecated", "a/overlay.yaml", 6),
        ("/paths/~1b/get/summary", "a/overlay.yaml", 7),
        ("/paths/~1b/get", "a/openapi.yaml", 7),
        ("/paths/~1a/post/summary", "a/openapi.yaml", 5),
    ] {
        let site = root.at(pointer).unwrap().site();
        for place in [corrected.place(site), corrected.place_of_key(site)] {
            assert_eq!((place.file.as_str(), place.line), (file, line), "{pointer}");
            let is_there = place.file == "a/overlay.yaml";
            assert_eq!(place.pointer.starts_with("/actions/0/update/"), is_there);
        }
    }
}

fn specs(actions: &str) -> (Specs, Options) {
    let mut specs = Specs::new();
    specs.insert("a/connector.yaml", b"key: a\n");
    specs.insert("a/openapi.yaml", DOCUMENT.as_bytes());
    let overlay =
        format!("overlay: 1.1.0\ninfo: {{ title: t, version: \"1\" }}\nactions:\n  {actions}\n");
    specs.insert("a/overlay.yaml", overlay.as_bytes());
    let options = Options {
        document: "a/openapi.yaml".to_owned(),
        connector: Some("a/connector.yaml".to_owned()),
        key: "a".to_owned(),
        crate_name: "a".to_owned(),
        origin: "a".to_owned(),
        runtime: String::new(),
        workspace: false,
        only: Vec::new(),
    };
    (specs, options)
}

/// The document as JSON, and what was said.
fn run(actions: &str) -> (String, Report) {
    let (specs, options) = specs(actions);
    let mut diagnostics = Diagnostics::default();
    let corrected = applied(&specs, &options, &mut diagnostics);
    let file = corrected.file("a/openapi.yaml").unwrap();
    let json = corrected.root(file).json();
    let report = match diagnostics.barrier(&corrected) {
        Ok(report) | Err(report) => report,
    };
    (json, report)
}
