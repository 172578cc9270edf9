//! The report that programs read. Its keys are a promise.

use super::{Finding, Stages, Summary};
use crate::write::Written;
use connectome_codegen::diagnostic::Report;
use serde_json::{Map, Value, json as object};

/// The report of one run.
pub(crate) fn json(summary: &Summary, written: Written, stages: &Stages) -> Value {
    let seconds: Map<String, Value> = stages
        .seconds()
        .map(|(stage, seconds)| (stage.to_owned(), seconds.into()))
        .collect();
    let diagnostics: Vec<Value> = summary.findings.iter().map(diagnostic).collect();
    object!({
        "operations_in_document": summary.operations_in_document,
        "operations_emitted": summary.operations_emitted,
        "types": summary.types,
        "files_written": written.written,
        "files_unchanged": written.unchanged,
        "seconds": seconds,
        "diagnostics": diagnostics,
    })
}

/// Problems as every report has them.
pub(crate) fn problems(report: &Report) -> Vec<Value> {
    Summary::failed(report)
        .findings
        .iter()
        .map(diagnostic)
        .collect()
}

fn diagnostic(finding: &Finding) -> Value {
    object!({
        "code": finding.code,
        "severity": finding.severity,
        "file": finding.spot.file,
        "line": finding.spot.line,
        "column": finding.spot.column,
        "pointer": finding.spot.pointer,
        "message": finding.message,
        "help": finding.help,
    })
}
