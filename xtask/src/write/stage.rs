//! The new crate is built beside the old one and takes its place in one step.

use super::Plan;
use anyhow::{Context, Result, bail};
use connectome_codegen::File;
use std::fs;
use std::io;
use std::path::{Component, Path};

/// Where the new crate is built, in the folder of the old one so that it is on the same disk.
pub(super) const FOLDER: &str = ".connectome-unfinished";

/// Whether an earlier run was interrupted here.
pub(super) fn is_there(out: &Path) -> bool {
    out.join(FOLDER).is_dir()
}

/// Tidies up after a run that was killed.
///
/// # Errors
/// When the file system refuses.
pub(super) fn recover(out: &Path) -> io::Result<()> {
    if !is_there(out) {
        return Ok(());
    }
    let old = out.join(FOLDER).join("old");
    if old.is_dir() && !out.join("src").exists() {
        fs::rename(old, out.join("src"))?;
    }
    fs::remove_dir_all(out.join(FOLDER))
}

/// Makes the folder what the plan says.
///
/// # Errors
/// When the file system refuses; the old crate is then as it was.
pub(super) fn replace(out: &Path, files: &[File], plan: &Plan) -> Result<()> {
    let stage = out.join(FOLDER);
    let new = stage.join("new");
    let result = build(out, &new, files, plan).and_then(|()| swap(out, &stage, plan));
    let tidied = recover(out);
    result?;
    Ok(tidied?)
}

fn build(out: &Path, new: &Path, files: &[File], plan: &Plan) -> Result<()> {
    fs::create_dir_all(new)?;
    let src = out.join("src");
    if src.is_symlink() {
        bail!(
            "`{}` is a link; a generated crate has to own its `src`",
            src.display()
        );
    }
    if src.is_dir() {
        link_tree(out, new, "src", plan)?;
    }
    for file in files.iter().filter(|it| plan.write.contains(&it.path)) {
        let path = Path::new(&file.path);
        if !path
            .components()
            .all(|it| matches!(it, Component::Normal(_)))
        {
            bail!("`{}` would be written outside of the crate", file.path);
        }
        let path = new.join(path);
        fs::create_dir_all(path.parent().unwrap_or(new))?;
        // A foreign file in the way keeps its bytes under its other links: only this one goes.
        if path.exists() {
            fs::remove_file(&path)?;
        }
        fs::write(&path, &file.text).with_context(|| format!("cannot write `{}`", file.path))?;
    }
    Ok(())
}

// What stays, and what is not ours, is in the new tree as the same file: its time does not change.
fn link_tree(out: &Path, new: &Path, folder: &str, plan: &Plan) -> io::Result<()> {
    let mut made = false;
    for entry in fs::read_dir(out.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            link_tree(out, new, &path, plan)?;
        } else if !plan.write.contains(&path) && !plan.remove.contains(&path) {
            if !made {
                fs::create_dir_all(new.join(folder))?;
                made = true;
            }
            link(&entry.path(), &new.join(folder).join(entry.file_name()))?;
        }
    }
    Ok(())
}

// Not every file system has hard links.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    fs::copy(from, to)?;
    let modified = fs::metadata(from)?.modified()?;
    fs::File::options()
        .write(true)
        .open(to)?
        .set_modified(modified)
}

fn swap(out: &Path, stage: &Path, plan: &Plan) -> Result<()> {
    let (src, new) = (out.join("src"), stage.join("new"));
    if plan
        .write
        .iter()
        .chain(&plan.remove)
        .any(|it| it.starts_with("src/"))
    {
        take_place(&new.join("src"), &src, &stage.join("old"))?;
    }
    for path in plan.write.iter().filter(|it| !it.starts_with("src/")) {
        fs::rename(new.join(path), out.join(path))?;
    }
    for path in plan.remove.iter().filter(|it| !it.starts_with("src/")) {
        fs::remove_file(out.join(path))?;
    }
    Ok(())
}

fn take_place(new: &Path, place: &Path, old: &Path) -> io::Result<()> {
    if !place.exists() {
        return fs::rename(new, place);
    }
    if exchange(new, place) {
        return Ok(());
    }
    // Between these two lines there is no `src`; `recover` puts the old one back.
    fs::rename(place, old)?;
    fs::rename(new, place)
}

#[cfg(target_os = "linux")]
fn exchange(left: &Path, right: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, left, CWD, right, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_left: &Path, _right: &Path) -> bool {
    false
}
