//! What must not be shown, taken out of texts and URLs.

use std::cmp::Reverse;
use std::fmt::Write as _;

use url::{Url, form_urlencoded};

use crate::credential::Held;
use crate::json;
use crate::style::{Keep, encode};

/// What stands in a secret's place.
const MASK: &str = "***";

/// A secret that is shorter cannot be told from any other text.
pub(crate) const SHORTEST: usize = 4;

/// Of a secret that is cut off at a text's end, so much may be shown.
const STUMP: usize = 8;

/// A text without these secrets, as they are and as JSON, URLs and forms write them; also where the text ends in the
/// middle of one.
pub(crate) fn masked<'a>(text: &str, secrets: impl IntoIterator<Item = &'a str>) -> String {
    let mut forms: Vec<String> = secrets.into_iter().flat_map(forms).collect();
    forms.retain(|it| it.len() >= SHORTEST);
    // A secret that is the beginning of another would leave the other's end.
    forms.sort_by_key(|it| Reverse(it.len()));
    let mut text = text.to_owned();
    for form in &forms {
        if text.contains(form) {
            text = text.replace(form, MASK);
        }
    }
    for form in &forms {
        let stumps = (STUMP..form.len()).rev();
        let mut stumps = stumps.filter(|it| form.is_char_boundary(*it));
        if let Some(end) = stumps.find(|it| text.ends_with(&form[..*it])) {
            text.truncate(text.len() - end);
            text.push_str(MASK);
        }
    }
    text
}

/// How a secret may be written.
fn forms(secret: &str) -> [String; 5] {
    let json = json::encode_text(&secret);
    let encoded = encode(secret, Keep::Unreserved);
    [
        secret.to_owned(),
        json.trim_matches('"').to_owned(),
        // A URL within a URL.
        encode(&encoded, Keep::Unreserved),
        encoded,
        form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
    ]
}

/// A URL as it may be shown: of its query the names alone, no user, no fragment, nothing that is held.
pub(crate) fn shown_url(url: &Url, held: Option<&Held>) -> String {
    let host = url.host_str().unwrap_or_default();
    let mut shown = format!("{}://{host}", url.scheme());
    if let Some(port) = url.port() {
        let _ = write!(shown, ":{port}");
    }
    shown.push_str(url.path());
    let mut between = '?';
    for pair in url.query().unwrap_or_default().split('&') {
        match pair.split_once('=') {
            Some((name, _)) => {
                let _ = write!(shown, "{between}{name}=REDACTED");
            }
            None if pair.is_empty() => continue,
            None => {
                let _ = write!(shown, "{between}REDACTED");
            }
        }
        between = '&';
    }
    match held {
        Some(held) => held.mask(&shown),
        None => shown,
    }
}

/// The same of a text that is to be a URL.
pub(crate) fn shown_url_text(url: &str) -> String {
    match Url::parse(url) {
        Ok(url) => shown_url(&url, None),
        Err(_) => MASK.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_however_they_are_written() {
        let secrets = ["a/b\"c d", "a/b\"c d and more", "abc", "0123456789"];
        for (text, expected) in [
            ("it is a/b\"c d", "it is ***"),
            ("a/b\"c d and more", "***"),
            (r#"{"token":"a/b\"c d"}"#, r#"{"token":"***"}"#),
            ("?key=a%2Fb%22c%20d&x", "?key=***&x"),
            ("key=a%2Fb%22c+d", "key=***"),
            ("?to=%3Fkey%3Da%252Fb%2522c%2520d", "?to=%3Fkey%3D***"),
            ("abc is too short", "abc is too short"),
            ("cut off at 012345678", "cut off at ***"),
            ("cut off at 0123456", "cut off at 0123456"),
        ] {
            assert_eq!(masked(text, secrets), expected, "{text}");
        }
    }

    #[test]
    fn urls_show_no_value() {
        for (url, expected) in [
            ("https://x.example", "https://x.example/"),
            (
                "https://u:p@x.example:444/a?b=c&d&&e=#f",
                "https://x.example:444/a?b=REDACTED&REDACTED&e=REDACTED",
            ),
            ("http://[::1]:80/a%20b?", "http://[::1]/a%20b"),
        ] {
            assert_eq!(shown_url(&Url::parse(url).unwrap(), None), expected);
        }
    }
}
