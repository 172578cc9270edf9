//! What a `$ref` says: which file, and which place in it.

use std::borrow::Cow;

/// A `$ref`, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference<'r> {
    pub(super) file: Target,
    /// What follows `#`, percent-encoded as it stands.
    pub(super) fragment: &'r str,
}

/// Which file a `$ref` leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// The file it stands in.
    Same,
    /// A path under the root.
    Local(String),
    /// An `http` or `https` address.
    Remote(String),
    /// Nowhere we go.
    Outside,
}

impl<'r> Reference<'r> {
    /// Takes apart a `$ref` that stands in the file with this path or URL.
    pub(super) fn parse(from: &str, reference: &'r str) -> Self {
        let reference = reference.trim();
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        Self {
            file: target(from, file),
            fragment,
        }
    }
}

/// Whether a path is an address on the network.
pub(super) fn is_remote(path: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        path.get(..scheme.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(scheme))
    })
}

/// A path with `.` and `..` worked out and `/` between; `None` when it climbs above its root.
pub(super) fn normalise(path: &str) -> Option<String> {
    let mut steps = Vec::new();
    for step in path.split(['/', '\\']) {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop()?;
            }
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

/// Text with its `%…` decoded; borrowed when it has none.
pub(super) fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        match (first, behind) {
            (b'%', [high, low, behind @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    decoded.push((high * 16 + low) as u8);
                    rest = behind;
                    continue;
                }
                _ => decoded.push(b'%'),
            },
            _ => decoded.push(*first),
        }
        rest = behind;
    }
    match String::from_utf8(decoded) {
        Ok(decoded) => Cow::Owned(decoded),
        Err(_) => Cow::Borrowed(text),
    }
}

fn hex(digit: u8) -> Option<u32> {
    char::from(digit).to_digit(16)
}

fn target(from: &str, file: &str) -> Target {
    if file.is_empty() {
        return Target::Same;
    }
    if is_remote(file) {
        return Target::Remote(tidy_url(file));
    }
    if has_scheme(file) {
        return Target::Outside;
    }
    if is_remote(from) {
        return Target::Remote(join_url(from, file));
    }
    let file = percent_decoded(file);
    if file.starts_with(['/', '\\']) || file.contains('\0') || has_scheme(&file) {
        return Target::Outside;
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    match normalise(&format!("{folder}/{file}")) {
        Some(path) => Target::Local(path),
        None => Target::Outside,
    }
}

/// `file:`, `urn:`, and a drive such as `C:`.
fn has_scheme(file: &str) -> bool {
    let Some((scheme, _)) = file.split_once(':') else {
        return false;
    };
    scheme.starts_with(|it: char| it.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || "+-.".contains(it))
}

/// RFC 3986, section 5.2, for a relative reference without a fragment.
fn join_url(base: &str, file: &str) -> String {
    let base = base.split(['?', '#']).next().unwrap_or_default();
    let scheme_end = base.find("://").map_or(0, |it| it + 3);
    let path_start = base[scheme_end..]
        .find('/')
        .map_or(base.len(), |it| scheme_end + it);
    let (origin, path) = base.split_at(path_start);
    if file.starts_with("//") {
        let scheme = &base[..scheme_end.saturating_sub(2)];
        return tidy_url(&format!("{scheme}{file}"));
    }
    if file.starts_with('/') {
        return tidy_url(&format!("{origin}{file}"));
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    tidy_url(&format!("{origin}{folder}/{file}"))
}

/// A URL with `.` and `..` worked out in its path; they cannot climb above its host.
pub(super) fn tidy_url(url: &str) -> String {
    let (address, query) = match url.find('?') {
        Some(at) => url.split_at(at),
        None => (url, ""),
    };
    let scheme_end = address.find("://").map_or(0, |it| it + 3);
    let Some(path_start) = address[scheme_end..].find('/').map(|it| scheme_end + it) else {
        return url.to_owned();
    };
    let (origin, path) = address.split_at(path_start);
    let mut steps = Vec::new();
    for step in path[1..].split('/') {
        match step {
            "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    format!("{origin}/{}{query}", steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::Target::{self, Outside, Same};
    use super::{Reference, normalise, percent_decoded};

    #[test]
    fn takes_references_apart() {
        check("api.yaml", "#/a/b", Same, "/a/b");
        check("api.yaml", "#", Same, "");
        check("api.yaml", "", Same, "");
        check("api.yaml", "pet.yaml", local("pet.yaml"), "");
        check("v1/api.yaml", "pet.yaml#/a", local("v1/pet.yaml"), "/a");
        check("v1/api.yaml", "./pet.yaml", local("v1/pet.yaml"), "");
        check("v1/api.yaml", "../pet.yaml", local("pet.yaml"), "");
        check("v1/api.yaml", "..\\pet.yaml", local("pet.yaml"), "");
        check("api.yaml", "a%20b.yaml#/c%20d", local("a b.yaml"), "/c%20d");
        check("api.yaml", " Pet ", local("Pet"), "");
    }

    #[test]
    fn never_leaves_the_root() {
        check("v1/api.yaml", "../../pet.yaml", Outside, "");
        check("api.yaml", "%2e%2e/pet.yaml", Outside, "");
        check("api.yaml", "..%2Fpet.yaml", Outside, "");
        check("api.yaml", "a/../../pet.yaml", Outside, "");
        check("api.yaml", "/etc/passwd", Outside, "");
        check("api.yaml", "%2Fetc/passwd", Outside, "");
        check("api.yaml", "\\\\host\\share", Outside, "");
        check("api.yaml", "//host/share", Outside, "");
        check("api.yaml", "file:///etc/passwd#/a", Outside, "/a");
        check("api.yaml", "C:\\pets.yaml", Outside, "");
        check("api.yaml", "C%3A/pets.yaml", Outside, "");
        check("api.yaml", "urn:pets", Outside, "");
        check("api.yaml", "a\0b", Outside, "");
    }

    #[test]
    fn follows_addresses() {
        let from = "https://a.example/v1/api.yaml?x=1";
        check(
            "api.yaml",
            "https://b.example/p.yaml#/a",
            remote("https://b.example/p.yaml"),
            "/a",
        );
        check(
            from,
            "p.yaml#/a",
            remote("https://a.example/v1/p.yaml"),
            "/a",
        );
        check(from, "../p.yaml", remote("https://a.example/p.yaml"), "");
        check(
            from,
            "../../../p.yaml",
            remote("https://a.example/p.yaml"),
            "",
        );
        check(from, "/p.yaml", remote("https://a.example/p.yaml"), "");
        check(
            from,
            "//b.example/p.yaml",
            remote("https://b.example/p.yaml"),
            "",
        );
        check(from, "#/a", Same, "/a");
        check(from, "file:/etc/passwd", Outside, "");
        check(
            "https://a.example",
            "p.yaml",
            remote("https://a.example/p.yaml"),
            "",
        );
    }

    #[test]
    fn normalises() {
        assert_eq!(normalise("a/./b//../c"), Some("a/c".to_owned()));
        assert_eq!(normalise("a/../.."), None);
        assert_eq!(normalise(""), Some(String::new()));
    }

    #[test]
    fn decodes_percents() {
        assert_eq!(percent_decoded("a%7Bb%7d"), "a{b}");
        assert_eq!(percent_decoded("100%"), "100%");
        assert_eq!(percent_decoded("%zz%C3%A9"), "%zzé");
        assert_eq!(percent_decoded("%ff"), "%ff");
    }

    fn local(path: &str) -> Target {
        Target::Local(path.to_owned())
    }

    fn remote(url: &str) -> Target {
        Target::Remote(url.to_owned())
    }

    fn check(from: &str, reference: &str, file: Target, fragment: &str) {
        let found = Reference::parse(from, reference);
        assert_eq!(found, Reference { file, fragment }, "{reference} in {from}");
    }
}
