//! Bodies as they may be shown: without the fields that are known to be secret or personal.

use std::borrow::Cow;

use url::form_urlencoded;

use super::mask::masked;
use crate::Json;
use crate::answer::is_json;
use crate::codec::{Kind, View, Writer};

/// What stands in a field's place.
const REDACTED: &str = "REDACTED";

/// Keys whose values are secret, whoever's body it is; without what spellings differ in.
const SECRET: [&str; 12] = [
    "accesstoken",
    "apikey",
    "apitoken",
    "authorization",
    "authtoken",
    "clientsecret",
    "idtoken",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "token",
];

/// The beginning of a body as it may be shown, at least so many bytes of it where there are as many. Where it cannot
/// be told what is in it, there is nothing to show: it is neither JSON nor a form.
///
/// `fields`: ways to what is secret or personal, from anywhere in the body, as keys with dots between them. `hidden`:
/// what was left out of the exchange so far, which an app may tell back in the middle of a message.
pub(crate) fn redacted(
    media: &str,
    body: &[u8],
    fields: &[&str],
    bytes: usize,
    hidden: &mut Vec<String>,
) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let mut redacting = Redacting {
        fields,
        bytes,
        way: Vec::new(),
        writer: Writer::new(),
        hidden,
    };
    let shown = if media == "application/x-www-form-urlencoded" {
        redacting.form(text)
    } else if is_json(media) {
        let json: Json = text.parse().ok()?;
        redacting.value(json.view());
        redacting.writer.into_text()
    } else {
        return None;
    };
    Some(masked(&shown, hidden.iter().map(String::as_str)))
}

struct Redacting<'a> {
    fields: &'a [&'a str],
    bytes: usize,
    /// The keys that lead to where it is.
    way: Vec<String>,
    writer: Writer,
    hidden: &'a mut Vec<String>,
}

impl Redacting<'_> {
    fn value(&mut self, value: View<'_>) {
        if self.writer.written() > self.bytes {
            return;
        }
        match value.kind() {
            Kind::Object => {
                self.writer.open_object();
                for (key, value) in value.members() {
                    self.writer.key(&key);
                    self.way.push(key.into_owned());
                    match self.is_hidden() {
                        true => self.hide(value),
                        false => self.value(value),
                    }
                    self.way.pop();
                }
                self.writer.close_object();
            }
            Kind::List => {
                self.writer.open_list();
                for item in value.items() {
                    self.writer.item();
                    self.value(item);
                }
                self.writer.close_list();
            }
            _ => self.writer.raw(value.as_text()),
        }
    }

    /// Leaves a value out, and keeps the texts in it.
    fn hide(&mut self, value: View<'_>) {
        self.writer.text(REDACTED);
        let mut left = vec![value];
        while let Some(value) = left.pop() {
            left.extend(value.items().chain(value.members().map(|it| it.1)));
            self.hidden.extend(value.as_str().map(Cow::into_owned));
        }
    }

    fn form(&mut self, text: &str) -> String {
        let mut shown = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            // `contact[email]` is `email` of `contact`.
            let keys = name.split(['[', ']']).filter(|it| !it.is_empty());
            self.way = keys.map(str::to_owned).collect();
            if self.is_hidden() {
                self.hidden.push(value.into_owned());
                shown.append_pair(&name, REDACTED);
            } else {
                shown.append_pair(&name, &value);
            }
        }
        shown.finish()
    }

    fn is_hidden(&self) -> bool {
        let way = self.way.join(".");
        let is_behind = |field: &&str| {
            way.strip_suffix(*field)
                .is_some_and(|before| before.is_empty() || before.ends_with('.'))
        };
        self.way.last().is_some_and(|key| is_secret(key)) || self.fields.iter().any(is_behind)
    }
}

fn is_secret(key: &str) -> bool {
    let letters = key.chars().filter(|it| it.is_alphanumeric());
    let plain: String = letters.map(|it| it.to_ascii_lowercase()).collect();
    SECRET.contains(&plain.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_redacted_wherever_they_stand() {
        let fields = ["email", "properties.phone", "a.b"];
        for (body, expected) in [
            (
                r#"{"results":[{"email":"x","id":1,"properties":{"phone":"1"}}]}"#,
                r#"{"results":[{"email":"REDACTED","id":1,"properties":{"phone":"REDACTED"}}]}"#,
            ),
            (
                r#"{"phone":"1","emails":["x"]}"#,
                r#"{"phone":"1","emails":["x"]}"#,
            ),
            (r#"{"email":{"value":"x"}}"#, r#"{"email":"REDACTED"}"#),
            (
                r#"{"a":[{"b":1}],"ca":{"b":1}}"#,
                r#"{"a":[{"b":"REDACTED"}],"ca":{"b":1}}"#,
            ),
            (
                r#"{"API-Key":"x","apiToken":1}"#,
                r#"{"API-Key":"REDACTED","apiToken":"REDACTED"}"#,
            ),
            ("[]", "[]"),
        ] {
            let body = body.as_bytes();
            let found = redacted("application/json", body, &fields, 1000, &mut Vec::new());
            assert_eq!(found.as_deref(), Some(expected));
        }
        let form = redacted(
            "application/x-www-form-urlencoded",
            b"contact[email]=a%40b&properties[phone]=1&phone=2&x",
            &fields,
            1000,
            &mut Vec::new(),
        );
        let expected = "contact%5Bemail%5D=REDACTED&properties%5Bphone%5D=REDACTED&phone=2&x=";
        assert_eq!(form.as_deref(), Some(expected));
    }

    #[test]
    fn what_nobody_can_tell_is_not_shown() {
        for (media, body) in [
            ("application/json", &b"{\"email\":"[..]),
            ("application/json", b"\xff"),
            ("text/plain", b"email"),
            ("multipart/form-data", b"email"),
        ] {
            let shown = redacted(media, body, &[], 1000, &mut Vec::new());
            assert_eq!(shown, None, "{media}");
        }
    }

    #[test]
    fn what_was_left_out_is_not_told_back() {
        let mut hidden = Vec::new();
        let mut shown = |body: &str| {
            let body = body.as_bytes();
            redacted("application/json", body, &["email"], 1000, &mut hidden).unwrap()
        };
        assert_eq!(
            shown(r#"{"email":{"value":"jane@x.example"}}"#),
            r#"{"email":"REDACTED"}"#
        );
        assert_eq!(
            shown(r#"{"message":"jane@x.example exists"}"#),
            r#"{"message":"*** exists"}"#
        );
    }

    #[test]
    fn a_long_body_is_left_early() {
        let body = format!("[{}1]", "1,".repeat(1 << 20));
        let body = body.as_bytes();
        let shown = redacted("application/json", body, &[], 100, &mut Vec::new()).unwrap();
        assert!((100..3 << 20).contains(&shown.len()));
    }
}
