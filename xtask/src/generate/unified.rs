//! The unified models of `specs/unified/` into their crate.

use crate::report::Summary;
use crate::write::{self, Written};
use anyhow::{Context, Result};
use connectome_codegen::{Options, Specs, compile_unified};
use std::fs;
use std::path::Path;

use super::Outcome;
use crate::report::Stages;

/// Compiles all models; `check` compares instead of writing.
///
/// # Errors
/// When a file cannot be read or the crate cannot be written.
pub(crate) fn run(root: &Path, check: bool) -> Result<Outcome> {
    let mut stages = Stages::new();
    stages.enter("read");
    let specs = read(&root.join("specs/unified"))?;
    stages.enter("compile");
    let options = Options {
        document: String::new(),
        connector: None,
        key: "unified".to_owned(),
        crate_name: "connectome-unified".to_owned(),
        origin: "specs/unified".to_owned(),
        runtime: "{ workspace = true }".to_owned(),
        workspace: true,
        only: Vec::new(),
    };
    let outcome = |summary, written, stages, failed, stale| Outcome {
        summary,
        written,
        stages,
        failed,
        stale,
    };
    let output = match compile_unified(&specs, &options) {
        Ok(output) => output,
        Err(report) => {
            stages.end();
            let summary = Summary::failed(&report);
            return Ok(outcome(summary, Written::default(), stages, true, false));
        }
    };
    stages.enter("write");
    let out = root.join("generated/unified");
    let summary = Summary::of(&output);
    let written = if check {
        let plan = write::plan(&out, &output.files)?;
        Written {
            written: plan.write.len(),
            unchanged: plan.unchanged,
            removed: plan.remove.len(),
        }
    } else {
        write::write(&out, &output.files)?
    };
    stages.end();
    let stale = check && (written.written > 0 || written.removed > 0);
    Ok(outcome(summary, written, stages, false, stale))
}

/// Every model, by the path that messages show.
pub(crate) fn read(folder: &Path) -> Result<Specs> {
    let mut specs = Specs::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))?;
    let mut paths = entries
        .map(|it| Ok(it?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.retain(|it| it.extension().is_some_and(|it| it == "yaml"));
    paths.sort();
    for path in paths {
        let bytes = fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        specs.insert(format!("specs/unified/{name}"), &bytes);
    }
    Ok(specs)
}
