//! The same types, written for the codec and for serde.

use std::fmt::Write;

/// Who reads and writes the types.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Side {
    /// Nobody: what the types cost alone.
    Bare,
    /// Our codec.
    Codec,
    /// serde's derives.
    Serde,
}

impl Side {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Side::Bare => "bare",
            Side::Codec => "codec",
            Side::Serde => "serde",
        }
    }
}

/// How many structs refer to one another. (In a chain of more than 128 rustc stops with an error.)
const FAMILY: usize = 10;

/// One field: its name, its type (`#` is a neighbouring struct), its key, whether it is required.
const FIELDS: [(&str, &str, &str, bool); 12] = [
    ("id", "String", "id", true),
    ("created_at", "String", "createdAt", true),
    ("number", "i64", "number", true),
    ("archived", "Option<bool>", "archived", false),
    ("title", "Option<String>", "title", false),
    ("score", "Option<f64>", "score", false),
    ("labels", "Option<Vec<String>>", "labels", false),
    ("owner", "Option<Box<#>>", "owner", false),
    ("items", "Option<Vec<#>>", "items", false),
    (
        "properties",
        "Option<BTreeMap<String, String>>",
        "properties",
        false,
    ),
    ("updated_at", "Option<String>", "updatedAt", false),
    ("state", "Option<String>", "state", false),
];

/// A library of `count` structs that refer to one another.
pub(crate) fn library(side: Side, count: usize) -> String {
    let mut out = String::from("//! Types.\nuse std::collections::BTreeMap;\n");
    for index in 0..count {
        let derives = match side {
            Side::Bare => "#[derive(Clone, Debug, PartialEq)]\n",
            Side::Codec => "",
            Side::Serde => {
                "#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]\n"
            }
        };
        let _ = writeln!(
            out,
            "/// Record {index}.\n{derives}pub struct Record{index} {{"
        );
        for (step, (name, kind, key, required)) in FIELDS.iter().enumerate() {
            let neighbour = (index - index % FAMILY + (index * 3 + step) % FAMILY).min(count - 1);
            let kind = kind.replace('#', &format!("Record{neighbour}"));
            if side == Side::Serde {
                let skip = if *required {
                    ""
                } else {
                    ", skip_serializing_if = \"Option::is_none\""
                };
                let _ = writeln!(out, "#[serde(rename = \"{key}\"{skip})]");
            }
            let _ = writeln!(out, "/// What it says.\npub {name}: {kind},");
        }
        let _ = writeln!(out, "}}");
        if side == Side::Codec {
            let _ = writeln!(out, "connectome::record! {{ Record{index}:");
            for (name, _, key, required) in FIELDS {
                let presence = if required { "required" } else { "optional" };
                let wire = if name == key {
                    String::new()
                } else {
                    format!(" = \"{key}\"")
                };
                let _ = writeln!(out, "{name}{wire} {presence},");
            }
            let _ = writeln!(out, "}}");
        }
    }
    out
}

/// A program that reads and writes the first struct of each family.
pub(crate) fn program(side: Side, count: usize) -> String {
    let mut out =
        String::from("fn main() {\nlet text = std::fs::read(\"page.json\").unwrap_or_default();\n");
    for index in (0..count).step_by(FAMILY) {
        let _ = match side {
            Side::Bare => Ok(()),
            Side::Codec => writeln!(
                out,
                "if let Ok(it) = connectome::json::decode::<types::Record{index}>(&text) \
                 {{ println!(\"{{}}\", connectome::json::encode(&it).len()); }}"
            ),
            Side::Serde => writeln!(
                out,
                "if let Ok(it) = serde_json::from_slice::<types::Record{index}>(&text) \
                 {{ println!(\"{{}}\", serde_json::to_vec(&it).unwrap().len()); }}"
            ),
        };
    }
    out.push_str("println!(\"{}\", text.len());\n}\n");
    out
}
