//! Every operation of real documents, as the runtime's encoder builds it, in front of Prism: it must find
//! nothing in a request that the document does not allow.

use connectome_codegen::ir::{Api, BodyContent, Method, Operation, Style};
use connectome_codegen::{Specs, meaning};
use connectome_tests::calls::Arguments;
use connectome_tests::judge::{Judge, nested};
use connectome_tests::values::Values;
use connectome_tests::{calls, corpus, documents};
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant};

/// How many sets of arguments each operation gets.
const TURNS: usize = 6;
/// How long one document may take.
const LIMIT: Duration = Duration::from_secs(900);

#[test]
fn own_document() {
    judge(&corpus::workspace().join("tests/prism"), "openapi.yaml");
}

// Documents that we wrote about apps whose servers do not run here.
#[test]
fn own_hubspot() {
    judge(&corpus::workspace().join("specs/hubspot"), "openapi.yaml");
}

#[test]
fn own_pipedrive() {
    judge(&corpus::workspace().join("specs/pipedrive"), "openapi.yaml");
}

#[test]
fn hubspot() {
    real(
        &[
            "contacts",
            "conversations",
            "files",
            "hubdb",
            "marketingevents",
        ]
        .map(|it| format!("hubspot/{it}.json")),
    );
}

#[test]
fn stripe() {
    real(&["stripe/spec3.json".to_owned()]);
}

#[test]
fn pipedrive() {
    real(&["pipedrive/src-openapi.yaml".to_owned()]);
}

#[test]
fn github() {
    real(&["github/api.github.com.json".to_owned()]);
}

// A check that finds nothing proves something only if it can find something.
#[test]
fn faults_in_requests_are_found() {
    let folder = corpus::workspace().join("tests/prism");
    faults(
        &folder,
        "openapi.yaml",
        &[
            (Method::Get, "/query", &["query"], |it| it.omit("text")),
            (Method::Get, "/query", &["header"], |it| it.omit("X-Text")),
            (Method::Get, "/query", &["query", "flag"], |it| {
                it.replace("flag", "perhaps");
            }),
            (
                Method::Get,
                "/simple/{text}/{number}",
                &["path", "number"],
                |it| it.replace("number", "many"),
            ),
            (Method::Post, "/json", &["body"], |it| {
                it.arguments.body["kind"] = "bush".into();
            }),
            (Method::Post, "/form", &["body", "size"], |it| {
                it.arguments.body["size"] = "many".into();
            }),
            (Method::Post, "/form", &["body"], |it| {
                it.arguments.body = serde_json::json!({"size": 3});
            }),
        ],
    );
}

#[test]
fn faults_in_requests_to_stripe_are_found() {
    let Some(folder) = corpus::folder("wrong requests to Stripe before Prism") else {
        return;
    };
    faults(
        &folder,
        "stripe/spec3.json",
        &[
            (Method::Post, "/v1/charges", &["body", "amount"], |it| {
                it.arguments.body["amount"] = "many".into();
            }),
            // As one pair with the object's keys and values between commas.
            (Method::Post, "/v1/charges", &["body", "shipping"], |it| {
                it.write_flat("shipping");
            }),
            (
                Method::Post,
                "/v1/issuing/cards",
                &["body", "shipping"],
                |it| it.write_flat("shipping"),
            ),
            (Method::Get, "/v1/charges/search", &["query"], |it| {
                it.omit("query");
            }),
        ],
    );
}

/// A call that will be spoiled.
struct Spoiled {
    operation: Operation,
    arguments: Arguments,
}

impl Spoiled {
    fn position(&self, parameter: &str) -> usize {
        let mut wires = self.operation.parameters.iter().map(|it| &it.wire);
        wires
            .position(|it| it == parameter)
            .expect("the operation has this parameter")
    }

    fn omit(&mut self, parameter: &str) {
        let at = self.position(parameter);
        self.arguments.parameters[at] = None;
    }

    fn replace(&mut self, parameter: &str, text: &str) {
        let at = self.position(parameter);
        self.arguments.parameters[at] = Some(text.into());
    }

    fn write_flat(&mut self, field: &str) {
        let BodyContent::Form { encodings, .. } = &mut self.operation.bodies[0].content else {
            panic!("the body is a form");
        };
        for (name, encoding) in encodings {
            if name == field {
                (encoding.style, encoding.explode) = (Style::Form, false);
            }
        }
    }
}

/// An operation, where in the request Prism must find a violation, and what is done to a call without one.
type Fault = (
    Method,
    &'static str,
    &'static [&'static str],
    fn(&mut Spoiled),
);

fn faults(folder: &Path, document: &str, faults: &[Fault]) {
    let specs = documents::read(folder, document);
    let (api, _) =
        meaning(&specs, &documents::options("any", document)).expect("the document is one");
    let Some(judge) = Judge::new(&api, &folder.join(document)) else {
        return;
    };
    for (method, path, place, spoil) in faults {
        let mut operations = api.operations.iter().map(|(_, it)| it);
        let operation = operations
            .find(|it| it.method == *method && it.path == *path)
            .expect("the document has this operation");
        let arguments = calls::arguments(&Values::new(&api, &specs, 0).simple(), operation);
        let before = judge.verdict(operation, &arguments);
        assert!(before.is_clean(), "{method:?} {path}: {}", before.line());

        let mut spoiled = Spoiled {
            operation: operation.clone(),
            arguments,
        };
        spoil(&mut spoiled);
        let verdict = judge.verdict(&spoiled.operation, &spoiled.arguments);
        let found = verdict.violations.iter().any(|it| {
            let location = &it.parse::<Value>().unwrap_or_default()["location"];
            let expected = ["request"].iter().chain(*place);
            expected.enumerate().all(|(at, step)| location[at] == *step)
        });
        assert!(
            found,
            "{method:?} {path}: nothing wrong at {place:?}: {}",
            verdict.line()
        );
    }
}

fn real(paths: &[String]) {
    let Some(folder) = corpus::folder("every operation of real documents before Prism") else {
        return;
    };
    for path in paths {
        judge(&folder, path);
    }
}

/// What was sent, for the test's output.
#[derive(Debug, Default)]
struct Tally {
    operations: usize,
    forms: usize,
    deep_queries: usize,
    nested_values: usize,
    sets: usize,
    /// Of these, Prism judged without the nested values that it does not read in any spelling (see
    /// `Values::simple`); qs read all of them.
    reduced: usize,
    clean: usize,
}

#[expect(
    clippy::print_stderr,
    reason = "how much was judged is part of the result"
)]
fn judge(folder: &Path, document: &str) {
    let specs = documents::read(folder, document);
    let (api, _) =
        meaning(&specs, &documents::options("any", document)).expect("the document is one");
    let Some(judge) = Judge::new(&api, &folder.join(document)) else {
        return;
    };
    let left_out = judge.left_out();
    for (path, reason) in &left_out {
        eprintln!("{document}: left out: Prism cannot load {path}: {reason}");
    }

    let since = Instant::now();
    let mut tally = Tally::default();
    let mut wrong = Vec::new();
    for (_, operation) in api.operations.iter() {
        // HTTP clients refuse to send what could be used to read cookies back.
        let unsent = operation.method == Method::Trace;
        if unsent || left_out.iter().any(|(it, _)| *it == operation.path) {
            continue;
        }
        assert!(
            since.elapsed() < LIMIT,
            "{document}: not through after {LIMIT:?}"
        );
        wrong.extend(every_set(&judge, &api, &specs, operation, &mut tally));
    }
    eprintln!("{document}: {tally:?}, {:.1?}", since.elapsed());
    assert!(
        wrong.is_empty(),
        "{document}: {} of {} sets are wrong\n{}",
        wrong.len(),
        tally.sets,
        wrong.join("\n")
    );
}

fn every_set(
    judge: &Judge<'_>,
    api: &Api,
    specs: &Specs,
    operation: &Operation,
    tally: &mut Tally,
) -> Vec<String> {
    let body = operation.bodies.first().map(|it| &it.content);
    tally.operations += 1;
    tally.forms += usize::from(matches!(body, Some(BodyContent::Form { .. })));
    let mut wrong = Vec::new();
    for turn in 0..TURNS {
        let values = Values::new(api, specs, turn);
        let arguments = calls::arguments(&values, operation);
        let nested: Vec<_> = nested(operation, &arguments).collect();
        if turn == 0 {
            tally.deep_queries += usize::from(nested.iter().any(|it| it.0 == "query"));
            tally.nested_values += nested.iter().map(|it| leaves(it.2)).sum::<usize>();
        }
        let mut verdict = judge.verdict(operation, &arguments);
        if !verdict.violations.is_empty() && verdict.misread.is_empty() && !nested.is_empty() {
            let simple = calls::arguments(&values.simple(), operation);
            verdict = judge.verdict(operation, &simple);
            tally.reduced += 1;
        }
        tally.sets += 1;
        tally.clean += usize::from(verdict.is_clean());
        if !verdict.is_clean() {
            let Operation { method, path, .. } = operation;
            wrong.push(format!("{method:?} {path} #{turn}: {}", verdict.line()));
        }
    }
    wrong
}

fn leaves(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(leaves).sum(),
        Value::Object(entries) => entries.values().map(leaves).sum(),
        _ => 1,
    }
}
