//! A vendor's spelling → words: lower case, letters and digits alone.
//!
//! [`words`] reads symbols as gaps, [`spelled`] names each of them: the second is for what is nothing
//! but symbols, and for telling two spellings apart that differ in nothing else.

use super::letters::{belongs_in_word, code_point, plain, symbol};

/// The words of a text, symbols between them dropped. A sign in front is a word: `+1` is `plus 1`.
/// Never empty.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut splitter = Splitter::default();
    let sign = match text.as_bytes() {
        [b'+', next, ..] if next.is_ascii_alphanumeric() => Some("plus"),
        [b'-', next, ..] if next.is_ascii_alphanumeric() => Some("minus"),
        _ => None,
    };
    if let Some(sign) = sign {
        splitter.word(sign);
    }
    splitter.text(text, Symbols::Dropped);
    let words = splitter.words;
    if words.is_empty() {
        spelled(text)
    } else {
        words
    }
}

pub(super) fn with(words: &[String], last: &str) -> Vec<String> {
    [words, &[last.to_owned()]].concat()
}

/// The words of a text, every symbol but `_`, `-` and space spelled out: `C++` is `c plus plus`. Never
/// empty.
pub(super) fn spelled(text: &str) -> Vec<String> {
    let mut splitter = Splitter::default();
    splitter.text(text, Symbols::Named);
    if splitter.words.is_empty() {
        splitter.text(text, Symbols::Spelled);
    }
    if splitter.words.is_empty() {
        splitter.word("empty");
    }
    splitter.words
}

/// What becomes of symbols.
#[derive(Clone, Copy, PartialEq)]
enum Symbols {
    Dropped,
    /// All but those that usually stand between words.
    Named,
    Spelled,
}

/// How many letters of a text become words. No name is as long, so what is behind them can be in none.
const ENOUGH: usize = 256;

#[derive(Default)]
struct Splitter {
    words: Vec<String>,
    /// How many bytes the words have.
    len: usize,
}

impl Splitter {
    fn word(&mut self, word: &str) {
        self.len += word.len();
        self.words.push(word.to_owned());
    }

    fn text(&mut self, text: &str, symbols: Symbols) {
        let mut rest = text;
        while let Some(first) = rest.chars().next()
            && self.len < ENOUGH
        {
            let run = rest
                .find(|it: char| !belongs_in_word(it))
                .unwrap_or(rest.len());
            if run > 0 {
                self.run(&rest[..run]);
                rest = &rest[run..];
                continue;
            }
            let is_gap = matches!(first, '_' | '-') || first.is_whitespace();
            let counts = match symbols {
                Symbols::Dropped => false,
                Symbols::Named => !is_gap,
                Symbols::Spelled => true,
            };
            if !counts {
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let (name, len) = match symbol(rest) {
                Some((name, len)) => (Some(name.to_owned()), len),
                None => (code_point(first), first.len_utf8()),
            };
            for word in name.iter().flat_map(|it| it.split(' ')) {
                self.word(word);
            }
            rest = &rest[len..];
        }
    }

    /// Letters and digits without a gap: `getHTTPResponse`.
    fn run(&mut self, run: &str) {
        let chars: Vec<char> = run.chars().take(ENOUGH).flat_map(plain).collect();
        let mut start = 0;
        let mut at = 0;
        while at < chars.len() {
            if let Some(len) = (at == start).then(|| brand(&chars[at..])).flatten() {
                self.word(&lower(&chars[at..at + len]));
                at += len;
                start = at;
                continue;
            }
            if at > start && begins_word(&chars, start, at) {
                self.word(&lower(&chars[start..at]));
                start = at;
                continue;
            }
            at += 1;
        }
        if start < chars.len() {
            self.word(&lower(&chars[start..]));
        }
    }
}

/// Whether a new word begins at `at`, which is not the first character of its run.
fn begins_word(chars: &[char], start: usize, at: usize) -> bool {
    let (before, here) = (chars[at - 1], chars[at]);
    if !here.is_uppercase() {
        return false;
    }
    if !before.is_uppercase() {
        return true;
    }
    // `HTTPResponse`: the last capital of a run begins a word when a small letter follows …
    let next = chars.get(at + 1).copied();
    let after = chars.get(at + 2).copied();
    let small_follows = next.is_some_and(char::is_lowercase);
    // … but `IDs` is a plural.
    let is_plural = next == Some('s') && after.is_none_or(|it| !it.is_lowercase()) && at > start;
    small_follows && !is_plural
}

/// Names that carry a capital inside and are one word all the same.
const BRANDS: [&str; 13] = [
    "OAuth",
    "GitHub",
    "GitLab",
    "HubSpot",
    "LinkedIn",
    "PayPal",
    "WhatsApp",
    "YouTube",
    "GraphQL",
    "MySQL",
    "PostgreSQL",
    "JavaScript",
    "IPv",
];

/// How many of these characters a brand takes, digits behind it included.
fn brand(chars: &[char]) -> Option<usize> {
    let len = BRANDS
        .iter()
        .find(|it| it.chars().eq(chars.iter().copied().take(it.len())))?
        .len();
    let digits = chars[len..].iter().take_while(|it| it.is_ascii_digit());
    let end = len + digits.count();
    let goes_on = chars.get(end).is_some_and(|it| it.is_lowercase());
    (!goes_on).then_some(end)
}

fn lower(chars: &[char]) -> String {
    chars.iter().flat_map(|it| it.to_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::{ENOUGH, spelled, words};

    fn check(text: &str, expected: &str) {
        assert_eq!(words(text).join(" "), expected, "the words of {text:?}");
    }

    // Thousands of names that are nothing but `!` would be millions of words.
    #[test]
    fn a_long_text_is_few_words() {
        for part in ["!", "aB", "a ", "ß", "名", "_", "\u{301}", "😀"] {
            let text = part.repeat(1 << 18);
            for words in [words(&text), spelled(&text)] {
                let bytes: usize = words.iter().map(String::len).sum();
                assert!(bytes <= 4 * ENOUGH, "{bytes} bytes of words of {part:?}");
            }
        }
    }

    #[test]
    fn splits_words() {
        check("hs_object_id", "hs object id");
        check("OAuth2Token", "oauth2 token");
        check("oauth", "oauth");
        check("getHTTPResponse", "get http response");
        check("page[size]", "page size");
        check("@type", "type");
        check("issues/list-for-repo", "issues list for repo");
        check("userIDs", "user ids");
        check("IDsOfUsers", "ids of users");
        check("APIKey", "api key");
        check("IPv4Address", "ipv4 address");
        check("GitHubApp", "github app");
        check("v3Contacts", "v3 contacts");
        check("X-Rate-Limit", "x rate limit");
        check("  spaced\tout ", "spaced out");
        check("a..b//c", "a b c");
        check("2fa", "2fa");
        check("C++", "c");
    }

    #[test]
    fn reads_signs_and_symbols() {
        check("+1", "plus 1");
        check("-1", "minus 1");
        check("-created_at", "minus created at");
        check(">=", "at least");
        check("*", "star");
        check("_", "underscore");
        check("-", "minus");
        check("", "empty");
        check("\u{0}\n", "empty");
        assert_eq!(spelled("C++").join(" "), "c plus plus");
        assert_eq!(spelled("a-b").join(" "), "a b");
    }

    #[test]
    fn keeps_other_scripts() {
        check("prénom", "prenom");
        check("pre\u{301}nom", "prenom");
        check("Größe", "groesse");
        check("名前", "名前");
        check("Имя", "имя");
        check("😀", "u1f600");
        check("a😀b", "a b");
    }
}
