//! Which files are ours: those whose first line says so, or of JSON the first member.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The files of the crate that we wrote, as paths relative to its folder, `/` between.
///
/// # Errors
/// When a folder cannot be read.
pub(super) fn files(out: &Path) -> io::Result<Vec<String>> {
    let mut found = candidates(out)?;
    found.retain(|path| is_ours(&out.join(path)));
    Ok(found)
}

/// The files that could be ours by their place: `Cargo.toml`, `catalog.json`, `rustfmt.toml` and every file under `src`.
///
/// # Errors
/// When a folder cannot be read.
pub(super) fn candidates(out: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for name in ["Cargo.toml", "catalog.json", "rustfmt.toml"] {
        if out.join(name).is_file() {
            found.push(name.to_owned());
        }
    }
    let mut folders = vec!["src".to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(out.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            // A link is the user's, wherever it leads.
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether the first line, or the first member, says that we wrote it.
pub(super) fn is_ours(file: &Path) -> bool {
    let mut head = Vec::new();
    let read = File::open(file).and_then(|it| it.take(1024).read_to_end(&mut head));
    let head = String::from_utf8_lossy(&head);
    let head = head.strip_prefix("{\n").unwrap_or(&head);
    let first = head.lines().next().unwrap_or_default();
    let says_so = [
        "// @generated from ",
        "# @generated from ",
        "  \"@generated\": \"from ",
    ];
    read.is_ok() && says_so.iter().any(|it| first.starts_with(it)) && first.contains("Do not edit")
}
