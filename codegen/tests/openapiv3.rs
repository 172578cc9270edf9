//! `openapiv3` as the oracle: on documents of OpenAPI 3.0 that it takes, both see the same operations,
//! parameters, bodies and answers.

use connectome_codegen::ir::{Api, Operation, Parameter, Place, Status};
use connectome_codegen::{Options, Specs, meaning};
use openapiv3::{OpenAPI, PathItem, ReferenceOr, StatusCode};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What both say of one operation, as text.
type Facts = BTreeSet<String>;

#[test]
fn sees_what_openapiv3_sees() {
    let mut compared = 0;
    let mut wrong = Vec::new();
    for path in documents() {
        let Some((theirs, ours)) = both(&path) else {
            continue;
        };
        for (operation, facts) in &theirs {
            compared += 1;
            let empty = Facts::new();
            let found = ours.get(operation).unwrap_or(&empty);
            let (missing, extra): (Vec<_>, Vec<_>) = (
                facts.difference(found).collect(),
                found.difference(facts).collect(),
            );
            if !missing.is_empty() || !extra.is_empty() {
                wrong.push(format!(
                    "{} {operation}: lacks {missing:?}, adds {extra:?}",
                    path.display()
                ));
            }
        }
    }
    assert!(compared >= 8, "only {compared} operations were compared");
    assert!(
        wrong.is_empty(),
        "{} of {compared} operations differ\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Our own small documents always; the real ones of one file where the corpus is at hand.
fn documents() -> Vec<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<PathBuf> = ["all_of", "bodies", "security"]
        .into_iter()
        .flat_map(|case| {
            ["openapi.json", "openapi.yaml"]
                .map(|file| here.join("tests/lower").join(case).join(file))
        })
        .filter(|path| path.is_file())
        .collect();
    let corpus = std::env::var_os("CONNECTOME_CORPUS")
        .map_or_else(|| here.join("../../shared/corpus"), PathBuf::from);
    let index = fs::read_to_string(corpus.join("index.tsv")).unwrap_or_default();
    found.extend(index.lines().skip(1).filter_map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        let is_alone = columns[11] == "n" || columns[11] == "y";
        let is_small = columns[6]
            .parse()
            .is_ok_and(|bytes: usize| bytes < 1_000_000);
        (columns[4].starts_with("3.0") && is_alone && is_small && !columns[0].contains("/mf-"))
            .then(|| corpus.join(columns[0]))
    }));
    found
}

/// Nothing when openapiv3 refuses the document.
fn both(path: &Path) -> Option<(BTreeMap<String, Facts>, BTreeMap<String, Facts>)> {
    let bytes = fs::read(path).expect("a document");
    let text = String::from_utf8(bytes.clone()).ok()?;
    let theirs: OpenAPI = match path.extension().is_some_and(|it| it == "json") {
        true => serde_json::from_str(&text).ok()?,
        false => serde_norway::from_str(&text).ok()?,
    };
    let name = path.file_name()?.to_string_lossy().into_owned();
    let mut specs = Specs::new();
    specs.insert(&name, &bytes);
    let options = Options {
        document: name,
        connector: None,
        key: "oracle".to_owned(),
        crate_name: "connectome-oracle".to_owned(),
        origin: "oracle".to_owned(),
        runtime: "\"0\"".to_owned(),
        workspace: false,
        only: Vec::new(),
    };
    let (ours, _) = meaning(&specs, &options).expect("what openapiv3 reads, we read");
    Some((facts_of_theirs(&theirs), facts_of_ours(&ours)))
}

fn facts_of_ours(api: &Api) -> BTreeMap<String, Facts> {
    let operation = |it: &Operation| {
        let method = format!("{:?}", it.method).to_uppercase();
        let parameters = it.parameters.iter().map(|it| {
            let Parameter {
                place,
                wire,
                required,
                ..
            } = it;
            parameter(&format!("{place:?}"), wire, *required)
        });
        let bodies = it.bodies.iter().map(|it| body(&it.media));
        let answers = it
            .successes
            .iter()
            .chain(&it.failures)
            .map(|it| match it.status {
                Status::Exact(status) => format!("answer {status}"),
                Status::Range(range) => format!("answer {range}XX"),
                Status::Default => "answer default".to_owned(),
            });
        let facts = parameters.chain(bodies).chain(answers).collect();
        (format!("{method} {}", it.path), facts)
    };
    api.operations.iter().map(|(_, it)| operation(it)).collect()
}

fn facts_of_theirs(document: &OpenAPI) -> BTreeMap<String, Facts> {
    let mut all = BTreeMap::new();
    for (path, item) in &document.paths.paths {
        let Some(item) = item.as_item() else { continue };
        for (method, operation) in item.iter() {
            // What stands behind `?` or `#` in a path is no part of what a server routes by.
            let path = path.split(['?', '#']).next().unwrap_or(path);
            let key = format!("{} {path}", method.to_uppercase());
            all.insert(key, facts_of_operation(document, path, item, operation));
        }
    }
    all
}

fn facts_of_operation(
    document: &OpenAPI,
    path: &str,
    item: &PathItem,
    operation: &openapiv3::Operation,
) -> Facts {
    let components = document.components.clone().unwrap_or_default();
    let mut parameters = BTreeMap::new();
    for it in item.parameters.iter().chain(&operation.parameters) {
        let Some(it) = resolved(it, &components.parameters) else {
            continue;
        };
        let data = it.parameter_data_ref();
        let place = match it {
            openapiv3::Parameter::Query { .. } => Place::Query,
            openapiv3::Parameter::Header { .. } => Place::Header,
            openapiv3::Parameter::Path { .. } => Place::Path,
            openapiv3::Parameter::Cookie { .. } => Place::Cookie,
        };
        // "If in is header and the name is Accept, Content-Type or Authorization, the parameter
        // definition SHALL be ignored." (Parameter Object)
        let is_ignored = place == Place::Header
            && ["accept", "content-type", "authorization"]
                .contains(&data.name.to_lowercase().as_str());
        let is_unused = place == Place::Path && !path.contains(&format!("{{{}}}", data.name));
        if !is_ignored && !is_unused {
            parameters.insert((format!("{place:?}"), data.name.clone()), data.required);
        }
    }
    // A place in the path that nobody declares is a parameter all the same.
    for undeclared in path.split('{').skip(1).filter_map(|it| it.split_once('}')) {
        parameters
            .entry(("Path".to_owned(), undeclared.0.to_owned()))
            .or_insert(true);
    }
    let mut facts: Facts = parameters
        .iter()
        .map(|((place, name), required)| parameter(place, name, *required || place == "Path"))
        .collect();

    let content = operation
        .request_body
        .as_ref()
        .and_then(|it| resolved(it, &components.request_bodies));
    let media = content.iter().flat_map(|it| it.content.keys());
    facts.extend(media.map(|it| body(it)));
    let answers = &operation.responses;
    facts.extend(
        answers
            .responses
            .iter()
            .filter(|(status, answer)| !is_bare_redirect(status, answer))
            .map(|(status, _)| match status {
                StatusCode::Code(status) => format!("answer {status}"),
                StatusCode::Range(range) => format!("answer {range}XX"),
            }),
    );
    facts.extend(
        answers
            .default
            .is_some()
            .then(|| "answer default".to_owned()),
    );
    facts
}

fn parameter(place: &str, name: &str, required: bool) -> String {
    format!(
        "{} {name}{}",
        place.to_lowercase(),
        if required { "" } else { "?" }
    )
}

// Spellings of JSON with one schema are one body to us, and `*/*` is sent as bytes.
fn body(media: &str) -> String {
    let plain = media.split(';').next().unwrap_or(media).trim();
    match plain {
        "*/*" => "body application/octet-stream".to_owned(),
        "application/json" | "text/json" | "application/*+json" => "body json".to_owned(),
        _ => format!("body {plain}"),
    }
}

// The runtime follows a redirect; nobody sees its answer unless it has a body.
fn is_bare_redirect(status: &StatusCode, answer: &ReferenceOr<openapiv3::Response>) -> bool {
    let is_redirect = matches!(status, StatusCode::Code(300..=399));
    is_redirect && answer.as_item().is_some_and(|it| it.content.is_empty())
}

fn resolved<'a, T>(
    it: &'a ReferenceOr<T>,
    components: &'a indexmap::IndexMap<String, ReferenceOr<T>>,
) -> Option<&'a T> {
    match it {
        ReferenceOr::Item(it) => Some(it),
        ReferenceOr::Reference { reference } => {
            components.get(reference.rsplit('/').next()?)?.as_item()
        }
    }
}
