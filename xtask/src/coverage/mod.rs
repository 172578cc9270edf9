//! `coverage`: which fields of the unified models each connector reads and writes, and why not the others.

mod json;
mod measure;
mod table;

use crate::console::{self, BOLD, ERROR};
use crate::generate::{self, unified};
use crate::hint::hint;
use crate::report::{self, Format, Limit, Summary};
use crate::workspace;
use anyhow::{Result, bail};
use clap::Args;
use measure::Coverage;
use std::path::Path;
use std::process::ExitCode;

#[derive(Args)]
#[command(after_long_help = json::HELP)]
pub(crate) struct Arguments {
    /// Connectors and models to look at, by their keys: `redmine`, `tasks`. Without any, all; with one of
    /// either, also field by field
    #[arg(value_name = "CONNECTOR|MODEL")]
    names: Vec<String>,

    /// Print a report on standard output instead of a table; --help says what is in it
    #[arg(long, value_name = "FORMAT")]
    report: Option<Format>,
}

/// Measures what was asked for and prints it.
///
/// # Errors
/// When something cannot be read, a connector has mistakes, or a name is nobody's.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = workspace::root();
    let models = models(&root)?;
    let connectors = generate::connectors_of(&root)?;
    let wanted = Wanted::of(&arguments.names, &connectors, &models)?;

    let mut all = Vec::new();
    let mut broken = Vec::new();
    for connector in &wanted.connectors {
        match generate::meaning(&root, connector)? {
            Ok(api) => all.extend(measure::measure(&api)),
            Err(report) => {
                report::diagnostics(&Summary::failed(&report), Limit::All);
                broken.push(format!("`{connector}`"));
            }
        }
    }
    if !broken.is_empty() {
        console::say(format_args!(
            "{ERROR}failed{ERROR:#}{BOLD}: {} cannot be measured before that is mended{BOLD:#}",
            broken.join(", ")
        ));
        return Ok(ExitCode::FAILURE);
    }
    all.retain(|it| wanted.models.contains(&it.model));
    match arguments.report {
        Some(Format::Json) => console::result(json::json(&all, &wanted.connectors, &wanted.models)),
        None if wanted.is_close => console::result(close(&all, &wanted)),
        None => console::result(table::table(&all, &wanted.connectors, &wanted.models)),
    }
    Ok(ExitCode::SUCCESS)
}

/// What is looked at.
struct Wanted {
    connectors: Vec<String>,
    models: Vec<String>,
    /// Whether connectors and models were both named: field by field.
    is_close: bool,
}

impl Wanted {
    fn of(names: &[String], connectors: &[String], models: &[String]) -> Result<Self> {
        let known = connectors.iter().chain(models).map(String::as_str);
        for name in names {
            if known.clone().any(|it| it == name) {
                continue;
            }
            let all = || format!("connectors are {}", connectors.join(", "));
            let help = hint(name, known.clone(), all);
            bail!("`{name}` is neither a connector nor a unified model; {help}");
        }
        let of = |all: &[String]| -> Vec<String> {
            let named = all.iter().filter(|it| names.contains(it));
            named.cloned().collect()
        };
        let (some_connectors, some_models) = (of(connectors), of(models));
        let or_all = |some: Vec<String>, all: &[String]| match some.is_empty() {
            true => all.to_vec(),
            false => some,
        };
        Ok(Self {
            is_close: !some_connectors.is_empty() && !some_models.is_empty(),
            connectors: or_all(some_connectors, connectors),
            models: or_all(some_models, models),
        })
    }
}

fn close(all: &[Coverage], wanted: &Wanted) -> String {
    let mut parts: Vec<_> = all.iter().map(table::fields).collect();
    for connector in &wanted.connectors {
        for model in &wanted.models {
            let is_there = |it: &&Coverage| it.connector == *connector && it.model == *model;
            if !all.iter().any(|it| is_there(&it)) {
                parts.push(format!(
                    "No collection of {connector} is mapped to {model}."
                ));
            }
        }
    }
    parts.join("\n\n")
}

fn models(root: &Path) -> Result<Vec<String>> {
    let specs = unified::read(&root.join("specs/unified"))?;
    match connectome_codegen::unified(&specs) {
        Ok((models, _)) => Ok(models.models.iter().map(|it| it.1.key.clone()).collect()),
        Err(report) => {
            report::diagnostics(&Summary::failed(&report), Limit::All);
            bail!("the unified models have mistakes, so nothing can be held against them");
        }
    }
}
