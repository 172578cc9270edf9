//! The corpus of real documents, where it is at hand. It is test data and never part of this repository.

use std::path::{Path, PathBuf};

/// The folder of the corpus: `CONNECTOME_CORPUS`, or `../shared/corpus` beside the workspace. Without it
/// `None`, and a line that says what is left out.
#[expect(clippy::print_stderr, reason = "a test that is left out has to say so")]
pub fn folder(what: &str) -> Option<PathBuf> {
    let beside = workspace().join("../shared/corpus");
    let folder = std::env::var_os("CONNECTOME_CORPUS").map_or(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!(
        "left out: {what}: there is no corpus at {}",
        folder.display()
    );
    None
}

/// The folder of this workspace.
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the crate stands in the workspace")
}
