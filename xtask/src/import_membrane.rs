//! `import-membrane`: Membrane's mappings into our `mapping.yaml`.

mod files;

use crate::console::{self, BOLD, ERROR, NOTE};
use crate::generate::unified;
use crate::report::{self, Format, Limit, Summary};
use crate::workspace;
use anyhow::{Context, Result, bail};
use clap::Args;
use connectome_codegen::diagnostic::{Code, Place, Problem, Report};
use connectome_codegen::import::{Import, Imported, import};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// How many problems of one code are shown without `--verbose`.
const SHOWN: usize = 3;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The folder with Membrane's files, or one file: YAML or JSON, in any folders
    folder: PathBuf,

    /// Where to write `<app>/<collection>/mapping.yaml`. Without it, nothing is written
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Print a report on standard output instead of messages
    #[arg(long, value_name = "FORMAT")]
    report: Option<Format>,

    /// Show every problem
    #[arg(long, short)]
    verbose: bool,
}

/// Imports what can be imported, and says what cannot.
///
/// # Errors
/// When something cannot be read or written. A file that is refused is part of the report.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let specs = unified::read(&workspace::root().join("specs/unified"))?;
    let models = match connectome_codegen::unified(&specs) {
        Ok((models, _)) => models,
        Err(report) => {
            report::diagnostics(&Summary::failed(&report), Limit::All);
            bail!("the unified models have mistakes, so nothing can be held against them");
        }
    };
    let found = files::find(&arguments.folder)?;
    let mut import = import(&found.read, &models);
    let unreadable = found.unreadable.into_iter();
    import
        .files
        .extend(unreadable.map(|(path, reason)| unreadable_file(path, reason)));
    import.files.sort_by(|a, b| a.path.cmp(&b.path));
    if let Some(out) = &arguments.out {
        write(&import, out)?;
    }

    match arguments.report {
        Some(Format::Json) => console::result(in_json(&import)),
        None => in_words(&import, arguments),
    }
    Ok(ExitCode::SUCCESS)
}

/// A file of which nobody knows what it says.
fn unreadable_file(path: String, reason: String) -> Imported {
    let place = Place {
        file: path.clone(),
        line: 1,
        column: 1,
        pointer: String::new(),
        excerpt: String::new(),
        caret: 0,
    };
    let problem = Problem {
        code: Code::UNREADABLE,
        severity: Code::UNREADABLE.severity,
        place,
        message: reason,
        help: None,
        related: Vec::new(),
    };
    Imported {
        path,
        imported: false,
        report: Report {
            problems: vec![problem],
        },
    }
}

/// Nothing that is there is overwritten, unless it is the same: people work on these files.
fn write(import: &Import, out: &Path) -> Result<()> {
    let mut others = Vec::new();
    for file in &import.mappings {
        let path = out.join(&file.path);
        match fs::read(&path) {
            Ok(there) if there == file.text.as_bytes() => {}
            Ok(_) => others.push(format!("`{}`", path.display())),
            Err(_) => {}
        }
    }
    if !others.is_empty() {
        bail!(
            "{} there already with other content; nothing was written, choose another --out",
            others.join(", ") + if others.len() == 1 { " is" } else { " are" }
        );
    }
    for file in &import.mappings {
        let path = out.join(&file.path);
        let folder = path.parent().unwrap_or(out);
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot make `{}`", folder.display()))?;
        fs::write(&path, &file.text)
            .with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    Ok(())
}

/// The report that programs read. Its keys are a promise.
fn in_json(import: &Import) -> Value {
    let imported = import.files.iter().filter(|it| it.imported).count();
    let files: Vec<Value> = import
        .files
        .iter()
        .map(|it| {
            json!({
                "path": it.path,
                "imported": it.imported,
                "diagnostics": report::problems(&it.report),
            })
        })
        .collect();
    json!({
        "totals": {
            "files": import.files.len(),
            "imported": imported,
            "refused": import.files.len() - imported,
            "defects": import.defects(),
        },
        "files": files,
    })
}

fn in_words(import: &Import, arguments: &Arguments) {
    let limit = if arguments.verbose {
        Limit::All
    } else {
        Limit::OfEachCode(SHOWN)
    };
    let problems = import
        .files
        .iter()
        .flat_map(|it| it.report.problems.clone());
    let all = Report {
        problems: problems.collect(),
    };
    report::diagnostics(&Summary::failed(&all), limit);
    for file in import.files.iter().filter(|it| !it.imported) {
        console::say(format_args!("{ERROR}refused{ERROR:#} `{}`", file.path));
    }
    let imported = import.files.iter().filter(|it| it.imported).count();
    let into = match &arguments.out {
        Some(out) => format!("`{}`", out.display()),
        None => "nothing: no --out was given".to_owned(),
    };
    console::say(format_args!(
        "{NOTE}imported{NOTE:#} {imported} of {} files into {into}",
        import.files.len()
    ));
    for (code, count) in import.defects() {
        console::say(format_args!("  {BOLD}{count}{BOLD:#} {code}"));
    }
}
