//! Answers: what each status brings.

use super::media::{self, Class};
use super::{Lowering, docs};
use crate::ir::{Case, Content, Docs, Header, Method, Status, Step};
use crate::parse::openapi::{self, MediaType, Operation};
use crate::parse::{Node, NodeKind};

impl<'t> Lowering<'t, '_> {
    /// What successes and failures of an operation bring, most specific statuses first.
    pub(super) fn answers(
        &mut self,
        operation: Operation<'t>,
        method: &Method,
    ) -> (Vec<Case>, Vec<Case>) {
        let produces = operation.produces();
        let mut found = Vec::new();
        for (word, node) in operation.responses() {
            let Some(status) = status(word) else {
                self.report(
                    crate::diagnostic::Code::UNEXPECTED_NODE,
                    node.site(),
                    format!("`{}` is no status", word.escape_debug()),
                )
                .help("a status is `200`, `4XX` or `default`");
                continue;
            };
            let Some(node) = self.follow(node) else {
                continue;
            };
            if node.kind() != NodeKind::Map {
                self.unexpected(node, "an answer");
                continue;
            }
            if !found.iter().any(|(it, _)| *it == status) {
                found.push((status, node));
            }
        }
        found.sort_by_key(|(status, _)| *status);

        let is_success =
            |status: &Status| matches!(status, Status::Exact(200..=299) | Status::Range(2));
        let has_success = found.iter().any(|(status, _)| is_success(status));
        let mut successes = Vec::new();
        let mut failures = Vec::new();
        for (status, node) in found {
            let succeeds = is_success(&status) || (status == Status::Default && !has_success);
            let step = if succeeds {
                Step::Success
            } else {
                Step::Failure
            };
            let case = self.owned_by_component(node, |it| {
                it.step(step, |it| it.case(status, node, &produces, method))
            });
            // A redirect without a body is the transport's business.
            let is_redirect =
                matches!(status, Status::Exact(100..=199 | 300..=399) | Status::Range(1 | 3));
            if succeeds {
                successes.push(case);
            } else if !is_redirect || case.content != Content::Empty {
                failures.push(case);
            }
        }
        (successes, failures)
    }

    fn case(
        &mut self,
        status: Status,
        node: Node<'t>,
        produces: &[&'t str],
        method: &Method,
    ) -> Case {
        let response = self.document.response(node);
        let has_body = *method != Method::Head && !matches!(status, Status::Exact(204 | 205 | 304));
        let contents = if has_body {
            response.contents(produces)
        } else {
            Vec::new()
        };
        let chosen = self.chosen(&contents);
        Case {
            status,
            media: chosen.map(|(media, class)| accepted(media.name, class)),
            content: match chosen {
                Some((media, class)) => self.content(media, class),
                None => Content::Empty,
            },
            headers: self.headers(response),
            docs: Docs {
                link: None,
                ..docs(response.said())
            },
            site: node.site(),
        }
    }

    fn chosen(&mut self, contents: &[MediaType<'t>]) -> Option<(MediaType<'t>, Class)> {
        let mut best: Option<(u8, MediaType<'t>, Class)> = None;
        for media in contents {
            let class = self.class_of(*media);
            let order = match class {
                Class::Json if is_plain_json(media.name) => 0,
                Class::Json | Class::JsonPatch => 1,
                Class::Events | Class::Lines => 2,
                Class::Text | Class::Form => 3,
                Class::Any | Class::Bytes | Class::Multipart => 4,
            };
            if best.as_ref().is_none_or(|(it, ..)| order < *it) {
                best = Some((order, *media, class));
            }
        }
        best.map(|(_, media, class)| (media, class))
    }

    // What a schema says of a body counts more than a media type that says little.
    fn class_of(&mut self, media: MediaType<'t>) -> Class {
        let class = media::class(media.name);
        let Some(schema) = media.schema else {
            return class;
        };
        match class {
            Class::Json | Class::Any | Class::Text if self.is_binary(schema) => Class::Bytes,
            Class::Any if self.is_structured(schema) => Class::Json,
            // ASP.NET says `text/plain` of its JSON.
            Class::Text if media.name.starts_with("text/plain") && self.is_structured(schema) => {
                Class::Json
            }
            _ => class,
        }
    }

    fn content(&mut self, media: MediaType<'t>, class: Class) -> Content {
        let ty = |it: &mut Self| match media.schema {
            Some(schema) => it.whole(schema),
            None => it.anything(media.node),
        };
        match class {
            Class::Json | Class::JsonPatch => Content::Json(ty(self)),
            Class::Events => Content::Events(self.each_line(media.schema, media.node)),
            Class::Lines => Content::Lines(self.each_line(media.schema, media.node)),
            Class::Text | Class::Form => Content::Text,
            Class::Any | Class::Bytes | Class::Multipart => Content::Binary,
        }
    }

    fn headers(&mut self, response: openapi::Response<'t>) -> Vec<Header> {
        let mut headers = Vec::new();
        for (wire, node) in response.headers() {
            let Some(node) = self.follow(node) else {
                continue;
            };
            let header = openapi::Header { node };
            headers.push(Header {
                wire: wire.to_owned(),
                ty: None,
                docs: docs(header.said()),
            });
        }
        headers
    }
}

fn is_plain_json(media: &str) -> bool {
    media.trim_start().starts_with("application/json")
}

fn accepted(media: &str, class: Class) -> String {
    match class {
        Class::Any | Class::Bytes | Class::Text if media.contains('*') => "*/*".to_owned(),
        _ => media::concrete(media, class),
    }
}

fn status(word: &str) -> Option<Status> {
    let word = word.trim();
    if word.eq_ignore_ascii_case("default") {
        return Some(Status::Default);
    }
    if let [digit @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] = word.as_bytes() {
        return Some(Status::Range(digit - b'0'));
    }
    let status: u16 = word.parse().ok()?;
    (100..=599)
        .contains(&status)
        .then_some(Status::Exact(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_statuses() {
        let check = |word, expected| assert_eq!(status(word), expected);
        check("200", Some(Status::Exact(200)));
        check("4xx", Some(Status::Range(4)));
        check("default", Some(Status::Default));
        check("600", None);
        check("ok", None);
    }
}
