//! The reader and the writer against `serde_json`: the same texts, accepted and rejected alike.
//!
//! Seeded, so that a failure comes back; `cargo fuzz run codec` goes on where this stops.

use std::collections::BTreeMap;
use std::fmt::Debug;

use connectome::{Codec, Json, Kind, View, json};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use serde_json::Value;

const TEXTS: u64 = 20_000;

/// Marsaglia's xorshift: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "12",
    "1.0",
    "1e2",
    "1E+2",
    "1e-2",
    "100e-2",
    "0.1",
    "1.5",
    "-2.50",
    "127",
    "128",
    "255",
    "256",
    "2147483647",
    "2147483648",
    "-2147483648",
    "4294967296",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678",
    "1234567890123456789",
    "340282366920938463463374607431768211456",
    "1e308",
    "1e309",
    "-1e400",
    "1e-400",
    "1e99999999999",
    "1e-99999999999",
    "0e99999999999",
    "2.2250738585072014e-308",
    "0.30000000000000004",
    "01",
    "-",
    "1.",
    ".5",
    "1e",
    "1e+",
    "+1",
    "--1",
    "0x1",
    "NaN",
    "1_0",
    "00",
];

const TEXT_PARTS: &[&str] = &[
    "a",
    "id",
    "name",
    "abcdefgh",
    "ä",
    "😀",
    "\u{7f}",
    "\u{2028}",
    " ",
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\b\\f\\r\\t",
    "\\u0041",
    "\\u00e4",
    "\\ud83d\\ude00",
    "\\u0000",
    "\\ud800",
    "\\udc00",
    "\\ud800x",
    "\\ud800\\n",
    "\\ud800\\u0041",
    "\\u12",
    "\\uzzzz",
    "\\x",
    "\n",
    "\t",
    "\u{1f}",
    "'",
    "\\u+123",
];

const SPACES: &[&str] = &["", "", "", "", " ", "\n", "\r\n\t", "\u{a0}", "\u{c}"];

fn value(random: &mut Random, depth: usize, out: &mut String) {
    out.push_str(random.pick(SPACES));
    match random.below(if depth == 0 { 8 } else { 13 }) {
        0 => out.push_str(random.pick(&["null", "true", "false", "nul", "True", "nulll", "t"])),
        1..=3 => out.push_str(random.pick(NUMBERS)),
        4 => out.push_str(&(random.next() as i64 >> random.below(64)).to_string()),
        5 => out.push_str(&serde_json::to_string(&f64::from_bits(random.next())).unwrap()),
        6 | 7 => text(random, out),
        8 | 9 => {
            out.push('[');
            for index in 0..random.below(4) {
                out.push_str(if index > 0 { "," } else { "" });
                value(random, depth - 1, out);
            }
            out.push(']');
        }
        _ => {
            out.push('{');
            for index in 0..random.below(5) {
                out.push_str(if index > 0 { "," } else { "" });
                out.push_str(random.pick(SPACES));
                match random.below(3) {
                    0 => text(random, out),
                    _ => out.push_str(random.pick(&[
                        "\"id\"",
                        "\"name\"",
                        "\"tags\"",
                        "\"inner\"",
                        "\"n\\u0061me\"",
                    ])),
                }
                out.push_str(random.pick(SPACES));
                out.push(':');
                value(random, depth - 1, out);
            }
            out.push('}');
        }
    }
    out.push_str(random.pick(SPACES));
}

fn text(random: &mut Random, out: &mut String) {
    out.push('"');
    for _ in 0..random.below(4) {
        out.push_str(random.pick(TEXT_PARTS));
    }
    out.push('"');
}

/// A value, often with a few bytes changed.
fn sample(random: &mut Random) -> Vec<u8> {
    let mut out = String::new();
    let depth = random.below(5);
    value(random, depth, &mut out);
    let mut bytes = out.into_bytes();
    for _ in 0..[0, 0, 1, 1, 2, 4][random.below(6)] {
        let at = random.below(bytes.len() + 1);
        match random.below(4) {
            0 => bytes.insert(at, b"{}[]\",:\\0e.- \x80"[random.below(14)]),
            1 => bytes.truncate(at),
            2 if at < bytes.len() => drop(bytes.remove(at)),
            _ if at < bytes.len() => bytes[at] = random.next() as u8,
            _ => {}
        }
    }
    bytes
}

fn check<T: Codec + DeserializeOwned + Serialize>(bytes: &[u8]) {
    check_twins::<T, T>(bytes);
}

/// Both read the same, or both refuse, unless it is one of the decisions that [`connectome::Reader`] names.
fn check_twins<Ours: Codec, Theirs: DeserializeOwned + Serialize>(bytes: &[u8]) {
    let ours = json::decode::<Ours>(bytes);
    let theirs = serde_json::from_slice::<Theirs>(bytes);
    let shown = String::from_utf8_lossy(bytes);
    match (&ours, &theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(
            json::encode(ours),
            serde_json::to_vec(theirs).unwrap(),
            "{shown}"
        ),
        (Ok(_), Err(error)) => {
            let error = error.to_string();
            // `1.0` and `-0` as integers; a key of a record that comes twice.
            let decided = ["floating point", "duplicate field"]
                .iter()
                .any(|decision| error.contains(decision));
            assert!(decided, "{shown:?}: only serde_json refuses, {error}");
        }
        (Err(error), Ok(_)) => {
            // serde_json does not look into text that it skips.
            assert!(
                std::str::from_utf8(bytes).is_err(),
                "{shown:?}: only we refuse, {error}"
            );
        }
        (Err(_), Err(_)) => {}
    }
}

/// States a record for us and for serde.
macro_rules! twins {
    ($($field:ident: $type:ty,)*) => {
        struct Record { $($field: $type,)* inner: Option<Box<Record>> }

        #[derive(Serialize, Deserialize)]
        struct Twin { $($field: $type,)* inner: Option<Box<Twin>> }
    };
}

twins! {
    id: Option<i64>,
    name: String,
    tags: Option<Vec<String>>,
}

connectome::record! { Record: id nullable, name required, tags nullable, inner nullable }

#[test]
fn reads_what_serde_json_reads() {
    let mut random = Random(0x5eed_c0de);
    for _ in 0..TEXTS {
        let bytes = sample(&mut random);
        check::<i64>(&bytes);
        check::<u64>(&bytes);
        check::<i32>(&bytes);
        check::<u8>(&bytes);
        check::<f64>(&bytes);
        check::<bool>(&bytes);
        check::<String>(&bytes);
        check::<Option<Vec<String>>>(&bytes);
        check::<Vec<f64>>(&bytes);
        check::<(String, i64)>(&bytes);
        check::<BTreeMap<String, Option<i64>>>(&bytes);
        check::<BTreeMap<String, Vec<bool>>>(&bytes);
        check_twins::<Record, Twin>(&bytes);
        check_twins::<Vec<Record>, Vec<Twin>>(&bytes);
    }
}

#[test]
fn keeps_as_json_what_serde_json_skips() {
    let mut random = Random(0xca11);
    for _ in 0..TEXTS {
        let bytes = sample(&mut random);
        let ours = json::decode::<Json>(&bytes);
        let theirs = serde_json::from_slice::<IgnoredAny>(&bytes);
        let utf8 = std::str::from_utf8(&bytes).is_ok();
        assert_eq!(
            ours.is_ok(),
            theirs.is_ok() && utf8,
            "{:?}",
            String::from_utf8_lossy(&bytes)
        );
        let (Ok(json), Ok(value)) = (ours, serde_json::from_slice::<Value>(&bytes)) else {
            continue;
        };
        assert_eq!(tree(json.view()), value, "{json}");
        assert_eq!(json.as_text().parse::<Json>(), Ok(json));
    }
}

fn tree(view: View<'_>) -> Value {
    match view.kind() {
        Kind::List => Value::Array(view.items().map(tree).collect()),
        Kind::Object => Value::Object(
            view.members()
                .map(|(key, value)| (key.into_owned(), tree(value)))
                .collect(),
        ),
        Kind::Text => Value::String(view.plain().into_owned()),
        _ => serde_json::from_str(view.as_text()).unwrap(),
    }
}

#[test]
fn writes_what_serde_json_writes() {
    fn same<T: connectome::Encode + serde::Serialize + Debug>(value: &T) {
        assert_eq!(
            json::encode(value),
            serde_json::to_vec(value).unwrap(),
            "{value:?}"
        );
    }
    let mut random = Random(0x0dd5);
    for _ in 0..TEXTS {
        same(&f64::from_bits(random.next()));
        same(&f32::from_bits(random.next() as u32));
        same(&(random.next() as i64 >> random.below(64)));
        same(&random.next());
        let text: String = (0..random.below(20))
            .map(|_| random.next() as u8 as char)
            .collect();
        same(&text);
        same(&vec![Some(text.as_str()), None]);
        same(&BTreeMap::from([(text.clone(), random.below(9) as i64)]));
    }
}

#[test]
fn depth_is_bounded_as_in_serde_json() {
    for depth in [1, 126, 127, 128, 129, 100_000] {
        let lists = "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(
            json::decode::<Json>(lists.as_bytes()).is_ok(),
            serde_json::from_str::<Value>(&lists).is_ok()
        );
        let records = r#"{"name":"","inner":"#.repeat(depth) + "null" + &"}".repeat(depth);
        let ours = json::decode::<Record>(records.as_bytes());
        assert_eq!(
            ours.is_ok(),
            serde_json::from_str::<Twin>(&records).is_ok(),
            "{depth}"
        );
    }
}
