//! What the derives expand to, for every case that compiles, as a person would read it.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use quote::ToTokens;
use syn::{Attribute, Item};

/// `BLESS=1` writes what comes out now; read the diff as carefully as code.
#[test]
fn expansions() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut cases: Vec<PathBuf> = fs::read_dir(tests.join("pass"))
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    cases.sort();
    let mut different = Vec::new();
    for case in cases {
        let expanded = expanded(&fs::read_to_string(&case).unwrap());
        let golden = tests.join("expanded").join(case.file_name().unwrap());
        if env::var_os("BLESS").is_some() {
            fs::create_dir_all(tests.join("expanded")).unwrap();
            fs::write(&golden, &expanded).unwrap();
        }
        if fs::read_to_string(&golden).unwrap_or_default() != expanded {
            different.push(golden);
        }
    }
    assert!(different.is_empty(), "BLESS=1 writes: {different:?}");
}

/// The types of a file that have one of the derives, and what it makes of them.
fn expanded(case: &str) -> String {
    let file = syn::parse_file(case).unwrap();
    let mut text = String::new();
    for item in file.items {
        let attributes = match &item {
            Item::Struct(item) => &item.attrs,
            Item::Enum(item) => &item.attrs,
            _ => continue,
        };
        let tokens = item.to_token_stream();
        if has_derive(attributes, "Mapping") {
            let _ = write!(text, "{}", shown(crate::mapping::mapping(tokens.clone())));
        }
        if has_derive(attributes, "Record") {
            let _ = write!(text, "{}", shown(crate::record::record(tokens)));
        }
    }
    text
}

fn has_derive(attributes: &[Attribute], name: &str) -> bool {
    let derives = attributes.iter().filter(|it| it.path().is_ident("derive"));
    derives
        .into_iter()
        .any(|it| it.to_token_stream().to_string().contains(name))
}

fn shown(tokens: proc_macro2::TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}
