//! A person's full name → first and last name.
//!
//! The rules are those of humanparser 2.7, which Membrane uses: words before the last one that belong to a
//! family name stay with it, `Family, Given` is understood, titles and suffixes fall away.

use std::borrow::Cow;

use super::loose::{is_space, trimmed};

const TITLES: [&str; 20] = [
    "mr",
    "master",
    "mister",
    "mrs",
    "miss",
    "ms",
    "dr",
    "prof",
    "rev",
    "fr",
    "judge",
    "honorable",
    "hon",
    "tuan",
    "sr",
    "srta",
    "br",
    "pr",
    "mx",
    "sra",
];

const SUFFIXES: [&str; 19] = [
    "i", "ii", "iii", "iv", "v", "senior", "junior", "jr", "sr", "phd", "apr", "rph", "pe", "md",
    "ma", "dmd", "cme", "qc", "kc",
];

const FAMILY_PARTICLES: [&str; 24] = [
    "vere", "von", "van", "de", "del", "della", "der", "den", "di", "da", "pietro", "vanden", "du",
    "st", "la", "lo", "ter", "bin", "ibn", "te", "ten", "op", "ben", "al",
];

/// `$firstName`: the given name; None if the name is a single word or has none.
pub fn first_name(full: &str) -> Option<String> {
    let name = Name::parse(full);
    name.first.filter(|_| !name.last.is_empty())
}

/// `$lastName`: the family name, or the only word there is.
pub fn last_name(full: &str) -> Option<String> {
    let name = Name::parse(full);
    Some(name.last)
        .filter(|it| !it.is_empty())
        .or(name.first)
        .filter(|it| !it.is_empty())
}

struct Name {
    first: Option<String>,
    last: String,
}

impl Name {
    fn parse(full: &str) -> Self {
        let text = even_commas(trimmed(full));
        let mut words = words(&text);
        let only = (words.len() == 1).then(|| words[0].clone());
        if words.len() > 1 && words.last().is_some_and(|it| is_one_of(&SUFFIXES, it)) {
            words.pop();
            if let Some(last) = words.last_mut() {
                *last = last.replacen(',', "", 1).into();
            }
        }
        let (first, last) = match words.iter().position(|it| it.contains(',')) {
            Some(comma) => family_first(&words, comma),
            None => given_first(&words),
        };
        let is_trimmed = trimmed(&last).len() == last.len();
        Self {
            first: first.or(only.as_deref()).map(|it| trimmed(it).to_owned()),
            last: if is_trimmed {
                last
            } else {
                trimmed(&last).to_owned()
            },
        }
    }
}

/// `Family, Given Middle`
fn family_first<'w>(words: &'w [Cow<'_, str>], comma: usize) -> (Option<&'w str>, String) {
    let mut family: Vec<Cow<'_, str>> = words[..comma].to_vec();
    let closing = words[comma].replacen(',', "", 1);
    if !is_one_of(&SUFFIXES, &closing) {
        family.push(closing.into());
    }
    let given = words.get(comma + 1).map(Cow::as_ref);
    (given, family.join(" "))
}

/// `Title Given Middle Family`
fn given_first<'w>(words: &'w [Cow<'_, str>]) -> (Option<&'w str>, String) {
    let (titled, words) = match words {
        [title, rest @ ..] if !rest.is_empty() && is_one_of(&TITLES, title) => (true, rest),
        _ => (false, words),
    };
    let (first, rest) = match words {
        [family] if titled => return (None, family.clone().into_owned()),
        [first, rest @ ..] => (first, rest),
        [] => return (None, String::new()),
    };
    let Some((_, middle)) = rest.split_last() else {
        return (Some(first), String::new());
    };
    let particles = middle
        .iter()
        .rev()
        .take_while(|it| is_one_of(&FAMILY_PARTICLES, it))
        .count();
    (Some(first), rest[middle.len() - particles..].join(" "))
}

// The longest listed word; without the bound, a name's length would count for each of them.
const LONGEST: usize = 9;

/// Whether the word is listed, written in small letters and without dots.
fn is_one_of(list: &[&str], word: &str) -> bool {
    match word.is_ascii() {
        true => is_listed(list, word.bytes().map(|it| it.to_ascii_lowercase().into())),
        false => is_listed(list, word.chars().flat_map(char::to_lowercase)),
    }
}

fn is_listed(list: &[&str], letters: impl Iterator<Item = char>) -> bool {
    let mut plain = [0; LONGEST];
    let mut length = 0;
    for letter in letters.filter(|it| *it != '.') {
        // Nothing else is listed than letters of ASCII.
        match (plain.get_mut(length), u8::try_from(letter)) {
            (Some(place), Ok(letter)) if letter.is_ascii() => *place = letter,
            _ => return false,
        }
        length += 1;
    }
    list.iter().any(|it| it.as_bytes() == &plain[..length])
}

/// `Doe , Jr` → `Doe, Jr`; `Doe,Jr` → `Doe, Jr`. The first of each.
fn even_commas(name: &str) -> Cow<'_, str> {
    if !name.contains(',') {
        return name.into();
    }
    let is_word = |it: Option<char>| it.is_some_and(|it| it.is_ascii_alphanumeric() || it == '_');
    let mut text = Cow::Borrowed(name);
    let spaced = text.match_indices(',').find_map(|(comma, _)| {
        let before = text[..comma].trim_end_matches(is_space);
        let after = &text[comma + 1..];
        let rest = after.trim_start_matches(is_space);
        let found = before.len() < comma
            && rest.len() < after.len()
            && is_word(before.chars().next_back())
            && is_word(rest.chars().next());
        found.then_some((before.len(), comma))
    });
    if let Some((end, comma)) = spaced {
        text = format!("{}{}", &text[..end], &text[comma..]).into();
    }
    let tight = text
        .match_indices(',')
        .map(|(comma, _)| comma)
        .find(|comma| {
            is_word(text[..*comma].chars().next_back()) && is_word(text[comma + 1..].chars().next())
        });
    if let Some(comma) = tight {
        text = format!("{}, {}", &text[..comma], &text[comma + 1..]).into();
    }
    text
}

/// The words, those in quotation marks as one; never none.
fn words(text: &str) -> Vec<Cow<'_, str>> {
    let mut words = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(is_space);
        let Some(letter) = rest.chars().next() else {
            break;
        };
        if letter != '"' {
            let end = rest
                .find(|it| it == '"' || is_space(it))
                .unwrap_or(rest.len());
            words.push(rest[..end].into());
            rest = &rest[end..];
            continue;
        }
        let inside = &rest[1..];
        match inside.find('"') {
            Some(end) if end > 0 => {
                let lines = inside[..end].contains(['\n', '\r', '\u{2028}', '\u{2029}']);
                words.push(
                    if lines {
                        &rest[..end + 2]
                    } else {
                        &inside[..end]
                    }
                    .into(),
                );
                rest = &inside[end + 1..];
            }
            // A quotation mark that nothing closes stands for nothing.
            _ => rest = inside,
        }
    }
    if words.is_empty() {
        let inside = text.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
        words.push(inside.unwrap_or(text).into());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{first_name, last_name};

    #[test]
    fn splits_names() {
        let table = [
            ("", None, None),
            ("Cher", None, Some("Cher")),
            ("Ada Lovelace", Some("Ada"), Some("Lovelace")),
            ("Johann Sebastian Bach", Some("Johann"), Some("Bach")),
            (
                "Ludwig van Beethoven",
                Some("Ludwig"),
                Some("van Beethoven"),
            ),
            ("Oscar de la Hoya", Some("Oscar"), Some("de la Hoya")),
            ("Dr. Jane Roe", Some("Jane"), Some("Roe")),
            ("Mr. Smith", None, Some("Smith")),
            ("Smith, John", Some("John"), Some("Smith")),
            ("Smith,John", Some("John"), Some("Smith")),
            ("Smith , John", Some("John"), Some("Smith")),
            (
                "Hearst Jr., Willian Randolph",
                Some("Willian"),
                Some("Hearst"),
            ),
            ("Martin Luther King Jr.", Some("Martin"), Some("King")),
            ("King, Jr", None, Some("King")),
            ("Anne \"Mary Lou\" Cox", Some("Anne"), Some("Cox")),
            ("\"Mary Lou\" Cox", Some("Mary Lou"), Some("Cox")),
            ("\"", None, Some("\"")),
            ("Smith,", Some("Smith,"), Some("Smith")),
            ("  a\u{a0}b  ", Some("a"), Some("b")),
        ];
        for (full, first, last) in table {
            assert_eq!(first_name(full).as_deref(), first, "first of {full}");
            assert_eq!(last_name(full).as_deref(), last, "last of {full}");
        }
    }
}
