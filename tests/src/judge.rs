//! Prism's judgement over calls of a document.

use crate::calls::{self, Arguments};
use crate::server::Server;
use connectome::transport::Reqwest;
use connectome::{Connection, Connector, Facts, Json, Response, Retry};
use connectome_codegen::ir::{Api, BodyContent, Method, Operation, Place, Style};
use serde_json::{Map, Value};
use std::cell::Cell;
use std::path::Path;
use std::time::Duration;

/// How long Prism may take for one request: it compiles the operation's schemas for the first one.
const ANSWERED: Duration = Duration::from_secs(60);

thread_local! {
    static FACTS: Cell<Option<&'static Facts>> = const { Cell::new(None) };
}

/// Whatever API the test reads: its facts are known at run time only.
struct Any(Connection);

impl Connector for Any {
    const KEY: &'static str = "any";

    fn facts() -> &'static Facts {
        FACTS.get().expect("set before the connection is made")
    }

    fn over(connection: Connection) -> Self {
        Self(connection)
    }

    fn connection(&self) -> &Connection {
        &self.0
    }
}

/// Prism on one document, and a connection to it.
#[derive(Debug)]
pub struct Judge<'a> {
    api: &'a Api,
    prism: Server,
    connection: Connection,
    runtime: tokio::runtime::Runtime,
}

/// What is wrong with one request.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// In Prism's eyes: what it said, each as JSON; or why there is no answer.
    pub violations: Vec<String>,
    /// Nested values that qs reads otherwise than they went in.
    pub misread: Vec<String>,
}

impl Verdict {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.violations.is_empty() && self.misread.is_empty()
    }

    /// Everything that is wrong, in one line.
    pub fn line(&self) -> String {
        [self.violations.join(" "), self.misread.join(" ")].join(" ")
    }
}

impl<'a> Judge<'a> {
    /// Prism on this document. `None`, and a line that says why, where it cannot be installed.
    ///
    /// # Panics
    /// When Prism does not load the document.
    pub fn new(api: &'a Api, document: &Path) -> Option<Self> {
        let prism = Server::prism(document)?;
        FACTS.set(Some(calls::facts(api)));
        let any = Any::builder()
            .base_url(prism.url())
            .transport(Reqwest::new(Duration::from_secs(10)).expect("an HTTP client"))
            .timeout(ANSWERED)
            .retry(Retry::never())
            .connect(calls::credentials(api))
            .expect("a connection");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        Some(Self {
            api,
            prism,
            connection: any.0,
            runtime,
        })
    }

    /// The paths that Prism cannot load, each with its reason.
    pub fn left_out(&self) -> Vec<(String, String)> {
        let log = self.prism.log();
        let lines = log.lines().filter_map(|it| it.strip_prefix("left out: "));
        lines
            .filter_map(|it| it.split_once(": "))
            .map(|(path, reason)| (path.to_owned(), reason.to_owned()))
            .collect()
    }

    /// What Prism finds, and what another reader of nested values does not find as it was sent.
    pub fn verdict(&self, operation: &Operation, arguments: &Arguments) -> Verdict {
        let call = calls::call(&self.connection, self.api, operation, arguments);
        let answer = self.runtime.block_on(call.send::<Json, Json>());
        let header = match &answer {
            Ok(answer) => answer.header("sl-violations"),
            // An answer to HEAD has no body to read.
            Err(error) if operation.method == Method::Head && error.status().is_some() => {
                error.header("sl-violations")
            }
            Err(error) => {
                let violations = vec![error.to_string()];
                return Verdict {
                    violations,
                    misread: Vec::new(),
                };
            }
        };
        Verdict {
            violations: header.map(of_request).unwrap_or_default(),
            misread: match &answer {
                Ok(answer) => misread(operation, arguments, answer),
                Err(_) => Vec::new(),
            },
        }
    }
}

// A list too long for a header is cut off, and no JSON any more.
fn of_request(header: &str) -> Vec<String> {
    let Ok(found) = serde_json::from_str::<Vec<Value>>(header) else {
        return vec![header.to_owned()];
    };
    found
        .iter()
        .filter(|it| it["location"][0] == "request")
        // That the document advises against something is not a violation of it.
        .filter(|it| it["code"] != "deprecated")
        .map(ToString::to_string)
        .collect()
}

// Prism looks at no more of a nested form than it knows from the schema. Another reader took it apart.
fn misread(operation: &Operation, arguments: &Arguments, answer: &Response<Json>) -> Vec<String> {
    let read: &Json = answer;
    let read: Value = read.to_string().parse().expect("Json writes JSON");
    nested(operation, arguments)
        .filter_map(|(place, name, sent)| {
            let got = &read[place][name];
            let sent = texts(sent).unwrap_or_default();
            (*got != sent).then(|| format!("{place} {name}: sent {sent}, read {got}"))
        })
        .collect()
}

/// The arguments that go as `name[key]=…`: in the query or in the form, their name, their value.
pub fn nested<'v>(
    operation: &'v Operation,
    arguments: &'v Arguments,
) -> impl Iterator<Item = (&'static str, &'v str, &'v Value)> {
    let query = operation.parameters.iter().zip(&arguments.parameters);
    let query = query
        .filter(|(it, _)| it.place == Place::Query && it.encoding.style == Style::DeepObject)
        .filter_map(|(it, value)| Some(("query", it.wire.as_str(), value.as_ref()?)));
    let encodings = match operation.bodies.first().map(|it| &it.content) {
        Some(BodyContent::Form { encodings, .. }) => encodings.as_slice(),
        _ => &[],
    };
    let form = encodings
        .iter()
        .filter(|(_, it)| it.style == Style::DeepObject)
        .filter_map(|(name, _)| Some(("form", name.as_str(), arguments.body.get(name)?)));
    query.chain(form).filter(|(_, _, it)| texts(it).is_some())
}

// As a form shows it: every value is text, and what is empty is not there.
fn texts(value: &Value) -> Option<Value> {
    let shown = match value {
        Value::Null => return None,
        Value::String(text) => Value::String(text.clone()),
        Value::Bool(_) | Value::Number(_) => Value::String(value.to_string()),
        Value::Array(items) => {
            let items: Vec<Value> = items.iter().filter_map(texts).collect();
            (!items.is_empty()).then_some(Value::Array(items))?
        }
        Value::Object(entries) => {
            let entries: Map<String, Value> = entries
                .iter()
                .filter_map(|(key, it)| Some((key.clone(), texts(it)?)))
                .collect();
            (!entries.is_empty()).then_some(Value::Object(entries))?
        }
    };
    Some(shown)
}
