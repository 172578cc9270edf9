//! A vendor's spelling → words: lower case, letters and digits alone.
//!
//! [`words`] reads symbols as gaps, [`spelled`] names each of them: the second is for what is nothing
//! but symbols, and for telling two spellings apart that differ in nothing else.

use super::reserved::holds;
use std::borrow::Cow;

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

/// `contacts` → `contact`; what is no plural stays.
pub(super) fn singular(word: &str) -> String {
    if !word.is_ascii() || word.len() < 3 {
        return word.to_owned();
    }
    let irregular = IRREGULAR.iter().find(|(_, plural)| word == *plural);
    if let Some((one, _)) = irregular {
        return (*one).to_owned();
    }
    const STAY: [&str; 9] = [
        "ss", "us", "sis", "xis", "news", "series", "sms", "dns", "aws",
    ];
    if holds(SINGULAR, word) || STAY.iter().any(|it| word.ends_with(it)) {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|it| it.len() > 1) {
        return format!("{stem}y");
    }
    // `statuses`, not `warehouses`.
    for ending in [
        "sses", "shes", "ches", "xes", "tuses", "nuses", "ruses", "puses",
    ] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Whether a word names several things.
pub(super) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// Singulars that end in `s`.
const SINGULAR: &str = " alias always as atlas axis basis bias canvas chaos debris does gas gps has his https ios iris is kms \
     kudos lens macos os pos redis saas species tennis this tls was ";

const IRREGULAR: [(&str, &str); 21] = [
    ("alias", "aliases"),
    ("analysis", "analyses"),
    ("bus", "buses"),
    ("cache", "caches"),
    ("canvas", "canvases"),
    ("child", "children"),
    ("cookie", "cookies"),
    ("cpu", "cpus"),
    ("gpu", "gpus"),
    ("index", "indices"),
    ("lens", "lenses"),
    ("matrix", "matrices"),
    ("menu", "menus"),
    ("movie", "movies"),
    ("person", "people"),
    ("pie", "pies"),
    ("quiz", "quizzes"),
    ("sku", "skus"),
    ("tie", "ties"),
    ("vertex", "vertices"),
    ("zombie", "zombies"),
];

/// `list_for_repo`
pub(super) fn snake(words: &[String]) -> String {
    guarded(words.join("_"))
}

/// `ListForRepo`. Digits that would run together keep a `_` between them.
pub(super) fn camel(words: &[String]) -> String {
    let mut name = String::with_capacity(words.iter().map(String::len).sum());
    for word in words {
        let mut chars = word.chars();
        let Some(first) = chars.next() else { continue };
        if first.is_ascii_digit() && name.ends_with(|it: char| it.is_ascii_digit()) {
            name.push('_');
        }
        name.extend(first.to_uppercase());
        name.push_str(chars.as_str());
    }
    guarded(name)
}

// A name cannot begin with a digit, nor be `_` alone.
fn guarded(name: String) -> String {
    match name.chars().next() {
        None | Some('_') => format!("empty{name}"),
        Some(first) if first.is_ascii_alphabetic() || can_begin(first) => name,
        Some(_) => format!("_{name}"),
    }
}

/// The same words, a number in front spelled out or told what it is: `3d secure` is `three d secure`,
/// `2022 11 28` is `v2022 11 28`, `404` is `n404`.
pub(super) fn without_leading_number(words: &[String]) -> Cow<'_, [String]> {
    let Some(first) = words
        .first()
        .filter(|it| it.starts_with(|it: char| it.is_ascii_digit()))
    else {
        return Cow::Borrowed(words);
    };
    let digits = first.len()
        - first
            .trim_start_matches(|it: char| it.is_ascii_digit())
            .len();
    let (number, behind) = first.split_at(digits);
    let goes_on = words
        .get(1)
        .is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    let mut owned = Vec::with_capacity(words.len() + 2);
    match number.parse().ok().and_then(in_words) {
        Some(spelled) if !goes_on => {
            owned.extend(spelled);
            owned.extend((!behind.is_empty()).then(|| behind.to_owned()));
        }
        // A date or a version.
        _ if goes_on => owned.push(format!("v{first}")),
        _ => owned.push(format!("n{first}")),
    }
    owned.extend_from_slice(&words[1..]);
    Cow::Owned(owned)
}

/// A number below a hundred, as it is said.
fn in_words(number: u8) -> Option<Vec<String>> {
    const ONES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let number = usize::from(number);
    let one = |it: &str| vec![it.to_owned()];
    match number {
        0..20 => Some(one(ONES[number])),
        20..100 if number.is_multiple_of(10) => Some(one(TENS[number / 10 - 2])),
        20..100 => Some([one(TENS[number / 10 - 2]), one(ONES[number % 10])].concat()),
        _ => None,
    }
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

/// Whether a character can stand in an identifier as it is, or has a plain form that can.
fn belongs_in_word(it: char) -> bool {
    it.is_ascii_alphanumeric() || (!it.is_ascii() && (latin(it).is_some() || is_foreign_letter(it)))
}

/// Latin letters lose their marks: an accent is easily missed when a name is typed.
fn plain(it: char) -> impl Iterator<Item = char> {
    let folded = latin(it).unwrap_or("");
    let kept = folded.is_empty() && !is_mark(it);
    folded.chars().chain(kept.then_some(it))
}

fn is_mark(it: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&it)
}

/// A letter of another script. Rust normalizes identifiers: what would change is not taken.
fn is_foreign_letter(it: char) -> bool {
    is_mark(it)
        || (it.is_alphabetic()
            && !matches!(it, '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97c}' | '\u{d7b0}'..='\u{d7fb}')
            && !matches!(it, '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
            && !matches!(it, '\u{900}'..='\u{fff}' | '\u{1f00}'..='\u{1fff}' | '\u{2000}'..='\u{2fff}')
            && it.to_lowercase().all(can_begin))
}

/// Whether Rust takes an identifier that begins with this character.
pub(super) fn can_begin(it: char) -> bool {
    if it.is_ascii() {
        return it.is_ascii_alphabetic() || it == '_';
    }
    let mut buffer = [0; 4];
    it.is_alphabetic()
        && it
            .encode_utf8(&mut buffer)
            .parse::<proc_macro2::TokenStream>()
            .is_ok()
}

/// A character that has no name: its code point, `u1f600`. Marks and joiners say nothing alone.
fn code_point(it: char) -> Option<String> {
    let silent = it.is_whitespace()
        || it.is_control()
        || is_mark(it)
        || matches!(it, '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    (!silent).then(|| format!("u{:x}", u32::from(it)))
}

/// The name of the symbol that a text begins with, and how many bytes it takes.
fn symbol(text: &str) -> Option<(&'static str, usize)> {
    const SYMBOLS: [(&str, &str); 44] = [
        (">=", "at least"),
        ("<=", "at most"),
        ("!=", "not equal"),
        ("<>", "not equal"),
        ("==", "equals"),
        ("=~", "matches"),
        ("&&", "and"),
        ("||", "or"),
        ("+", "plus"),
        ("-", "minus"),
        ("<", "less than"),
        (">", "greater than"),
        ("=", "equals"),
        ("!", "not"),
        ("&", "and"),
        ("|", "or"),
        ("*", "star"),
        ("%", "percent"),
        ("$", "dollar"),
        ("#", "hash"),
        ("@", "at"),
        ("~", "tilde"),
        ("^", "caret"),
        ("/", "slash"),
        ("\\", "backslash"),
        (".", "dot"),
        (",", "comma"),
        (":", "colon"),
        (";", "semicolon"),
        ("?", "question mark"),
        ("'", "apostrophe"),
        ("\"", "quote"),
        ("`", "backtick"),
        ("(", "open paren"),
        (")", "close paren"),
        ("[", "open bracket"),
        ("]", "close bracket"),
        ("{", "open brace"),
        ("}", "close brace"),
        ("_", "underscore"),
        (" ", "space"),
        ("€", "euro"),
        ("£", "pound"),
        ("°", "degree"),
    ];
    SYMBOLS
        .iter()
        .find(|(symbol, _)| text.starts_with(symbol))
        .map(|(symbol, name)| (*name, symbol.len()))
}

/// The letters that a Latin letter with a mark stands for, in its case.
fn latin(it: char) -> Option<&'static str> {
    const FOLDED: [(&str, &str); 36] = [
        ("ÀÁÂÃÅĀĂĄ", "A"),
        ("àáâãåāăąª", "a"),
        ("ÆÄ", "Ae"),
        ("æä", "ae"),
        ("ÇĆĈĊČ", "C"),
        ("çćĉċč", "c"),
        ("ÐĎĐ", "D"),
        ("ðďđ", "d"),
        ("ÈÉÊËĒĔĖĘĚ", "E"),
        ("èéêëēĕėęě", "e"),
        ("ĜĞĠĢ", "G"),
        ("ĝğġģ", "g"),
        ("ĤĦ", "H"),
        ("ĥħ", "h"),
        ("ÌÍÎÏĨĪĬĮİ", "I"),
        ("ìíîïĩīĭįı", "i"),
        ("ĴĶ", "K"),
        ("ĵķ", "k"),
        ("ĹĻĽĿŁ", "L"),
        ("ĺļľŀł", "l"),
        ("ÑŃŅŇ", "N"),
        ("ñńņň", "n"),
        ("ÒÓÔÕŌŎŐ", "O"),
        ("òóôõōŏőº", "o"),
        ("ØÖŒ", "Oe"),
        ("øöœ", "oe"),
        ("ŔŖŘ", "R"),
        ("ŕŗř", "r"),
        ("ŚŜŞŠȘ", "S"),
        ("śŝşšș", "s"),
        ("ŢŤŦȚ", "T"),
        ("ţťŧț", "t"),
        ("ÙÚÛŨŪŬŮŰŲÜ", "U"),
        ("ùúûũūŭůűųü", "u"),
        ("ÝŸŹŻŽ", "Z"),
        ("ýÿźżž", "z"),
    ];
    match it {
        'ß' => Some("ss"),
        'ý' | 'ÿ' => Some("y"),
        'Ý' | 'Ÿ' => Some("Y"),
        'ĵ' => Some("j"),
        'Ĵ' => Some("J"),
        _ if !('\u{aa}'..='\u{21b}').contains(&it) => None,
        _ => FOLDED
            .iter()
            .find(|(marked, _)| marked.contains(it))
            .map(|(_, folded)| *folded),
    }
}

#[cfg(test)]
mod tests {
    use super::{ENOUGH, camel, singular, snake, spelled, without_leading_number, words};

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

    #[test]
    fn joins_words() {
        assert_eq!(snake(&words("getHTTPResponse")), "get_http_response");
        assert_eq!(camel(&words("getHTTPResponse")), "GetHttpResponse");
    }

    #[test]
    fn begins_with_a_letter() {
        let check = |text, expected: &str| {
            let words = words(text);
            assert_eq!(without_leading_number(&words).join(" "), expected, "{text}");
        };
        check("2fa", "two fa");
        check("3d_secure", "three d secure");
        check("2022-11-28", "v2022 11 28");
        check("24 hours", "twenty four hours");
        check("404", "n404");
        check("007", "seven");
        check("99999999999999999999", "n99999999999999999999");
        check("one", "one");
    }

    #[test]
    fn finds_the_singular() {
        for (plural, expected) in [
            ("contacts", "contact"),
            ("companies", "company"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("status", "status"),
            ("address", "address"),
            ("notes", "note"),
            ("data", "data"),
            ("alias", "alias"),
            ("statuses", "status"),
            ("warehouses", "warehouse"),
            ("people", "person"),
            ("caches", "cache"),
            ("branches", "branch"),
            ("skus", "sku"),
            ("emojis", "emoji"),
            ("analysis", "analysis"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}
