//! The rows and their totals, for people and for programs.

use super::Row;
use serde::Serialize;
use serde_json::{Value, json as object};
use std::fmt::Write;

/// All rows together.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Totals {
    documents: usize,
    generated: usize,
    refused: usize,
    failed: usize,
    checked: usize,
    compiled: usize,
    errors: usize,
    warnings: usize,
    operations_in_document: usize,
    operations_emitted: usize,
    lines: usize,
    generate_seconds: f64,
    check_seconds: f64,
}

impl Totals {
    fn of(rows: &[Row]) -> Self {
        // What nobody can read has no operations.
        let read = || rows.iter().filter(|it| !it.refused);
        Self {
            documents: rows.len(),
            generated: rows.iter().filter(|it| it.generated).count(),
            refused: rows.iter().filter(|it| it.refused).count(),
            failed: read().filter(|it| !it.generated).count(),
            checked: rows.iter().filter(|it| it.compiled.is_some()).count(),
            compiled: rows.iter().filter(|it| it.compiled == Some(true)).count(),
            errors: rows.iter().map(|it| it.errors).sum(),
            warnings: rows.iter().map(|it| it.warnings).sum(),
            operations_in_document: read().map(|it| it.operations_in_document).sum(),
            operations_emitted: read().map(|it| it.operations_emitted).sum(),
            lines: rows.iter().map(|it| it.lines).sum(),
            generate_seconds: rows.iter().map(|it| it.generate_seconds).sum(),
            check_seconds: rows.iter().map(|it| it.check_seconds.unwrap_or(0.0)).sum(),
        }
    }
}

/// The report that programs read. Its keys are a promise.
pub(super) fn json(rows: &[Row]) -> Value {
    object!({ "totals": Totals::of(rows), "documents": rows })
}

/// The table, what went wrong, and the totals.
pub(super) fn table(rows: &[Row]) -> String {
    let width = rows
        .iter()
        .map(|it| it.path.len())
        .max()
        .unwrap_or_default();
    let mut text = format!(
        "{:width$}  {:>11}  {:>7}  {:>9}  {:>6}  {:>8}  {:>6}  {:>6}  {:>8}\n",
        "document", "operations", "lines", "generate", "MB", "check", "MB", "errors", "warnings"
    );
    for row in rows {
        let _ = writeln!(text, "{:width$}  {}", row.path, cells(row));
    }
    problems(rows, &mut text);
    totals(rows, &mut text);
    text
}

fn cells(row: &Row) -> String {
    if row.refused {
        return "refused".to_owned();
    }
    if !row.generated {
        return "failed".to_owned();
    }
    let operations = format!("{}/{}", row.operations_emitted, row.operations_in_document);
    let mut cells = format!(
        "{operations:>11}  {:>7}  {:>7.2} s  {:>6}",
        row.lines,
        row.generate_seconds,
        row.generate_peak >> 20
    );
    if let Some(seconds) = row.check_seconds {
        let _ = write!(
            cells,
            "  {seconds:>6.2} s  {:>6}  {:>6}  {:>8}",
            row.check_peak >> 20,
            row.errors,
            row.warnings
        );
    }
    cells
}

fn problems(rows: &[Row], text: &mut String) {
    for row in rows {
        if let Some(error) = &row.first_error {
            let _ = writeln!(text, "\n{}:\n  {}", row.path, error.replace('\n', "\n  "));
        }
        // An operation may be left out, but not in silence.
        let lost = row
            .operations_in_document
            .saturating_sub(row.operations_emitted);
        if row.generated && lost != row.named_lost {
            let _ = writeln!(
                text,
                "\n{}:\n  {} of {} operations emitted, {} named as lost",
                row.path, row.operations_emitted, row.operations_in_document, row.named_lost
            );
        }
    }
}

fn totals(rows: &[Row], text: &mut String) {
    let totals = Totals::of(rows);
    let percent =
        100.0 * totals.operations_emitted as f64 / totals.operations_in_document.max(1) as f64;
    let _ = write!(
        text,
        "\n{} documents: {} generated, {} refused, {} failed; {} of {} operations ({percent:.2} %), \
         {} lines, {:.1} CPU seconds",
        totals.documents,
        totals.generated,
        totals.refused,
        totals.failed,
        totals.operations_emitted,
        totals.operations_in_document,
        totals.lines,
        totals.generate_seconds,
    );
    if totals.checked > 0 {
        let _ = write!(
            text,
            "\ncargo check: {} of {} compiled, {} errors, {} warnings, {:.1} CPU seconds",
            totals.compiled, totals.checked, totals.errors, totals.warnings, totals.check_seconds
        );
    }
}
