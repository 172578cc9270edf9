//! `--only`: which operations a glob names.

use super::resource;

/// What an operation can be called by, before it has a name of its own: made of the document alone, so
/// that choosing operations and naming them agree.
pub(crate) struct Handle<'a> {
    /// Its first tag.
    pub(crate) tag: Option<&'a str>,
    /// The vendor's `operationId`.
    pub(crate) id: Option<&'a str>,
    /// The method, in any case.
    pub(crate) method: &'a str,
    /// The document's text of the path.
    pub(crate) path: &'a str,
}

impl Handle<'_> {
    /// `GET /contacts/{id}`
    pub(crate) fn request(&self) -> String {
        format!("{} {}", self.method.to_ascii_uppercase(), self.path)
    }

    /// `contacts.list`: its group and its `operationId`, words joined by `_`, the group's own words at
    /// the `operationId`'s beginning left out. `None` without an `operationId`.
    pub(crate) fn dotted(&self) -> Option<String> {
        let id = self.id?;
        let group = words(resource::group(self.tag, self.path).unwrap_or_default());
        let own = words(id);
        let own = own
            .strip_prefix(group.as_str())
            .map(|it| it.trim_start_matches('_'))
            .filter(|it| !it.is_empty())
            .unwrap_or(&own);
        Some(format!("{group}.{own}"))
    }

    /// Whether a glob names it.
    pub(crate) fn is_named_by(&self, glob: &str) -> bool {
        self.id.is_some_and(|id| matches(glob, id))
            || matches(glob, &self.request())
            || self.dotted().is_some_and(|it| matches(glob, &it))
    }
}

/// Lower case words joined by `_`.
fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 4);
    let mut before = ' ';
    for char in text.chars() {
        if !char.is_alphanumeric() {
            if !words.is_empty() && !words.ends_with('_') {
                words.push('_');
            }
        } else {
            let begins = char.is_uppercase() && (before.is_lowercase() || before.is_numeric());
            if begins && !words.ends_with('_') {
                words.push('_');
            }
            words.extend(char.to_lowercase());
        }
        before = char;
    }
    words.trim_end_matches('_').to_owned()
}

/// Whether a glob names a text: `*` is anything, `?` one character, case does not count.
fn matches(glob: &str, text: &str) -> bool {
    let glob: Vec<_> = glob.trim().chars().flat_map(char::to_lowercase).collect();
    let text: Vec<_> = text.chars().flat_map(char::to_lowercase).collect();
    let (mut at, mut here) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while here < text.len() {
        if at < glob.len() && glob[at] == '*' {
            star = Some((at, here));
            at += 1;
        } else if at < glob.len() && (glob[at] == '?' || glob[at] == text[here]) {
            at += 1;
            here += 1;
        } else if let Some((star_at, taken)) = star {
            star = Some((star_at, taken + 1));
            at = star_at + 1;
            here = taken + 1;
        } else {
            return false;
        }
    }
    glob[at..].iter().all(|it| *it == '*')
}

/// The texts that look most like a glob, best first.
pub(super) fn nearest(glob: &str, texts: impl Iterator<Item = String>) -> Vec<String> {
    let wanted = words(&glob.replace(['*', '?'], ""));
    let mut scored: Vec<_> = texts
        .map(|it| (distance(&wanted, &words(&it)), it))
        .collect();
    scored.sort();
    scored.dedup();
    scored.truncate(3);
    scored.into_iter().map(|(_, it)| it).collect()
}

// Levenshtein's distance over the first characters: names are short, hostile ones need not be compared.
fn distance(one: &str, other: &str) -> usize {
    let one: Vec<_> = one.chars().take(80).collect();
    let other: Vec<_> = other.chars().take(80).collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let replaced = corner + usize::from(a != b);
            corner = row[j + 1];
            row[j + 1] = replaced.min(corner + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_globs() {
        let check =
            |glob, text, expected| assert_eq!(matches(glob, text), expected, "{glob} {text}");
        check("contacts.*", "contacts.list", true);
        check("GET /contacts/*", "GET /contacts/{id}", true);
        check("get /contacts", "GET /contacts", true);
        check("*list*", "issues/list-for-repo", true);
        check("list", "lists", false);
        check("a*b*c", "axxbyyc", true);
        check("a*b*c", "axxbyy", false);
        check("", "", true);
    }

    #[test]
    fn makes_keys() {
        let handle = |tag, id, path| Handle {
            tag,
            id,
            method: "get",
            path,
        };
        let check = |tag, id, path, expected: &str| {
            assert_eq!(
                handle(tag, Some(id), path).dotted().as_deref(),
                Some(expected)
            );
        };
        check(
            Some("issues"),
            "issues/list-for-repo",
            "/x",
            "issues.list_for_repo",
        );
        check(
            Some("Contacts"),
            "listContacts",
            "/x",
            "contacts.list_contacts",
        );
        check(None, "GetAll", "/v1/pets", "pets.get_all");
    }

    #[test]
    fn finds_the_nearest() {
        let texts = ["contacts.list", "deals.list", "contacts.get"].map(str::to_owned);
        let near = nearest("contact.list", texts.into_iter());
        assert_eq!(near[0], "contacts.list");
    }
}
