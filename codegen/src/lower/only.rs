//! `--only`: which operations a glob names.

use super::Outline;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::Operation;
use crate::specs::Options;

/// The positions, among all operations of the document, of those that `--only` names; `keys` are the
/// names that they get. `None` when all are wanted.
pub(crate) fn chosen(
    outline: &Outline,
    keys: &[String],
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<usize>> {
    if options.only.is_empty() {
        return None;
    }
    let named = |glob: &str| {
        let operations = outline.api.operations.iter().zip(keys);
        let named = operations.map(move |((_, it), key)| is_named(glob, it, key));
        named.collect::<Vec<_>>()
    };
    let mut wanted = vec![false; keys.len()];
    for glob in &options.only {
        let named = named(glob);
        if !named.contains(&true) {
            nothing_named(glob, outline, keys, diagnostics);
        }
        for (wanted, named) in wanted.iter_mut().zip(named) {
            *wanted |= named;
        }
    }
    let positions = outline.positions.iter().zip(wanted);
    Some(
        positions
            .filter(|(_, wanted)| *wanted)
            .map(|(at, _)| *at)
            .collect(),
    )
}

fn nothing_named(glob: &str, outline: &Outline, keys: &[String], diagnostics: &mut Diagnostics) {
    let requests = outline
        .api
        .operations
        .iter()
        .map(|(_, it)| it.method.with(&it.path));
    let near = nearest(glob, keys.iter().cloned().chain(requests));
    let diagnostic = diagnostics.report(
        Code::NOTHING_NAMED,
        outline.site,
        format!(
            "`{}` names no operation of this document",
            glob.escape_debug()
        ),
    );
    if !near.is_empty() {
        diagnostic.help(format!("perhaps `{}`", near.join("`, `")));
    }
}

fn is_named(glob: &str, operation: &Operation, key: &str) -> bool {
    matches(glob, key)
        || operation.id.as_deref().is_some_and(|id| matches(glob, id))
        || matches(glob, &operation.method.with(&operation.path))
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
fn nearest(glob: &str, texts: impl Iterator<Item = String>) -> Vec<String> {
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
    fn finds_the_nearest() {
        let texts = ["contacts.list", "deals.list", "contacts.get"].map(str::to_owned);
        let near = nearest("contact.list", texts.into_iter());
        assert_eq!(near[0], "contacts.list");
    }
}
