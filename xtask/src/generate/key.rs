//! Our stable name for an API, when nobody gave one.

use anyhow::{Result, bail};
use std::path::Path;

/// The key in a crate's name: `connectome-github` is `github`.
///
/// # Errors
/// When it cannot be the name of a crate.
pub(crate) fn of_crate(name: &str) -> Result<String> {
    let plain = name
        .chars()
        .all(|it| it.is_ascii_alphanumeric() || it == '-' || it == '_');
    if !plain || !name.starts_with(|it: char| it.is_ascii_alphabetic()) {
        bail!(
            "`{name}` cannot be the name of a crate; use letters, digits and `-`, a letter first"
        );
    }
    let key = words(name);
    Ok(match key.strip_prefix("connectome-") {
        Some(rest) => rest.to_owned(),
        None => key,
    })
}

/// The key in a document's path: its name, or its folder's when its name says only what it is.
pub(crate) fn of_document(path: &Path) -> String {
    const SAYS_NOTHING: [&str; 7] = [
        "openapi",
        "swagger",
        "api",
        "spec",
        "index",
        "root",
        "api-definition-swagger",
    ];
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    path.ancestors()
        .filter_map(Path::file_stem)
        .map(|it| words(&it.to_string_lossy()))
        .find(|it| !it.is_empty() && !SAYS_NOTHING.contains(&it.as_str()))
        .unwrap_or_else(|| "api".to_owned())
}

// Lower case words joined by `-`; what begins with a digit could not be a crate.
fn words(text: &str) -> String {
    let mut key = String::new();
    for char in text.chars() {
        if char.is_ascii_alphanumeric() {
            key.push(char.to_ascii_lowercase());
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
    }
    let key = key.trim_end_matches('-');
    if key.starts_with(|it: char| it.is_ascii_digit()) {
        format!("api-{key}")
    } else {
        key.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_after_the_document() {
        assert_eq!(of_document(Path::new("/x/stripe.yaml")), "stripe");
        assert_eq!(
            of_document(Path::new("/x/GitHub API v3.json")),
            "github-api-v3"
        );
        assert_eq!(of_document(Path::new("/x/kinto/openapi.yaml")), "kinto");
        assert_eq!(of_document(Path::new("/x/17track.json")), "api-17track");
    }

    #[test]
    fn names_after_the_crate() {
        assert_eq!(of_crate("connectome-github").unwrap(), "github");
        assert_eq!(of_crate("stripe_client").unwrap(), "stripe-client");
        assert!(of_crate("../x").is_err());
        assert!(of_crate("").is_err());
    }
}
