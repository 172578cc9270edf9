//! Broken documents, made from sound ones by a seeded generator: the same in every run.

use crate::oracle::{as_json, difference};
use connectome_codegen::Specs;
use connectome_codegen::parse::Node;
use std::time::{Duration, Instant};

/// What mutation starts from.
const SOUND: &[&str] = &[
    "{\"openapi\": \"3.1.0\", \"paths\": {\"/a\\u00e9\": {\"get\": [1, -2.5e3, true, null, {}]}}, \"x\": \"\\\\\"}",
    "openapi: 3.0.0\ninfo:\n  title: An API\n  description: |\n    First.\n\n      Second.\n  version: '1.0'\n",
    "paths:\n  /a:\n    get:\n      tags: [a, 'b', \"c\"]\n      responses:\n        200: {description: ok}\n",
    "a: &a\n  b: 1\n  c: >-\n    d\n    e\nf:\n  <<: *a\n  g: !!str 2\n",
    "- a\n- - b\n  - c: d\n    e: f\n-\n  ? g\n  : h\n- \"i\n  j\\\n  k\"\n- 'l''m\n\n  n'\n",
    "a:\n- b\n- c: |+\n    d\n\n  e: ~\n# comment\nf: {g: [h, i: j], \"k\":l, ? m : n}\n",
    "%YAML 1.2\n---\na: plain over\n  two lines\nb: # nothing\nc: é ü\n...\nd\n",
    "a: 0x1f\nb: 0o17\nc: 017\nd: .5\ne: 1e3\nf: +1\ng: y\nh: No\ni: 2020-01-01\nj: .inf\n",
];

/// What mutation puts in.
const PIECES: &[&str] = &[
    "\n", "\n  ", "\n    ", "\r\n", "\t", " ", "  ", "- ", ": ", ":", "? ", "#", " #", "&a ", "*a",
    "!!str ", "! ", "|", ">", "|-\n", ">+\n", "|2\n", "\"", "'", "''", "\\", "\\\n", "\\u00", "[",
    "]", "{", "}", ", ", ",", "<<: ", "---\n", "...\n", "%", "@", "~", "null", "true", "1", "0x",
    ".", "e", "a", "a: b\n", "- a\n", "é", "\u{2028}", "\u{feff}", "\0", "$ref: ",
];

#[test]
fn nothing_panics_and_every_place_is_inside() {
    let mut random = Random(0x5eed);
    for round in 0..rounds(20_000) {
        let text = random.document();
        let path = ["a.yaml", "a.json"][round % 2];
        inspect(path, text.as_bytes());
    }
}

#[test]
fn bytes_of_any_kind_are_read_or_refused() {
    let mut random = Random(0xb17e5);
    for _ in 0..rounds(8_000) {
        let mut bytes = random.document().into_bytes();
        for _ in 0..=random.below(4) {
            if !bytes.is_empty() {
                let at = random.below(bytes.len());
                bytes[at] = random.below(256) as u8;
            }
        }
        inspect("a.yaml", &bytes);
    }
}

#[test]
fn what_the_oracle_reads_reads_the_same() {
    let mut random = Random(0xd1ff);
    let mut compared = 0;
    for _ in 0..rounds(20_000) {
        // The comment keeps JSON away from the JSON reader, which does not fold lines in texts.
        let text = format!("#\n{}", random.document());
        if reads_otherwise_on_purpose(&text) {
            continue;
        }
        let Ok(mut value) = serde_norway::from_str::<serde_norway::Value>(&text) else {
            continue;
        };
        if value.apply_merge().is_err() {
            continue;
        }
        compared += 1;
        let mut specs = Specs::new();
        let file = specs.insert("a.yaml", text.as_bytes());
        match specs.unreadable(file) {
            Some("the file is empty") => {}
            Some(why) if why.starts_with("expected YAML with an object at its top") => {}
            Some(why) => panic!("{why}\n{text}"),
            None => assert_eq!(
                difference(specs.root(file), &as_json(value)),
                None,
                "{text}"
            ),
        }
    }
    assert!(compared > 3_000, "only {compared} documents were compared");
}

/// The oracle reads YAML 1.1 here: other line breaks, byte order marks anywhere, `?` without a blank behind it
/// and `:` where text could begin. And it merges a `<<` that a tag or quotes make a text.
fn reads_otherwise_on_purpose(text: &str) -> bool {
    let bare_question = |(at, _)| !text[at + 1..].starts_with([' ', '\n', ',', '}', ']']);
    let colon_first = |(at, _): (usize, _)| {
        text[..at].ends_with([' ', '\n', '\t', ',', '[', '{'])
            && !text[at + 1..].starts_with([' ', '\n'])
    };
    let text_merges = |(at, _)| {
        !text[..at]
            .trim_end_matches(' ')
            .ends_with(['\n', '{', ',', '-', '?'])
    };
    text.contains(['\u{2028}', '\u{feff}'])
        || text.match_indices('?').any(bare_question)
        || text.match_indices(':').any(colon_first)
        || text.match_indices("<<").any(text_merges)
}

#[test]
fn hostile_documents_cost_little() {
    let long = 1 << 18;
    for text in [
        "[".repeat(long),
        "{\"a\":".repeat(long),
        "- ".repeat(long),
        "-\n".repeat(long),
        "? ".repeat(long),
        "a: ".repeat(long),
        " ".repeat(long) + "a: 1",
        "\n".repeat(long),
        "a:\n".to_owned() + &"  \n".repeat(long) + "  b",
        "#\n".repeat(long),
        "a\n".repeat(long),
        "a: 'b\n".repeat(long),
        "'a".repeat(long),
        "\"\\".repeat(long),
        "a: |\n".to_owned() + &" \n".repeat(long),
        "a: >\n".to_owned() + &"  b\n\n".repeat(long),
        "&a ".repeat(long),
        "!a ".repeat(long),
        "*a ".repeat(long),
        "[a]: 1\n".repeat(long / 8),
        "{a: 1, a: 2}: &b 1\n".repeat(long / 16),
        "a: 1\n".repeat(long / 4),
        "<<: {a: 1}\n".repeat(long / 8),
        "[".to_owned() + &"&a 1, *a, ".repeat(long / 8) + "]",
        "[&a {b: 1}, ".to_owned() + &"{<<: [*a, *a]}, ".repeat(long / 16) + "]",
        "x".repeat(8 * long),
        "---\n".repeat(long),
        "%\n".repeat(long),
        (0..long / 8)
            .map(|it| format!("k{it}: {{$ref: 'f{it}.yaml'}}\n"))
            .collect(),
    ] {
        let start = Instant::now();
        let mut specs = Specs::new();
        let file = specs.insert("a.yaml", text.as_bytes());
        specs.place(specs.root(file).site());
        specs.wanted();
        let elapsed = start.elapsed();
        assert!(
            elapsed < Duration::from_secs(20),
            "{:?} {:.40}",
            elapsed,
            text
        );
    }
}

/// Reads a text and looks at everything in it.
fn inspect(path: &str, bytes: &[u8]) {
    let mut specs = Specs::new();
    let file = specs.insert(path, bytes);
    let tree = specs.root(file).tree();
    for node in tree.nodes() {
        assert!(tree.source().is_char_boundary(node.offset()));
        assert_eq!(node.children().count(), node.len());
        assert!(
            node.parent()
                .is_none_or(|it| it.children().any(|part| part.site() == node.site()))
        );
        assert_eq!(
            tree.root().at(&node.pointer()).map(Node::site),
            Some(node.site())
        );
        if let Some(reference) = node.text() {
            let _ = specs.resolve(file, reference);
        }
        specs.place(node.site());
    }
    specs.wanted();
}

/// How often to try; `CONNECTOME_ROUNDS` multiplies it.
fn rounds(usual: usize) -> usize {
    let times = std::env::var("CONNECTOME_ROUNDS").ok();
    usual * times.and_then(|it| it.parse::<usize>().ok()).unwrap_or(1)
}

/// Xorshift: reproducible, and good enough to break things.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn place(&mut self, text: &str) -> usize {
        text.floor_char_boundary(self.below(text.len() + 1))
    }

    fn document(&mut self) -> String {
        let mut text = SOUND[self.below(SOUND.len())].to_owned();
        for _ in 0..=self.below(6) {
            let at = self.place(&text);
            match self.below(5) {
                0 => text.truncate(at),
                1 => {
                    let end = text.ceil_char_boundary((at + self.below(8)).min(text.len()));
                    text.replace_range(at..end, "");
                }
                2 => {
                    let end = text.ceil_char_boundary((at + self.below(30)).min(text.len()));
                    let copy = text[at..end].to_owned();
                    let to = self.place(&text);
                    text.insert_str(to, &copy);
                }
                _ => text.insert_str(at, PIECES[self.below(PIECES.len())]),
            }
        }
        text
    }
}
