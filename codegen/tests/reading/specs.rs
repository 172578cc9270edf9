//! Files and what refers to them.

use connectome_codegen::parse::{FileId, Unresolved};
use connectome_codegen::{Specs, Wanted};

#[test]
fn wants_the_files_that_are_mentioned() {
    let specs = Specs::of(&[(
        "v1/api.yaml",
        "
        paths:
          /a: {$ref: 'a.yaml#/a'}
          /b: {$ref: './b/../a.yaml'}
          /c: {get: {responses: {default: {$ref: ../c.json}}}}
          /d: {$ref: 'https://a.example/x/../d.yaml#/d'}
          /e: {$ref: '../../outside.yaml'}
          /f: {$ref: 'file:///etc/passwd'}
          /g: {$ref: '#/paths/~1a'}
        components:
          schemas:
            Own: {example: {$ref: no1.yaml}, default: {$ref: no2.yaml}, x-more: {$ref: no3.yaml}}
            More: {enum: [{$ref: no4.yaml}], const: {$ref: no5.yaml}, examples: [{$ref: no6.yaml}]}
            example: {$ref: e.yaml}
            Names: {properties: {default: {$ref: f.yaml}, $ref: {type: string}}}
            Bare: {$ref: Own}
            One: {discriminator: {propertyName: a, mapping: {b: b.yaml, c: Own, d: '#/x', e: com.x.E}}}
            Foreign: {$ref: Other}
        ",
    )]);
    let local = |path: &str| Wanted::Local(path.to_owned());
    assert_eq!(
        specs.wanted(),
        [
            local("c.json"),
            local("v1/Other"),
            local("v1/a.yaml"),
            local("v1/b.yaml"),
            local("v1/e.yaml"),
            local("v1/f.yaml"),
            Wanted::Remote("https://a.example/d.yaml".to_owned()),
        ]
    );
}

#[test]
fn wants_no_more_once_all_is_there() {
    let mut specs = Specs::of(&[("api.yaml", "a: {$ref: 'b.yaml'}")]);
    specs.insert("./b.yaml", b"c: {$ref: 'd/e.yaml'}");
    assert_eq!(specs.wanted(), [Wanted::Local("d/e.yaml".to_owned())]);
    specs.insert("d/e.yaml", b"$ref: ../api.yaml");
    assert_eq!(specs.wanted(), []);
}

#[test]
fn resolves() {
    let specs = Specs::of(&[
        (
            "v1/api.yaml",
            r##"
            definitions: {Pet: {a: 1}, "a/b~c": {a: 2}, "d e": {a: 3}, "f%g": {a: 4}, list: [{a: 5}]}
            components: {schemas: {Dog: {a: 6}, Anchored: {$anchor: here, a: 7}, Named: {$id: 'urn:x', a: 8}}}
            "##,
        ),
        (
            "v1/pets/pet.yaml",
            "a: 9\nb: {a: 10}\nc: {$ref: '../api.yaml#/definitions'}\nd: {$ref: '#/c'}\ne: {$ref: '#/e'}",
        ),
        ("shared.json", r#"{"a": 11}"#),
        ("https://a.example/v1/api.json", r#"{"a": 12}"#),
        ("https://a.example/v1/pet.json", r#"{"a": 13}"#),
    ]);
    let check = |from: &str, reference: &str, a: &str| {
        let from = specs.file(from).expect("the file was inserted");
        let node = specs.resolve(from, reference);
        let found = node.unwrap_or_else(|wrong| panic!("{reference}: {wrong:?}"));
        assert_eq!(
            found.get("a").and_then(|it| it.number()),
            Some(a),
            "{reference}"
        );
    };
    let from = "v1/api.yaml";
    check(from, "#/definitions/Pet", "1");
    check(from, "#/definitions/a~1b~0c", "2");
    check(from, "#/definitions/a%7E1b~0c", "2");
    check(from, "#/definitions/d%20e", "3");
    check(from, "#/definitions/d e", "3");
    check(from, "#/definitions/f%g", "4");
    check(from, "#/definitions/f%25g", "4");
    check(from, "#/definitions/list/0", "5");
    check(from, "/definitions/Pet", "1");
    check(from, "Pet", "1");
    check(from, "Dog", "6");
    check(from, "#here", "7");
    check(from, "urn:x", "8");
    check(from, "pets/pet.yaml", "9");
    check(from, "./pets/pet.yaml#", "9");
    check(from, "pets/pet.yaml#/b", "10");
    check(from, "pets/pet.yaml#/c/Pet", "1");
    check(from, "pets/pet.yaml#/d/d%20e", "3");
    check(from, "definitions/Pet", "1");
    check(from, "#definitions/Pet", "1");
    check(from, "../v1/../shared.json", "11");
    check("v1/pets/pet.yaml", "../../shared.json", "11");
    check("v1/pets/pet.yaml", "../api.yaml#/definitions/Pet", "1");
    check("v1/pets/pet.yaml", "#", "9");
    check(from, "https://a.example/v1/api.json#", "12");
    check("https://a.example/v1/api.json", "pet.json", "13");
    check("https://a.example/v1/api.json", "/v1/pet.json", "13");
}

#[test]
fn says_why_a_reference_leads_nowhere() {
    let specs = Specs::of(&[
        (
            "api.yaml",
            "a: {b: [1]}\nc: {$ref: '#/c'}\nd: {$ref: '#/e/x'}\ne: {$ref: '#/d/x'}",
        ),
        ("broken.yaml", "a: [1"),
        ("https://a.example/api.yaml", "{}"),
    ]);
    let check = |from: u32, reference: &str, why: fn(String) -> Unresolved, what: &str| {
        let from = [
            specs.file("api.yaml"),
            specs.file("https://a.example/api.yaml"),
        ][from as usize];
        let found = specs.resolve(from.expect("the file was inserted"), reference);
        assert_eq!(found.err(), Some(why(what.to_owned())), "{reference}");
    };
    check(0, "b.yaml#/a", Unresolved::NoFile, "b.yaml");
    check(0, "#/a/c", Unresolved::NoPlace, "#/a/c");
    check(0, "#/a/b/1", Unresolved::NoPlace, "#/a/b/1");
    check(0, "#/a/b/x", Unresolved::NoPlace, "#/a/b/x");
    check(0, "#/c/d", Unresolved::NoPlace, "#/c/d");
    check(0, "#/d/x", Unresolved::NoPlace, "#/d/x");
    check(0, "#nowhere", Unresolved::NoPlace, "#nowhere");
    check(
        0,
        "broken.yaml#/a",
        Unresolved::Unreadable,
        "no `]` closes this",
    );
    check(0, "../b.yaml", Unresolved::Outside, "../b.yaml");
    check(0, "/etc/passwd", Unresolved::Outside, "/etc/passwd");
    check(0, "file:b.yaml", Unresolved::Outside, "file:b.yaml");
    check(
        0,
        "https://b.example/b.yaml#/a",
        Unresolved::Remote,
        "https://b.example/b.yaml",
    );
    check(1, "b.yaml", Unresolved::Remote, "https://a.example/b.yaml");
    check(
        1,
        "file:///etc/passwd",
        Unresolved::Outside,
        "file:///etc/passwd",
    );
}

#[test]
fn places_are_where_people_look() {
    let text = "ü: [1, {b: x}]\nc:\n  d/e: |\n    text\n";
    let specs = Specs::of(&[("folder/../api.yaml", text)]);
    let check = |pointer: &str, line: usize, column: usize, excerpt: &str| {
        let node = specs.root(FileId::default()).at(pointer).expect(pointer);
        let place = specs.place(node.site());
        assert_eq!((place.line, place.column), (line, column), "{pointer}");
        assert_eq!((&*place.pointer, &*place.excerpt), (pointer, excerpt));
        assert_eq!(place.caret, column - 1);
        assert_eq!(place.file, "folder/../api.yaml");
    };
    check("", 1, 1, "ü: [1, {b: x}]");
    check("/ü/1/b", 1, 12, "ü: [1, {b: x}]");
    check("/c", 2, 1, "c:");
    check("/c/d~1e", 3, 8, "  d/e: |");
}

#[test]
fn what_is_no_document_says_where() {
    let check = |path: &str, text: &str, line: usize, column: usize, why: &str| {
        let specs = Specs::of(&[(path, text)]);
        let root = specs.root(FileId::default());
        let place = specs.place(root.site());
        assert_eq!(specs.unreadable(FileId::default()), Some(why), "{text}");
        assert_eq!((place.line, place.column), (line, column), "{text}");
        assert_eq!(root.json(), "{}");
    };
    check(
        "a.json",
        "{\n  \"a\": [1, 2\n}",
        3,
        1,
        "expected `,` or `]`, found `}`",
    );
    check(
        "a.json",
        "Not found",
        1,
        1,
        "expected JSON with an object at its top, found text",
    );
    check("a.yaml", "", 1, 1, "the file is empty");
    check(
        "a.yaml",
        "a: b: c",
        1,
        5,
        "`:` cannot stand here: text with a colon and a blank in it needs quotes",
    );
    check(
        "a.json",
        "{a: 1, b: [}",
        1,
        12,
        "expected a value, found `}`",
    );
}

#[test]
fn json_that_goes_on_as_yaml_is_yaml() {
    let specs = Specs::of(&[("a.json", "{\"a\": [1, 'b'], c: NaN} # why not")]);
    assert_eq!(
        specs.root(FileId::default()).json(),
        r#"{"a":[1,"b"],"c":"NaN"}"#
    );
}

#[test]
fn a_newer_text_takes_the_path() {
    let mut specs = Specs::of(&[("a.yaml", "a: 1"), ("b.yaml", "b: 1")]);
    specs.insert("./a.yaml", b"a: 2");
    let b = specs.file("b.yaml").expect("the file was inserted");
    let found = specs.resolve(b, "a.yaml").map(|it| it.json());
    assert_eq!(found, Ok(r#"{"a":2}"#.to_owned()));
}

trait Of {
    fn of(files: &[(&str, &str)]) -> Self;
}

impl Of for Specs {
    fn of(files: &[(&str, &str)]) -> Self {
        let mut specs = Self::new();
        for (path, text) in files {
            specs.insert(*path, text.as_bytes());
        }
        specs
    }
}
