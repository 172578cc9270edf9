//! What the last run into a folder read and wrote, so that a run that would change nothing can stop early.
//!
//! It is kept in the user's cache folder, not in the output: the output is the same on every machine. It
//! is believed only as far as hashes prove it: of this program, of every file read and of every file
//! written. Without it a run does all its work and ends the same.

use crate::hash::hash;
use crate::read::{self, Documents};
use crate::report::Summary;
use crate::write;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// One run, as it is kept.
#[derive(Serialize, Deserialize)]
pub(crate) struct LastRun {
    program: String,
    options: String,
    inputs: BTreeMap<String, Option<String>>,
    outputs: BTreeMap<String, String>,
    summary: Summary,
}

impl LastRun {
    /// What there is to keep of a run that ended well.
    pub(crate) fn new(
        options: &str,
        documents: &Documents,
        files: &[connectome_codegen::File],
        summary: Summary,
    ) -> Option<Self> {
        // What the network will answer next time is not ours to promise.
        if documents.remote {
            return None;
        }
        Some(Self {
            program: program()?,
            options: options.to_owned(),
            inputs: documents.inputs.clone(),
            outputs: files
                .iter()
                .map(|it| (it.path.clone(), hash(it.text.as_bytes())))
                .collect(),
            summary,
        })
    }

    /// What the run before this one found and how many files it wrote, if doing it again would change
    /// nothing.
    pub(crate) fn still_true(out: &Path, root: &Path, options: &str) -> Option<(Summary, usize)> {
        let kept: Self = serde_json::from_slice(&fs::read(place(out)?).ok()?).ok()?;
        let same = kept.options == options
            && kept.program == program()?
            && kept
                .inputs
                .iter()
                .all(|(path, hash)| read::hash_of(root, path) == *hash)
            && write::holds(out, &kept.outputs);
        same.then_some((kept.summary, kept.outputs.len()))
    }

    /// Keeps it. A cache that cannot be written costs time, nothing else.
    pub(crate) fn keep(&self, out: &Path) {
        let Some(place) = place(out) else { return };
        let Ok(text) = serde_json::to_vec(self) else {
            return;
        };
        let unfinished = place.with_extension(format!("{}", std::process::id()));
        let kept = place
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&unfinished, text))
            .and_then(|()| fs::rename(&unfinished, &place));
        if kept.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
    }
}

fn place(out: &Path) -> Option<PathBuf> {
    let out = out.canonicalize().ok()?;
    let name = hash(out.as_os_str().as_encoded_bytes());
    Some(cache()?.join("connectome").join("runs").join(name))
}

fn cache() -> Option<PathBuf> {
    let named = |name| std::env::var_os(name).map(PathBuf::from);
    named("XDG_CACHE_HOME")
        .or_else(|| named("LOCALAPPDATA"))
        .or_else(|| Some(named("HOME")?.join(".cache")))
        .filter(|it| it.is_absolute())
}

// The program is its own version number: whatever is changed in the compiler changes it.
fn program() -> Option<String> {
    Some(hash(&fs::read(std::env::current_exe().ok()?).ok()?))
}
