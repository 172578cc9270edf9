//! Any text is a name in Rust: every file of the crate parses, and no two paths differ by case alone.
#![no_main]

use connectome_codegen::{Options, Specs, compile};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};
use std::collections::HashSet;

fuzz_target!(|names: Vec<&str>| {
    let Some(first) = names.first() else { return };
    let properties: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), json!({ "enum": names })))
        .collect();
    let schemas: Map<String, Value> = names
        .iter()
        .map(|name| {
            (
                (*name).to_owned(),
                json!({ "properties": properties, "description": name }),
            )
        })
        .collect();
    let parameters: Vec<Value> = names
        .iter()
        .map(|name| json!({ "name": name, "in": "query", "description": name, "schema": {} }))
        .collect();
    let operations: Map<String, Value> = names
        .iter()
        .map(|name| {
            let operation =
                json!({ "operationId": name, "tags": [first], "parameters": parameters });
            (format!("/{name}"), json!({ "get": operation }))
        })
        .collect();
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": first, "version": first, "description": first },
        "paths": operations,
        "components": { "schemas": schemas },
    });

    let mut specs = Specs::new();
    specs.insert("names.json", document.to_string().as_bytes());
    let output = compile(&specs, &options("names.json")).expect("it is a document");
    let mut paths = HashSet::new();
    for file in &output.files {
        assert!(
            paths.insert(file.path.to_lowercase()),
            "two files are {}",
            file.path
        );
        if file.path.ends_with(".rs") {
            syn::parse_file(&file.text).expect(&file.path);
        }
    }
});

fn options(document: &str) -> Options {
    Options {
        document: document.to_owned(),
        key: "fuzz".to_owned(),
        crate_name: "connectome-fuzz".to_owned(),
        origin: document.to_owned(),
        runtime: "\"0\"".to_owned(),
        workspace: false,
        only: Vec::new(),
    }
}
