//! What a call is given: its constructors, arguments and setters.

use super::names::{ArgumentNames, BodyNames, OperationNames};
use super::scope::{Kind, MethodName, Name, Scope};
use super::words::words;
use crate::ir::{Body, BodyContent, Operation, Parameter, Place};

/// The preferred body has the operation's own name, each other one says what it is.
pub(super) fn constructors(
    operation: &Operation,
    first: Name,
    own: &[String],
    scope: &mut Scope,
) -> Vec<MethodName> {
    let mut names = vec![first.into()];
    if operation.body_required {
        for body in operation.bodies.iter().skip(1) {
            let what = body_words(body);
            let exact = media_words(&body.media);
            let candidates = [
                [own, what.as_slice()].concat(),
                [own, exact.as_slice()].concat(),
            ];
            names.push(scope.claim_first(Kind::Method, candidates).into());
        }
    }
    names
}

/// `json_patch`, `form`, `text`: how a body differs from the preferred one.
fn body_words(body: &Body) -> Vec<String> {
    let word = match body.content {
        BodyContent::Json(_) => return media_words(&body.media),
        BodyContent::Form { .. } => "form",
        BodyContent::Multipart(_) => "multipart",
        BodyContent::Lines(_) => "lines",
        BodyContent::Text => "text",
        BodyContent::Bytes => "bytes",
    };
    vec![word.to_owned()]
}

/// What a media type's subtype says: `merge patch` of `application/merge-patch+json`.
fn media_words(media: &str) -> Vec<String> {
    let essence = media.split(';').next().unwrap_or(media);
    let subtype = essence.rsplit('/').next().unwrap_or(essence);
    let name = subtype.split('+').next().unwrap_or(subtype);
    let mut words = words(name.trim());
    // `vnd.api+json`, `x-ndjson`: the prefix says who registered it.
    if words.len() > 1 && matches!(words[0].as_str(), "vnd" | "x" | "prs") {
        words.remove(0);
    }
    words
}

/// The operation's names with those of all that a call is given.
pub(super) fn with_arguments(mut names: OperationNames, operation: &Operation) -> OperationNames {
    let mut arguments = Scope::default();
    let mut setters = Scope::default();
    names.parameters = operation
        .parameters
        .iter()
        .map(|it| {
            let qualified = [vec![place_word(it).to_owned()], words(&it.wire)].concat();
            argument(&mut arguments, &mut setters, &it.wire, qualified)
        })
        .collect();
    // Bodies exclude each other, so each of them is `body` where it is an argument.
    names.bodies = operation
        .bodies
        .iter()
        .map(|body| {
            let mut own = arguments.clone();
            let more = body_words(body);
            let qualified = [vec!["body".to_owned()], more].concat();
            let whole = argument(&mut own, &mut setters, "body", qualified);
            let BodyContent::Multipart(parts) = &body.content else {
                return BodyNames {
                    whole,
                    parts: Vec::new(),
                };
            };
            let parts = parts
                .iter()
                .map(|it| {
                    let qualified = [words(&it.wire), vec!["part".to_owned()]].concat();
                    argument(&mut own, &mut setters, &it.wire, qualified)
                })
                .collect();
            BodyNames { whole, parts }
        })
        .collect();
    names
}

fn argument(
    arguments: &mut Scope,
    setters: &mut Scope,
    wire: &str,
    qualified: Vec<String>,
) -> ArgumentNames {
    ArgumentNames {
        argument: arguments
            .claim_or(Kind::Field, wire, [qualified.clone()])
            .into(),
        setter: setters.claim_or(Kind::Setter, wire, [qualified]).into(),
    }
}

fn place_word(parameter: &Parameter) -> &'static str {
    match parameter.place {
        Place::Path => "path",
        Place::Query | Place::QueryString => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}
