//! Media types, sorted by what can be done with them.

/// What kind of text or bytes a media type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// `application/json` and everything `+json`.
    Json,
    /// A JSON document that changes another one.
    JsonPatch,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/*`.
    Multipart,
    /// JSON texts one after another.
    Lines,
    /// `text/event-stream`.
    Events,
    /// What people can read.
    Text,
    /// `*/*`: anything.
    Any,
    /// Everything else.
    Bytes,
}

/// What kind of text or bytes this media type is.
pub(super) fn class(media: &str) -> Class {
    let media = essence(media);
    match media.as_str() {
        "application/json-patch+json" | "application/merge-patch+json" => Class::JsonPatch,
        "application/x-www-form-urlencoded" => Class::Form,
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonlines"
        | "application/jsonlines"
        | "application/json-lines"
        | "application/x-json-stream"
        | "application/stream+json"
        | "application/json-seq"
        | "text/jsonl"
        | "application/x-jsonl" => Class::Lines,
        "text/event-stream" => Class::Events,
        "*/*" | "*" | "application/*" | "" => Class::Any,
        "application/javascript"
        | "application/yaml"
        | "application/x-yaml"
        | "application/xml"
        | "application/graphql"
        | "application/csv"
        | "application/jwt"
        | "application/jose"
        | "application/sql"
        | "application/toml" => Class::Text,
        it if is_json(it) => Class::Json,
        it if it.starts_with("multipart/") => Class::Multipart,
        it if it.starts_with("text/") => Class::Text,
        it if it.ends_with("+xml") || it.ends_with("+yaml") || it.ends_with("+csv") => Class::Text,
        _ => Class::Bytes,
    }
}

// `image/svg+xml` is text; `application/json5` and `application/vnd.x.json` are meant as JSON.
fn is_json(media: &str) -> bool {
    let kind = media.split_once('/').map_or(media, |(_, kind)| kind);
    kind == "json" || kind.ends_with("+json") || kind.ends_with(".json") || kind == "x-json"
}

/// The media type without parameters, lower case.
fn essence(media: &str) -> String {
    let (essence, _) = media.split_once(';').unwrap_or((media, ""));
    essence.trim().to_ascii_lowercase()
}

/// A media type that can stand in a request: wildcards made concrete, anything that no header may hold
/// replaced.
pub(super) fn concrete(media: &str, class: Class) -> String {
    let is_token = |it: char| it.is_ascii_graphic() || it == ' ';
    let media = media.trim();
    let usable = !media.contains('*') && media.contains('/') && media.chars().all(is_token);
    if usable {
        return media.to_owned();
    }
    match class {
        Class::Json | Class::JsonPatch => "application/json",
        Class::Form => "application/x-www-form-urlencoded",
        Class::Multipart => "multipart/form-data",
        Class::Lines => "application/x-ndjson",
        Class::Events => "text/event-stream",
        Class::Text => "text/plain",
        Class::Any | Class::Bytes => "application/octet-stream",
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_media_types() {
        let check = |media: &str, expected| assert_eq!(class(media), expected, "{media}");
        check("application/json; charset=utf-8", Class::Json);
        check("text/json", Class::Json);
        check("application/*+json", Class::Json);
        check("application/vnd.api+json", Class::Json);
        check("Application/JSON", Class::Json);
        check("application/merge-patch+json", Class::JsonPatch);
        check("multipart/form-data", Class::Multipart);
        check("application/x-ndjson", Class::Lines);
        check("text/event-stream", Class::Events);
        check("text/csv", Class::Text);
        check("application/xml", Class::Text);
        check("application/soap+xml", Class::Text);
        check("image/png", Class::Bytes);
        check("application/pdf", Class::Bytes);
        check("*/*", Class::Any);
    }

    #[test]
    fn makes_wildcards_concrete() {
        let check = |media: &str, expected| assert_eq!(concrete(media, class(media)), expected);
        check("application/*+json", "application/json");
        check("image/*", "application/octet-stream");
        check("text/csv\r\nx: y", "text/plain");
        check("application/vnd.api+json", "application/vnd.api+json");
    }
}
