//! Every operation of real documents, as the runtime's encoder builds it, in front of Prism: it must find
//! nothing in a request that the document does not allow.

use connectome::transport::{Incoming, Pending, Request, Reqwest, Transport, TransportError};
use connectome::{Connection, Connector, Facts, Retry};
use connectome_codegen::ir::{Api, Method};
use connectome_codegen::{Specs, meaning};
use connectome_tests::server::Server;
use connectome_tests::{calls, corpus, documents};
use std::cell::Cell;
use std::path::Path;
use std::time::Duration;

/// Which variants of unions are tried before an operation counts as wrong: a value that two branches of a
/// `oneOf` allow is no fault of the encoder.
const TURNS: usize = 6;

thread_local! {
    static FACTS: Cell<Option<&'static Facts>> = const { Cell::new(None) };
}

/// To Prism and nowhere else: its canned answers may redirect to the vendor's own server.
#[derive(Debug)]
struct Unredirected(Reqwest);

impl Transport for Unredirected {
    fn send(&self, request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        let answer = self.0.send(request);
        Box::pin(async {
            let mut answer = answer.await?;
            answer.headers.remove("location");
            Ok(answer)
        })
    }

    fn sleep(&self, duration: Duration) -> Pending<'_, ()> {
        self.0.sleep(duration)
    }
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

#[test]
fn own_document() {
    judge(&corpus::workspace().join("tests/prism"), "openapi.yaml");
}

#[test]
fn hubspot() {
    // Prism cannot load the one about HubDB: a reference in it leads nowhere.
    real(
        &["contacts", "conversations", "files", "marketingevents"]
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

fn real(paths: &[String]) {
    let Some(folder) = corpus::folder("every operation of real documents before Prism") else {
        return;
    };
    for path in paths {
        judge(&folder, path);
    }
}

fn judge(folder: &Path, document: &str) {
    let specs = documents::read(folder, document);
    let (api, _) =
        meaning(&specs, &documents::options("any", document)).expect("the document is one");
    let Some(prism) = Server::prism(&folder.join(document)) else {
        return;
    };
    FACTS.set(Some(calls::facts(&api)));
    let any = Any::builder()
        .base_url(prism.url())
        .transport(Unredirected(
            Reqwest::new(Duration::from_secs(10)).expect("an HTTP client"),
        ))
        .retry(Retry::never())
        .connect(calls::credentials(&api))
        .expect("a connection");

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let mut wrong = Vec::new();
    for (_, operation) in api.operations.iter() {
        // HTTP clients refuse to send what could be used to read cookies back.
        if operation.method == Method::Trace {
            continue;
        }
        let found = (0..TURNS)
            .map(|turn| runtime.block_on(violations(&any.0, &api, &specs, operation, turn)));
        let mut found = found.take_while(|it| !it.is_empty()).collect::<Vec<_>>();
        if found.len() == TURNS {
            wrong.push(format!(
                "{:?} {}: {}",
                operation.method,
                operation.path,
                found.remove(0)
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{document}: {} of {}\n{}",
        wrong.len(),
        api.operations.len(),
        wrong.join("\n")
    );
}

// What Prism found in the request; empty when nothing.
async fn violations(
    connection: &Connection,
    api: &Api,
    specs: &Specs,
    operation: &connectome_codegen::ir::Operation,
    turn: usize,
) -> String {
    let answer = calls::call(connection, api, specs, operation, turn)
        .send()
        .await;
    let header = match &answer {
        Ok(response) => response.header("sl-violations").map(str::to_owned),
        Err(error) if error.status().is_some() => error.header("sl-violations").map(str::to_owned),
        Err(error) => return error.to_string(),
    };
    let found: Vec<serde_json::Value> = header
        .and_then(|it| serde_json::from_str(&it).ok())
        .unwrap_or_default();
    let of_request: Vec<String> = found
        .iter()
        .filter(|it| it["location"][0] == "request")
        // That the document advises against something is not a violation of it.
        .filter(|it| it["code"] != "deprecated")
        .map(ToString::to_string)
        .collect();
    of_request.join(" ")
}
