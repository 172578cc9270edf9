//! The specification's own table ("Style Examples", OpenAPI 3.2), and what it leaves open.

use super::*;

const EMPTY: &str = r#""""#;
const TEXT: &str = r#""blue""#;
const LIST: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"R":100,"G":200,"B":150}"#;

#[test]
fn paths_as_in_the_specification() {
    let row = |encoding, expected: [&str; 4]| {
        for (value, expected) in [EMPTY, TEXT, LIST, OBJECT].into_iter().zip(expected) {
            assert_eq!(
                path(encoding, "color", Raw::new(value)),
                expected,
                "{encoding:?} {value}"
            );
        }
    };
    row(
        Encoding::MATRIX,
        [
            ";color",
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ],
    );
    row(
        Encoding::MATRIX.exploded(),
        [
            ";color",
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ],
    );
    row(
        Encoding::LABEL,
        [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
    );
    row(
        Encoding::LABEL.exploded(),
        [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
    );
    row(
        Encoding::SIMPLE,
        ["", "blue", "blue,black,brown", "R,100,G,200,B,150"],
    );
    row(
        Encoding::SIMPLE.exploded(),
        ["", "blue", "blue,black,brown", "R=100,G=200,B=150"],
    );
}

#[test]
fn queries_as_in_the_specification() {
    let row = |encoding, expected: [&str; 4]| {
        for (value, expected) in [EMPTY, TEXT, LIST, OBJECT].into_iter().zip(expected) {
            assert_eq!(
                query(encoding, "color", value),
                expected,
                "{encoding:?} {value}"
            );
        }
    };
    row(
        Encoding::FORM.joined(),
        [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ],
    );
    row(
        Encoding::FORM,
        [
            "color=",
            "color=blue",
            "color=blue&color=black&color=brown",
            "R=100&G=200&B=150",
        ],
    );

    assert_eq!(
        query(Encoding::SPACES, "color", LIST),
        "color=blue%20black%20brown"
    );
    assert_eq!(
        query(Encoding::SPACES, "color", OBJECT),
        "color=R%20100%20G%20200%20B%20150"
    );
    assert_eq!(
        query(Encoding::PIPES, "color", LIST),
        "color=blue%7Cblack%7Cbrown"
    );
    assert_eq!(
        query(Encoding::PIPES, "color", OBJECT),
        "color=R%7C100%7CG%7C200%7CB%7C150"
    );
    assert_eq!(
        query(Encoding::DEEP_OBJECT, "color", OBJECT),
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
    );
}

#[test]
fn cookies_as_in_the_specification() {
    let row = |encoding, expected: [&str; 4]| {
        for (value, expected) in [EMPTY, TEXT, LIST, OBJECT].into_iter().zip(expected) {
            let pairs = cookies(encoding, "color", Raw::new(value));
            let text: Vec<_> = pairs
                .into_iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            assert_eq!(text.join("; "), expected, "{encoding:?} {value}");
        }
    };
    row(
        Encoding::COOKIE.joined(),
        [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ],
    );
    row(
        Encoding::COOKIE,
        [
            "color=",
            "color=blue",
            "color=blue; color=black; color=brown",
            "R=100; G=200; B=150",
        ],
    );
    row(
        Encoding::FORM.joined(),
        [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ],
    );
}

#[test]
fn headers_as_in_the_specification() {
    for (encoding, value, expected) in [
        (Encoding::SIMPLE, TEXT, "blue"),
        (Encoding::SIMPLE, LIST, "blue,black,brown"),
        (Encoding::SIMPLE, OBJECT, "R,100,G,200,B,150"),
        (Encoding::SIMPLE.exploded(), OBJECT, "R=100,G=200,B=150"),
        (Encoding::JSON, OBJECT, OBJECT),
        (Encoding::SIMPLE, r#""a b%/é""#, "a b%/é"),
    ] {
        assert_eq!(header(encoding, Raw::new(value)), expected);
    }
}

#[test]
fn swagger_2_collection_formats() {
    for (format, expected) in [
        (Encoding::FORM.joined(), "id=1,2"),
        (Encoding::SIMPLE, "id=1,2"),
        (Encoding::SPACES, "id=1%202"),
        (Encoding::TABS, "id=1%092"),
        (Encoding::PIPES, "id=1%7C2"),
        (Encoding::FORM, "id=1&id=2"),
    ] {
        assert_eq!(query(format, "id", "[1,2]"), expected);
    }
}

#[test]
fn deep_objects_at_any_depth() {
    for (value, expected) in [
        (r#"{"a":{"b":{"c":1}}}"#, "q[a][b][c]=1"),
        (r#"["x","y"]"#, "q[0]=x&q[1]=y"),
        (
            r#"[{"price":"p","n":2},{"price":"r"}]"#,
            "q[0][price]=p&q[0][n]=2&q[1][price]=r",
        ),
        (r#"{"gte":1,"none":null,"list":[]}"#, "q[gte]=1"),
        ("5", "q=5"),
        ("{}", ""),
    ] {
        let text = query(Encoding::DEEP_OBJECT, "q", value);
        assert_eq!(text.replace("%5B", "[").replace("%5D", "]"), expected);
    }
}

#[test]
fn what_the_specification_leaves_open() {
    assert_eq!(query(Encoding::FORM, "page[size]", "5"), "page%5Bsize%5D=5");
    assert_eq!(
        query(Encoding::FORM, "q", r#""a&b=c#d+e f""#),
        "q=a%26b%3Dc%23d%2Be%20f"
    );
    assert_eq!(
        query(Encoding::FORM.reserved(), "q", r#""a&b=c#d/e f""#),
        "q=a%26b=c%23d/e%20f"
    );
    assert_eq!(
        query(Encoding::FORM.joined(), "q", r#"["a,b","c"]"#),
        "q=a%2Cb,c"
    );
    assert_eq!(
        query(Encoding::FORM, "q", r#"[{"a":1},[2]]"#),
        "q=%7B%22a%22%3A1%7D&q=%5B2%5D"
    );
    assert_eq!(
        query(Encoding::JSON, "q", r#"{"a":1}"#),
        "q=%7B%22a%22%3A1%7D"
    );
    for nothing in ["null", "[]", "{}", "[null]"] {
        for encoding in [
            Encoding::FORM,
            Encoding::FORM.joined(),
            Encoding::PIPES,
            Encoding::DEEP_OBJECT,
        ] {
            assert_eq!(query(encoding, "q", nothing), "", "{encoding:?} {nothing}");
        }
    }
}

fn query(encoding: Encoding, name: &str, value: &str) -> String {
    let pairs = pairs(encoding, name, Raw::new(value));
    let text: Vec<_> = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    text.join("&")
}
