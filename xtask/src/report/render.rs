//! Diagnostics for people, as rustc shows them.

use super::{Finding, Spot, Summary};
use crate::console::{self, BOLD, ERROR, FRAME, NOTE, WARNING};
use anstyle::Style;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How much is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Every problem.
    All,
    /// This many of each code, errors always.
    OfEachCode(usize),
}

/// Shows the problems on standard error.
pub(crate) fn diagnostics(summary: &Summary, limit: Limit) {
    let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
    let mut hidden: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in &summary.findings {
        let count = shown.entry(&finding.code).or_default();
        let show = match limit {
            Limit::All => true,
            Limit::OfEachCode(most) => *count < most || finding.severity == "error",
        };
        if show {
            *count += 1;
            console::say(rendered(finding));
        } else {
            *hidden.entry(&finding.code).or_default() += 1;
        }
    }
    for (code, count) in &hidden {
        console::say(format_args!(
            "{FRAME}…{FRAME:#} and {count} more `{code}` (--verbose shows all)"
        ));
    }
    if !hidden.is_empty() {
        console::say("");
    }
}

fn rendered(finding: &Finding) -> String {
    let style = style(&finding.severity);
    let mut text = format!(
        "{style}{}[{}]{style:#}{BOLD}: {}{BOLD:#}\n",
        finding.severity, finding.code, finding.message
    );
    let gutter = gutter(finding);
    place(&mut text, &finding.spot, gutter, style, "-->");
    for (spot, message) in &finding.related {
        let _ = writeln!(
            text,
            "{FRAME}{:gutter$} = {FRAME:#}{NOTE}note{NOTE:#}: {message}",
            ""
        );
        place(&mut text, spot, gutter, FRAME, ":::");
    }
    if let Some(help) = &finding.help {
        let _ = writeln!(
            text,
            "{FRAME}{:gutter$} = {FRAME:#}{BOLD}help{BOLD:#}: {help}",
            ""
        );
    }
    text
}

fn place(text: &mut String, spot: &Spot, gutter: usize, style: Style, arrow: &str) {
    let _ = write!(
        text,
        "{FRAME}{:gutter$}{arrow}{FRAME:#} {}:{}:{}",
        "", spot.file, spot.line, spot.column
    );
    if !spot.pointer.is_empty() {
        let _ = write!(text, "  ({})", spot.pointer);
    }
    text.push('\n');
    if spot.excerpt.trim().is_empty() {
        return;
    }
    let _ = writeln!(text, "{FRAME}{:gutter$} |{FRAME:#}", "");
    let _ = writeln!(
        text,
        "{FRAME}{:>gutter$} |{FRAME:#} {}",
        spot.line,
        spot.excerpt.replace('\t', " ")
    );
    // A shortened line no longer says where its column is.
    let whole = spot.column <= spot.excerpt.chars().count() && !spot.excerpt.starts_with('…');
    if whole {
        let before = spot.column - 1;
        let _ = writeln!(
            text,
            "{FRAME}{:gutter$} |{FRAME:#} {:before$}{style}^{style:#}",
            "", ""
        );
    }
}

fn gutter(finding: &Finding) -> usize {
    finding
        .related
        .iter()
        .map(|(spot, _)| spot.line)
        .chain([finding.spot.line])
        .max()
        .unwrap_or_default()
        .to_string()
        .len()
}

fn style(severity: &str) -> Style {
    match severity {
        "error" => ERROR,
        "warning" => WARNING,
        _ => NOTE,
    }
}
