//! Constructs, each with what it means.

use super::read;
use crate::parse::builder::DEEPEST;

#[test]
fn maps_and_lists() {
    check("a: 1\nb: two", r#"{"a":1,"b":"two"}"#);
    check(
        "a:\n  b:\n    c: 1\n  d: 2\ne: 3",
        r#"{"a":{"b":{"c":1},"d":2},"e":3}"#,
    );
    check("- 1\n- - 2\n  - 3\n-\n  - 4", "[1,[2,3],[4]]");
    check("a:\n- 1\n- 2\nb:\n  - 3", r#"{"a":[1,2],"b":[3]}"#);
    check("- a: 1\n  b: 2\n- c: 3", r#"[{"a":1,"b":2},{"c":3}]"#);
    check("- - a: 1\n    b: 2", r#"[[{"a":1,"b":2}]]"#);
    check(
        "a:\n  - b:\n    - c\n    d: e",
        r#"{"a":[{"b":["c"],"d":"e"}]}"#,
    );
    check("a   :   1\n\"b\" : 2\n'c': 3", r#"{"a":1,"b":2,"c":3}"#);
    check(
        "a: http://x.example/?b=c#d",
        r#"{"a":"http://x.example/?b=c#d"}"#,
    );
    check("a: b:c\nd:e: f", r#"{"a":"b:c","d:e":"f"}"#);
    check(": 1\na: 2", r#"{"":1,"a":2}"#);
}

#[test]
fn nothing() {
    check("", "null");
    check("# alone", "null");
    check(
        "a:\nb: ~\nc: null\nd: ''",
        r#"{"a":null,"b":null,"c":null,"d":""}"#,
    );
    check("-\n- \n- a:\n- b", r#"[null,null,{"a":null},"b"]"#);
    check("a: !!str\nb: &x\nc: *x", r#"{"a":"","b":null,"c":null}"#);
    check("? a\n? b\n: 1\nc: 2", r#"{"a":null,"b":1,"c":2}"#);
}

#[test]
fn keys_are_text() {
    check(
        "200: a\ntrue: b\n~: c\n0x1F: d\n1.0: e",
        r#"{"200":"a","true":"b","~":"c","0x1F":"d","1.0":"e"}"#,
    );
    check("y: 1\nno: 2", r#"{"y":1,"no":2}"#);
}

#[test]
fn explicit_and_odd_keys() {
    check(
        "? a\n: 1\n? - b\n  - c\n: 2",
        r#"{"a":1,"[\"b\",\"c\"]":2}"#,
    );
    check("? |\n  a\n: 1", r#"{"a\n":1}"#);
    check(
        "[a, b]: 1\n{c: d}: 2",
        r#"{"[\"a\",\"b\"]":1,"{\"c\":\"d\"}":2}"#,
    );
    check("? a\n:\n  b: 1", r#"{"a":{"b":1}}"#);
    check("? a\n: b: 1\n  c: 2", r#"{"a":{"b":1,"c":2}}"#);
    check(
        "{? a : b, ? c, [d]: e}",
        r#"{"a":"b","c":null,"[\"d\"]":"e"}"#,
    );
    check("? ? a\n: b", r#"{"{\"a\":null}":"b"}"#);
    check("&k a: 1\nb: *k\n*k : 3", r#"{"b":"a","a":3}"#);
}

#[test]
fn plain_scalars() {
    check("a: b  c \t # no\nd: e#f", r##"{"a":"b  c","d":"e#f"}"##);
    check(
        "a: b\n  c\n\n  d\n\n\n  e\nf: g",
        r#"{"a":"b c\nd\n\ne","f":"g"}"#,
    );
    check("a: b\n  - c", r#"{"a":"b - c"}"#);
    check("a:\n  b\n  c", r#"{"a":"b c"}"#);
    check("a\nb\n c", r#""a b c""#);
    check(
        "- -a\n- ?b\n- :c\n- a?b\n- [-d, :e]",
        r#"["-a","?b",":c","a?b",["-d",":e"]]"#,
    );
    check("a: b\n  # c\nd: e", r#"{"a":"b","d":"e"}"#);
    wrong("a: b\n\tc", 6, "tabs");
    check("a: b\n  \tc", r#"{"a":"b c"}"#);
    check("a: é\nü: ß", r#"{"a":"é","ü":"ß"}"#);
}

#[test]
fn quoted_scalars() {
    check(
        r#"["a\tb\\c\"d\/e", "\x41\u00e9\U0001F600", "\ud83d\ude00", "\N\_\L\P\0\e\a\v"]"#,
        "[\"a\\tb\\\\c\\\"d/e\",\"Aé😀\",\"😀\",\"\u{85}\u{a0}\u{2028}\u{2029}\\u0000\\u001b\\u0007\\u000b\"]",
    );
    check("['it''s', '', '\\n', '''']", r#"["it's","","\\n","'"]"#);
    check("a: \"b \n  c\n\n  d\"", r#"{"a":"b c\nd"}"#);
    check("a: 'b \n  c\n\n  d'", r#"{"a":"b c\nd"}"#);
    check("a: \"b \\\n  c\\\n\n  d\"", r#"{"a":"b c\nd"}"#);
    check("a: \"\\ b\\n \n  c\"", r#"{"a":" b\n c"}"#);
    check(r#"a: "\d\.\q""#, r#"{"a":"\\d\\.\\q"}"#);
    check(r#"a: "\ud83d\x4""#, "{\"a\":\"\u{fffd}\\\\x4\"}");
    check("a: \"# no: comment\" # yes", r##"{"a":"# no: comment"}"##);
    check("\"a b\": 'c: d'", r#"{"a b":"c: d"}"#);
}

#[test]
fn quoted_scalars_may_go_on_with_less_indentation() {
    check(
        "a:\n    b: \"c\n  d\"\n    e: f",
        r#"{"a":{"b":"c d","e":"f"}}"#,
    );
    check("a:\n  b: 'c\nd'\ne: f", r#"{"a":{"b":"c d"},"e":"f"}"#);
    check("a:\n  - \"b\n\n\nc\"\n  - d", r#"{"a":["b\n\nc","d"]}"#);
}

#[test]
fn blocks() {
    check(
        "a: |\n  b\n   c\n\n  d\ne: f",
        r#"{"a":"b\n c\n\nd\n","e":"f"}"#,
    );
    check(
        "a: >\n  b\n  c\n\n  d\n   e\n  f\n",
        r#"{"a":"b c\nd\n e\nf\n"}"#,
    );
    check(
        "a: |-\n  b\n\n\nc: |+\n  d\n\n\ne: |\n  f\n\n\n",
        r#"{"a":"b","c":"d\n\n\n","e":"f\n"}"#,
    );
    check(
        "a: |2\n   b\n  c\nd: >1-\n  e\n f",
        r#"{"a":" b\nc\n","d":" e\nf"}"#,
    );
    check("a: |-2\n   b\nc: |2-\n   d", r#"{"a":" b","c":" d"}"#);
    check("a: | # comment\n  # text\n  b", r##"{"a":"# text\nb"}"##);
    check("a: |\n\n\n  b", r#"{"a":"\n\nb"}"#);
    check(
        "a: |\nb: >-\nc: |+\n\nd: 1",
        r#"{"a":"","b":"","c":"\n","d":1}"#,
    );
    check("- |\n a\n- >\n b\n -c", r#"["a\n","b -c"]"#);
    check("- a: |\n    b\n  c: d", r#"[{"a":"b\n","c":"d"}]"#);
    check("a:\n- |\n  b\n- c", r#"{"a":["b\n","c"]}"#);
    check(
        "a:\n|\n  b\nc:\n- d\n-\n>-\n  e\n  f",
        r#"{"a":"b\n","c":["d","e f"]}"#,
    );
    check("|\n a\n b", r#""a\nb""#);
    check("a: |\n  b\n \t\n  c", r#"{"a":"b\n\nc"}"#);
    check("a: |\n  b\n    \n  c", r#"{"a":"b\n  \nc"}"#);
    check("a: |\n    \n  b", r#"{"a":"\nb"}"#);
    wrong("a: >\n  b\n\tc", 10, "tabs");
    check(
        "a: >\n\n  b\n\n   c\n\n\n  d",
        r#"{"a":"\nb\n\n c\n\n\nd"}"#,
    );
}

#[test]
fn flow_collections() {
    check(
        "[a, {b: c, d}, [], {}, 'e',]",
        r#"["a",{"b":"c","d":null},[],{},"e"]"#,
    );
    check(
        "a: {b: 1,\nc: [2,\n3\n], # comment\n  d: e\n f}\ng: h",
        r#"{"a":{"b":1,"c":[2,3],"d":"e f"},"g":"h"}"#,
    );
    check(
        "{\"a\":1,'b':2,c: 3,d:4}",
        r#"{"a":1,"b":2,"c":3,"d:4":null}"#,
    );
    check(
        "[a: b, 'c':d, ? e : f, : g]",
        r#"[{"a":"b"},{"c":"d"},{"e":"f"},{"":"g"}]"#,
    );
    check(
        "{a: , b:, c: [d:]}",
        r#"{"a":null,"b":null,"c":[{"d":null}]}"#,
    );
    check(
        "{http://x.example: http://y.example:80/}",
        r#"{"http://x.example":"http://y.example:80/"}"#,
    );
    check("{\n\t\"a\": [\n\t\t1\n\t]\n}", r#"{"a":[1]}"#);
    check("- [a, b]\n- {c: d}", r#"[["a","b"],{"c":"d"}]"#);
}

#[test]
fn anchors_and_aliases() {
    check(
        "a: &x {b: [1, 2]}\nc: *x\nd: [*x]",
        r#"{"a":{"b":[1,2]},"c":{"b":[1,2]},"d":[{"b":[1,2]}]}"#,
    );
    check("a: &x\n  b: 1\nc: *x", r#"{"a":{"b":1},"c":{"b":1}}"#);
    check("&x a: 1\nb: *x", r#"{"a":1,"b":"a"}"#);
    check("- &x [&x 1]\n- *x", "[[1],1]");
    check("- &x 1\n- &x 2\n- *x", "[1,2,2]");
    check(
        "a: &x !!str 1\nb: !!str &y 2\nc: [*x, *y]",
        r#"{"a":"1","b":"2","c":["1","2"]}"#,
    );
    check("a: &x\n- 1\nb: *x", r#"{"a":[1],"b":[1]}"#);
    check("&m\n&k a: 1", r#"{"a":1}"#);
}

#[test]
fn wide_maps_can_be_copied() {
    let entries: String = (0..40).map(|it| format!("  k{it}: {it}\n")).collect();
    let content = read(&format!("a: &x\n{entries}b: *x\n")).unwrap();
    assert_eq!(content.wide.len(), 80);
    assert!(content.wide[40..].iter().all(|it| *it > content.wide[0]));
}

#[test]
fn merges() {
    check(
        "a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3",
        r#"{"a":{"x":1,"y":2},"b":{"y":3,"x":1}}"#,
    );
    check(
        "a: &a {x: 1}\nb: &b {x: 2, z: 3}\nc: {<<: [*a, *b], w: 0}",
        r#"{"a":{"x":1},"b":{"x":2,"z":3},"c":{"w":0,"x":1,"z":3}}"#,
    );
    check(
        "a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}",
        r#"{"a":{"x":1},"b":{"y":2,"x":1},"c":{"y":2,"x":1}}"#,
    );
    check("{<<: 1, '<<': {a: b}}", r#"{"<<":{"a":"b"}}"#);
    check(
        "a: &a {x: 1}\nb: &b {y: 2}\nc:\n  <<: *a\n  <<: *b",
        r#"{"a":{"x":1},"b":{"y":2},"c":{"x":1,"y":2}}"#,
    );
}

#[test]
fn the_last_of_two_entries_with_one_key_counts() {
    check(
        "a: 1\nb: 2\na: {c: 3}\nd: 4",
        r#"{"b":2,"a":{"c":3},"d":4}"#,
    );
    check("a: 1\na: 2\na: 3", r#"{"a":3}"#);
    let many: String = (0..40).map(|it| format!("k{}: {it}\n", it % 20)).collect();
    let last: Vec<String> = (20..40)
        .map(|it| format!(r#""k{}":{it}"#, it - 20))
        .collect();
    check(&many, &format!("{{{}}}", last.join(",")));
    assert_eq!(read("a: 1\nb: 2\na: 3").unwrap().repeats, [2]);
}

#[test]
fn tags() {
    check(
        "[!!str 1, !!int '2', !!float \"3.5\", !!bool 'true', !!null '', ! 4, !<tag:yaml.org,2002:str> 5, !!binary 6]",
        r#"["1",2,3.5,true,null,4,"5","6"]"#,
    );
    check("!Custom {a: !Other 1}", r#"{"a":1}"#);
    check("a: !!map\n  b: !!seq\n  - c", r#"{"a":{"b":["c"]}}"#);
    check("!!set\n? a\n? b", r#"{"a":null,"b":null}"#);
}

#[test]
fn documents() {
    check("---\na: 1\n---\nb: 2", r#"{"a":1}"#);
    check(
        "%YAML 1.2\n%TAG ! !x\n--- # first\na: 1\n...\nrubbish: [",
        r#"{"a":1}"#,
    );
    check("---\n---\na: 1", r#"{"a":1}"#);
    check("--- |\n a\n--- b", r#""a\n""#);
    check("--- [a]\n", r#"["a"]"#);
    check("a: ---\nb: ---c", r#"{"a":"---","b":"---c"}"#);
}

#[test]
fn line_ends() {
    check(
        "a: 1\r\nb:\r\n  - c\r\n  - |\r\n    d\r\n    e\r\n",
        r#"{"a":1,"b":["c","d\ne\n"]}"#,
    );
    check("a: 'b\r\n  c'\r\nd: e\r\n f", r#"{"a":"b c","d":"e f"}"#);
    check("a: 1\rb: 2\r", r#"{"a":1,"b":2}"#);
    check("a: 1 \t\n \t \nb: 2\t# c\n\t\n", r#"{"a":1,"b":2}"#);
    check("a:\t1\nb :\tc", r#"{"a":1,"b":"c"}"#);
    check("-\ta: 1", r#"[{"a":1}]"#);
}

#[test]
fn mistakes_are_located() {
    wrong("a: b: c", 4, "needs quotes");
    wrong("a: b\n  c: d", 8, "needs quotes");
    wrong("a:\n    b: 1\n  c: 2", 14, "fits none");
    wrong("a: 1\n  b: 2", 8, "needs quotes");
    wrong("a: [1]\n  b: 2", 9, "fits none");
    wrong("a: 1\n- b", 5, "found a list item");
    wrong("- a\nb: 1", 4, "expected the end");
    wrong("a: 1\nb\nc: 2", 5, "with `:` behind it");
    wrong("a: \"b\" c", 7, "found `c`");
    wrong("a: \"b", 3, "no closing quote");
    wrong("a: 'b\nc: d", 3, "no closing quote");
    wrong("a: [b, c", 3, "no `]` closes this");
    wrong("a: {b: c]", 8, "`,` or `}`");
    wrong("a: [b, , c]", 7, "expected a value");
    wrong("a: @b", 3, "in quotes");
    wrong("a: *b", 3, "no `&b` stands before");
    wrong("&a [*a]", 4, "inside of what it refers to");
    wrong("a: &a\n  b: *a", 11, "inside of what it refers to");
    wrong("a:\n\tb: 1", 4, "tabs");
    wrong("a: - b", 3, "line of its own");
    wrong("a: }", 3, "found `}`");
}

#[test]
fn nesting_is_bounded() {
    let flow = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read(&flow(DEEPEST)).is_ok());
    wrong(&flow(DEEPEST + 1), DEEPEST, "levels deep");
    wrong(&"[".repeat(1 << 20), DEEPEST, "levels deep");
    wrong(&"- ".repeat(1 << 20), 2 * DEEPEST, "levels deep");
    wrong(&"? ".repeat(1 << 20), 2 * DEEPEST, "levels deep");
    wrong(&"{a: ".repeat(1 << 20), 4 * DEEPEST, "levels deep");
    let map: String = (0..=DEEPEST).map(|it| " ".repeat(it) + "a:\n").collect();
    assert!(read(&map).unwrap_err().message.contains("levels deep"));
    let half = DEEPEST / 2 + 1;
    let copied = format!(
        "[&a {}, {}*a{}]",
        flow(half),
        "[".repeat(half),
        "]".repeat(half)
    );
    assert!(read(&copied).unwrap_err().message.contains("levels deep"));
}

#[test]
fn repetition_is_bounded() {
    let mut bomb = "a0: &a0 [x]\n".to_owned();
    for level in 1..40 {
        let before = level - 1;
        bomb += &format!("a{level}: &a{level} [*a{before}, *a{before}, *a{before}, *a{before}]\n");
    }
    repeats(&bomb);
    let long = "x".repeat(1 << 20);
    repeats(&format!("a: &a {long}\nb: [{}]", "*a, ".repeat(1 << 10)));
    repeats(&format!("a: &a [{long}]\n{}", "*a : b\n".repeat(1 << 10)));
    repeats(&format!(
        "a: &a {{{long}: 1}}\nb: [{}]",
        "*a, ".repeat(1 << 10)
    ));
    repeats(&("? ".repeat(DEEPEST - 1) + "a"));
    repeats(&("{".repeat(DEEPEST - 1) + "a" + &"}".repeat(DEEPEST - 1)));
}

fn repeats(text: &str) {
    let wrong = read(text)
        .map(drop)
        .expect_err("this repeats without bound");
    assert!(wrong.message.contains("repeat more than"), "{wrong:?}");
}

fn check(text: &str, json: &str) {
    let content = read(text).unwrap_or_else(|wrong| panic!("{text}: {wrong:?}"));
    let mut found = String::new();
    content.write_json(text, 0, &mut found);
    assert_eq!(found, json, "{text}");
}

fn wrong(text: &str, offset: usize, message: &str) {
    let Err(wrong) = read(text) else {
        panic!("{text:.100} was read");
    };
    assert!(wrong.message.contains(message), "{text:.100}: {wrong:?}");
    assert_eq!(wrong.offset, offset, "{text:.100}: {wrong:?}");
}
