//! Where this workspace is.

use anyhow::{Context, Result};
use std::path::{Component, Path, PathBuf};

/// The folder that holds the workspace's `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or(here.clone(), Path::to_path_buf)
}

/// Where builds go.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// How to write `to` when standing in the folder `from`, `/` between; neither needs to exist.
///
/// # Errors
/// When the current folder is unknown.
pub(crate) fn relative(from: &Path, to: &Path) -> Result<String> {
    let from = absolute(from)?;
    let to = absolute(to)?;
    let shared = from
        .components()
        .zip(to.components())
        .take_while(|(left, right)| left == right)
        .count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to
        .components()
        .skip(shared)
        .map(|it| it.as_os_str().to_string_lossy().into_owned());
    let steps: Vec<String> = up.chain(down).collect();
    Ok(if steps.is_empty() {
        ".".to_owned()
    } else {
        steps.join("/")
    })
}

// Links are followed as far as the path exists: `..` means the folder above what is really there.
fn absolute(path: &Path) -> Result<PathBuf> {
    let path = std::path::absolute(path)
        .with_context(|| format!("cannot find out where `{}` is", path.display()))?;
    let (known, found) = path
        .ancestors()
        .find_map(|it| Some((it, it.canonicalize().ok()?)))
        .unwrap_or((&path, path.clone()));

    let mut whole = found;
    for step in path
        .strip_prefix(known)
        .unwrap_or(Path::new(""))
        .components()
    {
        match step {
            Component::ParentDir => {
                whole.pop();
            }
            step => whole.push(step),
        }
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks_up_and_down() {
        assert_eq!(
            relative(Path::new("/a/b"), Path::new("/a/c/d")).unwrap(),
            "../c/d"
        );
        assert_eq!(
            relative(Path::new("/a"), Path::new("/a/../x")).unwrap(),
            "../x"
        );
        assert_eq!(relative(Path::new("/a"), Path::new("/a")).unwrap(), ".");
    }
}
