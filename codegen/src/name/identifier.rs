//! Words → a name that Rust takes.

use super::letters::can_begin;
use std::borrow::Cow;

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

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::{camel, snake, without_leading_number};

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
}
