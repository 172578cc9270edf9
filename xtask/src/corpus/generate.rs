//! One document through the generator, in a process of its own.

use super::Row;
use super::documents::Document;
use crate::process;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Generates a document into `folder/crate`, anew.
///
/// # Errors
/// When the process cannot be started. Everything that goes wrong in it is a row.
pub(super) fn generate(dir: &Path, document: &Document, folder: &Path) -> Result<Row> {
    let out = folder.join("crate");
    if out.exists() {
        fs::remove_dir_all(&out).with_context(|| format!("cannot empty `{}`", out.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
    let ended = process::measured(
        Command::new(std::env::current_exe()?)
            .args(["generate", "--report", "json", "--openapi"])
            .arg(dir.join(&document.path))
            .arg("--root")
            .arg(dir)
            .arg("--out")
            .arg(&out),
        &folder.join("generate.log"),
    )?;

    let mut row = Row {
        path: document.path.clone(),
        generated: ended.status.success(),
        operations_in_document: document.operations,
        generate_seconds: ended.cpu.as_secs_f64(),
        generate_peak: ended.peak,
        ..Row::default()
    };
    match serde_json::from_str::<Value>(&ended.output) {
        Ok(report) => fill(&mut row, &report),
        Err(_) => row.first_error = Some(crash(&ended.errors, &ended.status.to_string())),
    }
    row.lines = lines(&out).unwrap_or_default();
    Ok(row)
}

fn fill(row: &mut Row, report: &Value) {
    let number = |key: &str| report[key].as_u64().unwrap_or_default() as usize;
    row.operations_emitted = number("operations_emitted");
    // The index knows only what its own reader could read.
    if row.operations_in_document == 0 {
        row.operations_in_document = number("operations_in_document");
    }
    let diagnostics = report["diagnostics"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    row.named_lost = diagnostics
        .iter()
        .filter(|it| it["code"] == "lost-operation")
        .count();
    let error = diagnostics.iter().find(|it| it["severity"] == "error");
    if let Some(error) = error {
        let text = |key: &str| error[key].as_str().unwrap_or_default();
        row.refused = ["unreadable", "not-a-document"].contains(&text("code"));
        row.first_error = Some(format!(
            "{}:{}:{}: {}",
            text("file"),
            error["line"],
            error["column"],
            text("message")
        ));
    }
}

fn crash(errors: &str, status: &str) -> String {
    let lines: Vec<&str> = errors
        .lines()
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .take(3)
        .collect();
    if lines.is_empty() {
        status.to_owned()
    } else {
        lines.join(" ")
    }
}

fn lines(folder: &Path) -> std::io::Result<usize> {
    let mut total = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            total += lines(&path)?;
        } else if path.extension().is_some_and(|it| it == "rs") {
            total += fs::read(&path)?.iter().filter(|it| **it == b'\n').count();
        }
    }
    Ok(total)
}
