//! What is refused, where, and with which words.

use super::super::problem::{Problem, code};
use super::{parse, parse_membrane};
use crate::value::Json;

fn json(text: &str) -> Json {
    text.parse().unwrap_or_else(|it| panic!("{text}: {it}"))
}

fn problems(text: &str) -> Vec<Problem> {
    parse(&json(text)).err().unwrap_or_default()
}

/// Exactly one problem: its code, its place, a part of its help.
#[test]
fn says_what_is_wrong_once() {
    let table = [
        (
            r#"{"a":{"$vars":"$.b"}}"#,
            code::UNKNOWN_FORMULA,
            "/a/$vars",
            "did you mean `$var`",
        ),
        (
            r#"{"$cond":{}}"#,
            code::UNKNOWN_FORMULA,
            "/$cond",
            "use `$case`",
        ),
        (
            r#"{"$join":[]}"#,
            code::UNKNOWN_FORMULA,
            "/$join",
            "`delimiter`",
        ),
        (
            r#"{"$template":"{a}"}"#,
            code::UNKNOWN_FORMULA,
            "/$template",
            "use `$tpl`",
        ),
        (
            r#"{"$plus":[1,2]}"#,
            code::UNKNOWN_FORMULA,
            "/$plus",
            "do not calculate",
        ),
        (
            r#"{"$formatDate":"$.d"}"#,
            code::UNKNOWN_FORMULA,
            "/$formatDate",
            "`$extractDate`",
        ),
        (
            r#"{"$primaryEmail":"$.e"}"#,
            code::UNKNOWN_FORMULA,
            "/$primaryEmail",
            "`$firstNotEmpty`",
        ),
        (
            r#"{"$zzzzzzzz":1}"#,
            code::UNKNOWN_FORMULA,
            "/$zzzzzzzz",
            "the formulas are $var",
        ),
        (
            r#"{"a":1,"$var":"$.b"}"#,
            code::FORMULA_NOT_FIRST,
            "/$var",
            "only key",
        ),
        (
            r#"{"a":1,"$oid":"x"}"#,
            code::UNKNOWN_FORMULA,
            "/$oid",
            "`$plain`",
        ),
        (
            r#"{"$var":"$.a","default":1}"#,
            code::UNKNOWN_KEY,
            "/default",
            "delete `default`",
        ),
        (
            r#"{"$var":"$.a","is":1}"#,
            code::UNKNOWN_KEY,
            "/is",
            "write `$eval`",
        ),
        (r#"{"a":1,"a":2}"#, code::REPEATED_KEY, "/a", "one of them"),
        (
            r#"{"$var":5}"#,
            code::INVALID_LOCATOR,
            "/$var",
            "$.emails[0].value",
        ),
        (
            r#"{"a/b":["$.list[*]"]}"#,
            code::INVALID_LOCATOR,
            "/a~1b/0",
            "`$iterate`",
        ),
        (
            r#"{"$var":"$.a[-1]"}"#,
            code::INVALID_LOCATOR,
            "/$var",
            "`[0]`",
        ),
        (
            r#"{"$var":"$.a[?(@.b)]"}"#,
            code::INVALID_LOCATOR,
            "/$var",
            "`$case` to filter",
        ),
        (
            r#"{"$var":"$name"}"#,
            code::INVALID_LOCATOR,
            "/$var",
            "write `$.name`",
        ),
        (
            r#"{"$var":"$.e.$current.x"}"#,
            code::LEGACY_ITERATE,
            "/$var",
            "`$.item`",
        ),
        (
            r#"{"$iterate":{"locator":"$.e","items":{"$var":"$.e.$current"}}}"#,
            code::LEGACY_ITERATE,
            "/$iterate",
            "`source: $.list`",
        ),
        (
            r#"{"$iterate":{"source":"$.e"}}"#,
            code::MISSING_ARGUMENT,
            "/$iterate",
            "add `item`",
        ),
        (
            r#"{"$eval":"$.a"}"#,
            code::MISSING_OPERATOR,
            "",
            "`isNotEmpty`",
        ),
        (
            r#"{"$eval":"$.a","$gt":1}"#,
            code::UNKNOWN_OPERATOR,
            "/$gt",
            "did you mean `gt`",
        ),
        (
            r#"{"$eval":"$.a","is_not":1}"#,
            code::UNKNOWN_OPERATOR,
            "/is_not",
            "did you mean `isNot`",
        ),
        (
            r#"{"$eval":"$.a","isnotempty":true}"#,
            code::UNKNOWN_OPERATOR,
            "/isnotempty",
            "did you mean `isNotEmpty`",
        ),
        (
            r#"{"$eval":"$.a","gt":1,"lt":5}"#,
            code::UNKNOWN_KEY,
            "/lt",
            "`$and`",
        ),
        (
            r#"{"$eval":"$.a","isNotEmpty":false}"#,
            code::WRONG_ARGUMENT,
            "/isNotEmpty",
            "`isEmpty: true`",
        ),
        (
            r#"{"$eval":"$.a","oneOf":"x"}"#,
            code::WRONG_ARGUMENT,
            "/oneOf",
            "as a list",
        ),
        (
            r#"{"$case":{"cases":[{"filter":[{"field":"a","operator":"is","value":1}],"value":1}]}}"#,
            code::LEGACY_FILTER,
            "/$case/cases/0/filter",
            "`$and`",
        ),
        (
            r#"{"$case":[{"filter":{"a":"$.b"},"value":1}]}"#,
            code::CONSTANT_FILTER,
            "/$case/0/filter",
            "condition",
        ),
        (
            r#"{"$case":[{"filter":false,"value":1}]}"#,
            code::CONSTANT_FILTER,
            "/$case/0/filter",
            "condition",
        ),
        (
            r#"{"$case":[{"filters":true,"value":1}]}"#,
            code::UNKNOWN_KEY,
            "/$case/0/filters",
            "did you mean `filter`",
        ),
        (
            r#"{"$case":{"cases":{}}}"#,
            code::WRONG_ARGUMENT,
            "/$case/cases",
            "`-`",
        ),
        (
            r#"{"$map":{"value":"$.a","mappings":[]}}"#,
            code::UNKNOWN_KEY,
            "/$map/mappings",
            "did you mean `mapping`",
        ),
        (
            r#"{"$map":{"value":"$.a","mapping":[{"to":1}]}}"#,
            code::MISSING_ARGUMENT,
            "/$map/mapping/0",
            "add `from`",
        ),
        (
            r#"{"$concat":"$.a"}"#,
            code::WRONG_ARGUMENT,
            "/$concat",
            "`values`",
        ),
        (
            r#"{"$concat":{"$var":"$.a"}}"#,
            code::WRONG_ARGUMENT,
            "/$concat",
            "list",
        ),
        (
            r#"{"$concat":{"values":["a"],"separator":","}}"#,
            code::UNKNOWN_KEY,
            "/$concat/separator",
            "`delimiter`",
        ),
        (r#"{"$and":true}"#, code::WRONG_ARGUMENT, "/$and", "list"),
        (
            r#"{"$firstNotEmpty":{"a":1}}"#,
            code::WRONG_ARGUMENT,
            "/$firstNotEmpty",
            "list",
        ),
        (
            r#"{"$firstName":{"value":"$.a"}}"#,
            code::WRONG_ARGUMENT,
            "/$firstName",
            "`$firstName: $.…`",
        ),
        (
            r#"{"$tpl":{"template":{"$var":"$.a"}}}"#,
            code::WRONG_ARGUMENT,
            "/$tpl/template",
            "Hello",
        ),
        (
            r#"{"$tpl":{"template":"","values":["$.a"]}}"#,
            code::WRONG_ARGUMENT,
            "/$tpl/values",
            "`{name}`",
        ),
        (
            r#"{"$record":{"name":"x"}}"#,
            code::MISSING_ARGUMENT,
            "/$record",
            "id",
        ),
        (
            r#"{"$record":{"id":{"$var":"$.a"}}}"#,
            code::WRONG_ARGUMENT,
            "/$record/id",
            "needs no `$record`",
        ),
        (
            r#"{"$lookup":{"createIfNotFound":true}}"#,
            code::MISSING_ARGUMENT,
            "/$lookup",
            "add `query`",
        ),
        (
            r#"{"$findAppRecordId":{"dataLinkTable":"c","recordId":"$.id"}}"#,
            code::WRONG_ARGUMENT,
            "/$findAppRecordId/dataLinkTable",
            "`key`",
        ),
        (
            r#"{"$jsonata":"$count($.a)"}"#,
            code::UNSUPPORTED_JSONATA,
            "/$jsonata",
            "`$case`",
        ),
        (
            r#"{"$formula":{"$var":"$.a"}}"#,
            code::FORMULA_LEAK,
            "/$formula",
            "without `$formula`",
        ),
        (
            r#"{"$dataSchemaRef":{"type":"x","key":"y"}}"#,
            code::WRONG_ARGUMENT,
            "/$dataSchemaRef/type",
            "`data-collection`",
        ),
    ];
    for (text, code, pointer, help) in table {
        let problems = problems(text);
        let [problem] = problems.as_slice() else {
            panic!("{text}: {problems:#?}");
        };
        assert_eq!(
            (problem.code, problem.pointer.as_str()),
            (code, pointer),
            "{text}"
        );
        assert!(problem.help.contains(help), "{text}: {}", problem.help);
    }
}

#[test]
fn finds_all_problems_at_once() {
    let problems =
        problems(r#"{"a":{"$vars":1},"b":[{"$eval":"$.x[*]","iss":1}],"$map":{},"c":{"$map":{}}}"#);
    let found: Vec<_> = problems.iter().map(|it| it.pointer.as_str()).collect();
    let expected = [
        "/a/$vars",
        "/b/0/$eval",
        "/b/0/iss",
        "/$map",
        "/c/$map",
        "/c/$map",
    ];
    assert_eq!(found, expected);
}

#[test]
fn reads_what_is_right() {
    for text in [
        r#""$""#,
        r#""$5""#,
        r#"{"$plain":"$.a"}"#,
        r#"{"$eval":"$.a","isEmpty":""}"#,
        r#"{"$eval":"$.a","oneOf":"$.list"}"#,
        r#"{"$eval":"$.a","is":null}"#,
        r#"{"$case":[{"filter":true,"value":1},{"filter":null},{"value":"$.x"}]}"#,
        r#"{"$concat":{"values":{"$var":"$.tags"}}}"#,
        r#"{"$and":[]}"#,
        r#"{"$tpl":{"template":"plain"}}"#,
        r#"{"a":{"@odata.id":"x"},"b":{},"c":[]}"#,
        r#"{"$iterate":{"source":"$.a","item":{"items":1,"locator":2}}}"#,
    ] {
        assert_eq!(problems(text), [], "{text}");
    }
}

#[test]
fn text_is_a_locator_only_in_our_files() {
    let json = json(r#"{"a":"$.b"}"#);
    assert!(parse(&json).is_ok());
    let problems = parse_membrane(&json).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].code, code::LOCATOR_AS_TEXT);
    assert_eq!(problems[0].pointer, "/a");
}

#[test]
fn depth_is_bounded() {
    let nested = |levels| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    assert!(parse(&json(&nested(99))).is_ok());
    assert_eq!(problems(&nested(100))[0].code, code::TOO_DEEP);
}
