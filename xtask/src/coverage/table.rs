//! Coverage for people: models against connectors, or one mapping field by field.

use super::measure::{Coverage, Covered, Finding, Status};
use crate::console::{BOLD, ERROR, FRAME, NOTE, WARNING};
use anstyle::Style;
use std::fmt::Write;

/// A row for each model that a connector has, a column for each connector; below it, what nobody has.
pub(super) fn table(all: &[Coverage], connectors: &[String], models: &[String]) -> String {
    let mut rows = Vec::new();
    let mut unserved = Vec::new();
    for model in models {
        let of: Vec<_> = all.iter().filter(|it| it.model == *model).collect();
        if of.is_empty() {
            unserved.push(model.as_str());
            continue;
        }
        let cells = connectors.iter().map(|it| cell(&of, it));
        rows.push((model.as_str(), cells.collect::<Vec<_>>()));
    }
    let first = rows.iter().map(|it| it.0.len()).max().unwrap_or_default();
    let widths: Vec<_> = connectors
        .iter()
        .enumerate()
        .map(|(at, connector)| {
            let cells = rows.iter().map(|it| it.1[at].len());
            cells.chain([connector.len()]).max().unwrap_or_default()
        })
        .collect();

    let mut text = String::new();
    if !rows.is_empty() {
        let _ = write!(text, "{:first$}", "");
        for (connector, width) in connectors.iter().zip(&widths) {
            let _ = write!(text, "  {BOLD}{connector:width$}{BOLD:#}");
        }
        text.push('\n');
    }
    for (model, cells) in &rows {
        let _ = write!(text, "{BOLD}{model:first$}{BOLD:#}");
        for (cell, width) in cells.iter().zip(&widths) {
            let _ = write!(text, "  {cell:width$}");
        }
        text = text.trim_end().to_owned();
        text.push('\n');
    }
    if !rows.is_empty() {
        text.push_str(
            "\nA cell has the fields read, of all that the model has, and the fields written, of those that can \
             be.\nName a connector and a model to see them one by one.\n",
        );
    }
    if !unserved.is_empty() {
        let _ = writeln!(text, "\nNobody has: {}", unserved.join(", "));
    }
    text.trim_end().to_owned()
}

// The collection that serves the model; where none is the one, the first.
fn cell(of: &[&Coverage], connector: &str) -> String {
    let own: Vec<_> = of.iter().filter(|it| it.connector == connector).collect();
    let Some(shown) = own.iter().find(|it| it.serves).or(own.first()) else {
        return "–".to_owned();
    };
    let (read, written) = (shown.read(), shown.written());
    format!("{}/{} {}/{}", read.0, read.1, written.0, written.1)
}

/// One mapping, a line for each field.
pub(super) fn fields(coverage: &Coverage) -> String {
    let (read, written) = (coverage.read(), coverage.written());
    let mut text = format!(
        "{BOLD}{} as {} (`{}`){BOLD:#}: {} of {} fields read, {} of {} written\n",
        coverage.connector,
        coverage.model,
        coverage.collection,
        read.0,
        read.1,
        written.0,
        written.1
    );
    let names = coverage.fields.iter().map(|it| it.name.len());
    let width = names.max().unwrap_or_default();
    let _ = writeln!(text, "  {:width$}  read  write", "");
    for field in &coverage.fields {
        let (read, write) = (sign(field.read.status), sign(field.write.status));
        let _ = write!(text, "  {:width$}  {read}     {write}", field.name);
        let reasons = reasons(field);
        if !reasons.is_empty() {
            let _ = write!(text, "      {FRAME}{reasons}{FRAME:#}");
        }
        text.push('\n');
    }
    for (what, asked) in [("filter", &coverage.filter), ("key", &coverage.key)] {
        let _ = write!(text, "  {what}: {}", listed(&asked.known));
        if !asked.unknown.is_empty() {
            let not = listed(&asked.unknown);
            let _ = write!(text, " {FRAME}but not {not}{FRAME:#}");
        }
        text.push('\n');
    }
    text.trim_end().to_owned()
}

fn listed(names: &[String]) -> String {
    match names {
        [] => "nothing".to_owned(),
        names => names.join(", "),
    }
}

fn reasons(field: &Covered) -> String {
    let of = |it: &Finding| it.reason.clone();
    let both_lack = [&field.read, &field.write].map(|it| it.status) == [Status::Absent; 2];
    match (of(&field.read), of(&field.write)) {
        (Some(_), Some(_)) if both_lack => "the app has nothing of that name".to_owned(),
        (Some(read), Some(write)) if read == write => read,
        (Some(read), Some(write)) => format!("read: {read}; write: {write}"),
        (Some(read), None) => format!("read: {read}"),
        (None, Some(write)) => format!("write: {write}"),
        (None, None) => String::new(),
    }
}

fn sign(status: Status) -> String {
    let (style, sign): (Style, _) = match status {
        Status::Mapped => (NOTE, '✓'),
        Status::Partly | Status::Made => (NOTE, '◐'),
        Status::Unmapped => (WARNING, '✗'),
        Status::ReadOnly | Status::LeftOut | Status::Absent | Status::NoDirection => (ERROR, '–'),
    };
    format!("{style}{sign}{style:#}")
}
