//! `fetch`: vendors' documents that connectors pin by address and hash, into a folder that git ignores.

use crate::console::{self, BOLD, ERROR, NOTE};
use crate::download::download;
use crate::hash::hash;
use crate::workspace;
use anyhow::{Context, Result, bail};
use clap::Args;
use connectome_codegen::{DocumentPlace, Specs, document_of};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where fetched documents stand, each under its hash.
const CACHE: &str = ".cache/specs";

#[derive(Args)]
pub(crate) struct Arguments {
    /// Take the documents from this folder, found by their hashes, and not from the network
    #[arg(long, value_name = "DIR")]
    mirror: Option<PathBuf>,
}

/// Brings every pinned document that is not here yet.
///
/// # Errors
/// When `specs/` or the mirror cannot be read. A document that cannot be had, or is not what was pinned, is told
/// of and ends in a failure.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = workspace::root();
    let mirrored = match &arguments.mirror {
        Some(folder) => mirrored(folder)?,
        None => Vec::new(),
    };
    let (mut brought, mut failed) = (0, 0);
    let pinned = pinned(&root)?;
    for (url, sha256) in &pinned {
        if fetched(&root, url, sha256).is_ok() {
            continue;
        }
        // Whoever has to mend pins wants to know all of them.
        match bring(&root, url, sha256, arguments.mirror.as_deref(), &mirrored) {
            Ok(()) => brought += 1,
            Err(failure) => {
                console::error(&failure);
                failed += 1;
            }
        }
    }
    if failed > 0 {
        console::say(format_args!(
            "{ERROR}failed{ERROR:#}{BOLD}: {failed} of {} pinned documents{BOLD:#}",
            pinned.len()
        ));
        return Ok(ExitCode::FAILURE);
    }
    console::say(format_args!(
        "{NOTE}fetched{NOTE:#}: {brought} of {} pinned documents, the others were here",
        pinned.len()
    ));
    Ok(ExitCode::SUCCESS)
}

/// Brings one document. Nothing is kept that is not what was pinned.
fn bring(
    root: &Path,
    url: &str,
    sha256: &str,
    mirror: Option<&Path>,
    mirrored: &[(String, PathBuf)],
) -> Result<()> {
    let bytes = match mirror {
        Some(folder) => mirrored
            .iter()
            .find(|(hash, _)| hash == sha256)
            .map(|(_, path)| fs::read(path))
            .with_context(|| {
                format!(
                    "`{}` has no file with the hash {sha256} of `{url}`",
                    folder.display()
                )
            })??,
        None => download(url).with_context(|| format!("cannot fetch `{url}`"))?,
    };
    let found = hash(&bytes);
    if found != sha256 {
        bail!("`{url}` is not what was pinned: its hash is {found}, {sha256} is pinned");
    }
    let path = place(root, sha256);
    fs::create_dir_all(root.join(CACHE))?;
    fs::write(&path, bytes).with_context(|| format!("cannot write `{}`", path.display()))
}

/// A pinned document that was fetched before.
///
/// # Errors
/// When it was not, or is not what was pinned.
pub(crate) fn fetched(root: &Path, url: &str, sha256: &str) -> Result<Vec<u8>> {
    let bytes = fs::read(place(root, sha256))
        .with_context(|| format!("`{url}` is not here; run `cargo xtask fetch`"))?;
    if hash(&bytes) != sha256 {
        bail!("the copy of `{url}` in `{CACHE}` is damaged; remove it and run `cargo xtask fetch`");
    }
    Ok(bytes)
}

fn place(root: &Path, sha256: &str) -> PathBuf {
    root.join(CACHE).join(sha256)
}

/// Every pinned document of `specs/`.
fn pinned(root: &Path) -> Result<Vec<(String, String)>> {
    let mut pinned = Vec::new();
    for entry in fs::read_dir(root.join("specs")).context("cannot read `specs`")? {
        let path = entry?.path().join("connector.yaml");
        let Ok(bytes) = fs::read(&path) else { continue };
        let mut specs = Specs::new();
        specs.insert("connector.yaml", &bytes);
        if let Some(DocumentPlace::Pinned { url, sha256 }) = document_of(&specs, "connector.yaml") {
            // It becomes the name of a file.
            if sha256.len() != 64 || !sha256.bytes().all(|it| it.is_ascii_hexdigit()) {
                bail!("`{}`: `{sha256}` is no SHA-256", path.display());
            }
            pinned.push((url, sha256));
        }
    }
    pinned.sort();
    pinned.dedup();
    Ok(pinned)
}

/// Every file right in a folder, with its hash.
fn mirrored(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("cannot read the folder `{}`", folder.display()))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_file() {
            let bytes =
                fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
            found.push((hash(&bytes), path));
        }
    }
    Ok(found)
}
