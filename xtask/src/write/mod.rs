//! Writing a crate: only what differs, whole or not at all.
//!
//! What is new is laid beside the old in a folder of its own first, unchanged files as links to
//! themselves; then `src` is swapped as a whole. Killed at any moment, the program leaves either the old
//! crate or the new one. A file is ours when its first line says so; every other file stays.

mod ours;
mod stage;

use anyhow::{Context, Result, bail};
use connectome_codegen::File;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What writing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// Files that are new or differ from what was there.
    pub(crate) written: usize,
    /// Files that were there already, untouched.
    pub(crate) unchanged: usize,
    /// Files of an earlier run that are no longer produced.
    pub(crate) removed: usize,
}

/// What writing would do, as paths relative to the crate's folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// New or different.
    pub(crate) write: BTreeSet<String>,
    /// Ours, and no longer produced.
    pub(crate) remove: BTreeSet<String>,
    /// There already.
    pub(crate) unchanged: usize,
}

/// Makes the folder hold these files, and no other file of ours.
///
/// # Errors
/// When the folder holds something that is not ours where a crate would go, or cannot be written.
pub(crate) fn write(out: &Path, files: &[File]) -> Result<Written> {
    refuse_foreign(out)?;
    fs::create_dir_all(out).with_context(|| format!("cannot make `{}`", out.display()))?;
    let _alone = lock(out);
    stage::recover(out).with_context(|| format!("cannot tidy `{}`", out.display()))?;
    let plan = plan(out, files)?;
    if !plan.write.is_empty() || !plan.remove.is_empty() {
        stage::replace(out, files, &plan)
            .with_context(|| format!("cannot write `{}`", out.display()))?;
    }
    Ok(Written {
        written: plan.write.len(),
        unchanged: plan.unchanged,
        removed: plan.remove.len(),
    })
}

// Two runs into one folder take turns. Where folders cannot be locked, they had better not meet.
fn lock(out: &Path) -> Option<fs::File> {
    let folder = fs::File::open(out).ok()?;
    folder.lock().ok()?;
    Some(folder)
}

/// Compares these files with what the folder holds.
///
/// # Errors
/// When the folder cannot be read.
pub(crate) fn plan(out: &Path, files: &[File]) -> Result<Plan> {
    let mut plan = Plan::default();
    for file in files {
        let same = fs::read(out.join(&file.path)).is_ok_and(|it| it == file.text.as_bytes());
        if same {
            plan.unchanged += 1;
        } else {
            plan.write.insert(file.path.clone());
        }
    }

    let produced: BTreeSet<&str> = files.iter().map(|it| it.path.as_str()).collect();
    plan.remove = ours::files(out)
        .with_context(|| format!("cannot read `{}`", out.display()))?
        .into_iter()
        .filter(|path| !produced.contains(path.as_str()))
        .collect();
    Ok(plan)
}

/// Whether the folder holds files with these hashes, and no other file of ours.
pub(crate) fn holds(out: &Path, hashes: &BTreeMap<String, String>) -> bool {
    let unchanged = hashes.iter().all(|(path, hash)| {
        fs::read(out.join(path)).is_ok_and(|bytes| crate::hash::hash(&bytes) == *hash)
    });
    unchanged
        && ours::candidates(out).is_ok_and(|found| {
            found
                .iter()
                .all(|path| hashes.contains_key(path) || !ours::is_ours(&out.join(path)))
        })
}

// Someone's own crate must not be overwritten because a path was mistyped.
fn refuse_foreign(out: &Path) -> Result<()> {
    if out.exists() && !out.is_dir() {
        bail!("`{}` is no folder", out.display());
    }
    let Ok(entries) = fs::read_dir(out) else {
        return Ok(());
    };
    let taken = entries
        .flatten()
        .any(|it| it.file_name() != stage::FOLDER && it.file_name() != ".gitkeep");
    let ours = ours::is_ours(&out.join("Cargo.toml"))
        || ours::is_ours(&out.join("src/lib.rs"))
        || stage::is_there(out);
    if taken && !ours {
        bail!(
            "`{}` holds something that was not generated; choose an empty folder, or empty it",
            out.display()
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests;
