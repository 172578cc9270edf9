//! The program run as a user runs it, in a folder of its own.

#![allow(dead_code, reason = "each test file uses its part")]

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;
use tempfile::TempDir;

/// A folder with documents, and a cache folder that no other test shares.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().expect("a temporary folder"),
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(&path, text).expect("a file");
        path
    }

    /// The program with these arguments, standing in the folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("XDG_CACHE_HOME", self.path("cache"));
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments)
            .output()
            .expect("the program starts")
    }

    /// `generate --openapi DOCUMENT --out OUT --report json` and its report.
    pub(crate) fn generate(&self, document: &str, out: &str) -> Value {
        let output = self.run(&[
            "generate",
            "--openapi",
            document,
            "--out",
            out,
            "--report",
            "json",
        ]);
        assert!(output.status.success(), "{}", errors(&output));
        serde_json::from_slice(&output.stdout).expect("the report is JSON")
    }
}

pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Every file under a folder with its text and the time it was last changed.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, (String, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path
                .strip_prefix(folder)
                .expect("it is below")
                .display()
                .to_string();
            let changed = fs::metadata(&path)
                .and_then(|it| it.modified())
                .expect("a time");
            found.insert(name, (fs::read_to_string(&path).expect("text"), changed));
        }
    }
    found
}

/// The texts alone.
pub(crate) fn texts(folder: &Path) -> BTreeMap<String, String> {
    files(folder)
        .into_iter()
        .map(|(path, (text, _))| (path, text))
        .collect()
}

/// A document with this many resources, each with a schema of its own whose fields end in `suffix`.
pub(crate) fn document(resources: usize, suffix: &str) -> String {
    let mut paths = serde_json::Map::new();
    let mut schemas = serde_json::Map::new();
    for number in 0..resources {
        let name = format!("Thing{number}");
        let reference = serde_json::json!({ "$ref": format!("#/components/schemas/{name}") });
        paths.insert(
            format!("/things{number}"),
            serde_json::json!({ "get": {
                "operationId": format!("things{number}.list"),
                "tags": [format!("things{number}")],
                "responses": { "200": {
                    "description": "them",
                    "content": { "application/json": { "schema": reference } },
                } },
            } }),
        );
        schemas.insert(
            name,
            serde_json::json!({
                "type": "object",
                "properties": { format!("field_{suffix}"): { "type": "string" } },
            }),
        );
    }
    let document = serde_json::json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "servers": [{ "url": "https://things.example" }],
        "paths": paths,
        "components": { "schemas": schemas },
    });
    document.to_string()
}
