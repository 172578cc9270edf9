//! Multipart bodies: parts between boundaries, streamed.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::body::{Body, BoxError, File};
use crate::style::{self, Encoding, Node, Raw};

/// One part: its headers are still to be written.
pub(crate) struct Part {
    name: String,
    file: Option<String>,
    media: Option<String>,
    body: Body,
}

impl Part {
    pub(crate) fn file(media: &str, name: &str, file: File) -> Self {
        Self {
            name: name.to_owned(),
            // Servers tell a file from a value by this alone.
            file: Some(file.name.unwrap_or_else(|| name.to_owned())),
            media: Some(file.media.unwrap_or_else(|| media.to_owned())),
            body: file.body,
        }
    }
}

/// The parts of a value: text as it is, a list as a part for each item, an object as JSON. Under a JSON
/// media type the whole value is one JSON text.
pub(crate) fn values(media: &str, name: &str, value: Raw<'_>) -> Vec<Part> {
    if crate::answer::is_json(media) && !media.is_empty() {
        return vec![value_part(media, name, value.json().to_owned())];
    }
    let items = match value.open() {
        Node::List(items) => items,
        _ => vec![value],
    };
    items
        .into_iter()
        .filter_map(|item| {
            let text = item.plain()?.into_owned();
            let media = match media {
                "" if item.has_parts() => "application/json",
                media => media,
            };
            Some(value_part(media, name, text))
        })
        .collect()
}

/// A part for each name and value that this style makes of a value.
pub(crate) fn styled(encoding: Encoding, name: &str, value: Raw<'_>) -> Vec<Part> {
    style::plain_pairs(encoding, name, value)
        .into_iter()
        .map(|(name, text)| value_part("", &name, text))
        .collect()
}

fn value_part(media: &str, name: &str, text: String) -> Part {
    Part {
        name: name.to_owned(),
        file: None,
        media: Some(media.to_owned()).filter(|media| !media.is_empty()),
        body: text.into(),
    }
}

/// The body, and its media type with the boundary. Its length is known when all parts' lengths are.
pub(crate) fn body(media: &str, parts: Vec<Part>) -> (String, Body) {
    let random = [(); 2].map(|()| crate::retry::random());
    let boundary = format!("connectome-{:016x}{:016x}", random[0], random[1]);
    let media = format!("{media}; boundary={boundary}");
    (media, bounded(&boundary, parts))
}

fn bounded(boundary: &str, parts: Vec<Part>) -> Body {
    let mut pieces = VecDeque::new();
    for part in parts {
        pieces.push_back(Body::from(head(boundary, &part)));
        pieces.push_back(part.body);
        pieces.push_back(Body::from("\r\n"));
    }
    pieces.push_back(Body::from(format!("--{boundary}--\r\n")));
    let length: Option<u64> = pieces.iter().map(Body::length).sum();
    let whole: Option<Vec<&Bytes>> = pieces.iter().map(Body::whole).collect();
    if let Some(whole) = whole {
        return Body::from(whole.iter().map(|it| &it[..]).collect::<Vec<_>>().concat());
    }
    let streamed = Body::stream(Chain(pieces));
    match length {
        Some(length) => streamed.with_length(length),
        None => streamed,
    }
}

fn head(boundary: &str, part: &Part) -> String {
    let mut head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
        quoted(&part.name)
    );
    if let Some(file) = &part.file {
        head.push_str(&format!("; filename=\"{}\"", quoted(file)));
    }
    if let Some(media) = &part.media {
        let media: String = media.chars().filter(|it| !it.is_control()).collect();
        head.push_str(&format!("\r\nContent-Type: {media}"));
    }
    head.push_str("\r\n\r\n");
    head
}

/// As the WHATWG's form submission quotes names: line breaks and quotes are percent-encoded.
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace('"', "%22")
        .replace('\0', "")
}

/// One body after another.
struct Chain(VecDeque<Body>);

impl Stream for Chain {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(body) = self.0.front_mut() {
            match Pin::new(body).poll_next(context) {
                Poll::Ready(None) => {
                    self.0.pop_front();
                }
                other => return other,
            }
        }
        Poll::Ready(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_nested_values() {
        let value = Raw::new(r#"{"create":true,"on":["a","b&c"],"none":null}"#);
        let parts = styled(Encoding::DEEP_OBJECT, "link", value);
        let names: Vec<&str> = parts.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["link[create]", "link[on][0]", "link[on][1]"]);
    }

    #[test]
    fn writes_parts() {
        let mut parts = values("", "note", Raw::new(r#""a b""#));
        parts.extend(values("", "tags", Raw::new(r#"["x",{"y":1}]"#)));
        parts.extend(values("application/json", "list", Raw::new("[1]")));
        parts.extend(values("", "none", Raw::new("null")));
        let file = File::new("a\"b\r\n.txt", "bytes").with_media("text/plain");
        parts.push(Part::file("application/octet-stream", "file", file));

        let body = bounded("B", parts);

        let expected = "--B\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\na b\r\n\
            --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nx\r\n\
            --B\r\nContent-Disposition: form-data; name=\"tags\"\r\nContent-Type: application/json\r\n\r\n{\"y\":1}\r\n\
            --B\r\nContent-Disposition: form-data; name=\"list\"\r\nContent-Type: application/json\r\n\r\n[1]\r\n\
            --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.txt\"\r\nContent-Type: text/plain\r\n\r\nbytes\r\n\
            --B--\r\n";
        assert_eq!(body.whole().unwrap(), expected);
    }

    #[test]
    fn a_streamed_part_keeps_the_length_when_it_says_its_own() {
        let streamed = || Body::stream(Chain(VecDeque::from([Body::from("abc")])));
        let part = |body| vec![Part::file("text/plain", "f", File::new("n", body))];

        assert_eq!(bounded("B", part(streamed())).length(), None);
        let known = bounded("B", part(streamed().with_length(3))).length();
        let whole = bounded("B", part(Body::from("abc"))).length();
        assert_eq!(known, whole);
        assert!(known.is_some());
    }

    #[test]
    fn boundaries_differ() {
        assert_ne!(
            body("multipart/form-data", vec![]).0,
            body("multipart/form-data", vec![]).0
        );
    }
}
