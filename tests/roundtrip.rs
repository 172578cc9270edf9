//! Every JSON example that real documents carry, decoded and encoded again by the generated types.

use connectome_codegen::{compile, types};
use connectome_tests::codecs::Codecs;
use connectome_tests::difference::{Class, differences};
use connectome_tests::examples::{self, Example};
use connectome_tests::krate::Crates;
use connectome_tests::oracle::Oracle;
use connectome_tests::{corpus, documents};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Differences that lose nothing, each with its reason.
const ALLOWED: [(Class, &str); 1] = [(
    Class::NullLeftOut,
    "null in a field that may be left out is `None`, and `None` is left out: the vendor sent nothing",
)];

/// Examples that are lost with open eyes, each with its reason.
const KNOWN: [(&str, &str); 2] = [
    (
        "api.github.com.json#/components/examples/copilot-space-organization/value",
        "a union of open records is told apart by what they name, and this organisation has a key that only \
     users declare (`gravatar_id`): the decision `open records count as different` and its price",
    ),
    (
        "~1data_attributes~1{data_attribute_id}/put/requestBody/content/application~1json/examples/too_few_options_in_list/value",
        "a request that the vendor refuses, shown to explain its error; an empty branch of a union lets any \
     `options` pass, and the type knows the one that the other branch describes",
    ),
];

/// What is read on every run: sizes, versions and styles mixed.
const DOCUMENTS: [&str; 17] = [
    "slack/slack_web_openapi_v2.json",
    "bigcommerce/catalog.v3.yaml",
    "pachca/openapi.en.yaml",
    "openbanking-uk/account-info-openapi.json",
    "impala/impala.yaml",
    "nps/national-park-service.json",
    "mailchimp/transactional.openapi.json",
    "hubspot/conversations.json",
    "rocketchat/user-management.yaml",
    "sosinventory/sos-inventory.json",
    "bamboohr/public.yaml",
    "museum/openapi.yaml",
    "discourse/openapi.yaml",
    "codat/commerce.yaml",
    "conekta/mf-openapi/api.yaml",
    "shippit/shippit.yaml",
    "workos/open-api-spec.yaml",
];

/// What is read as well when `CONNECTOME_FULL` is set: minutes of compiling.
const MORE: [&str; 9] = [
    "github/api.github.com.json",
    "intercom/api.intercom.io.yaml",
    "constantcontact/constantcontact.yaml",
    "dracoon/dracoon.public.yaml",
    "influxdata/cloud.json",
    "lago/mf-lago-openapi/src/openapi.yaml",
    "mistral/openapi.yaml",
    "pipedrive/src-openapi.yaml",
    "zoho/mf-crm-oas/v8.0/record.json",
];

#[test]
fn real_documents() {
    let Some(folder) = corpus::folder("the examples of real documents") else {
        return;
    };
    let more = std::env::var_os("CONNECTOME_FULL").map_or(&[][..], |_| &MORE);
    let documents: Vec<&str> = DOCUMENTS.iter().chain(more).copied().collect();
    judge(&folder, &documents, "examples");
}

#[test]
fn own_document() {
    let folder = corpus::workspace().join("tests/roundtrip");
    let tallies = judge(&folder, &["openapi.yaml"], "own-examples");
    let tally = &tallies[0];
    assert_eq!(tally.examples, 13);
    assert_eq!(tally.survived, 12);
    assert_eq!(tally.classes, BTreeMap::new());
    let [slip] = tally.slips.as_slice() else {
        panic!("{:?}", tally.slips)
    };
    assert!(
        slip.contains("id: expected number, found text") && slip.contains("is not of type"),
        "{slip}"
    );
}

#[derive(Default)]
struct Tally {
    examples: usize,
    decoded: usize,
    survived: usize,
    slips: Vec<String>,
    classes: BTreeMap<Class, usize>,
    known: usize,
    lost: Vec<String>,
}

#[expect(clippy::print_stdout, reason = "the report is for people to read")]
fn judge(folder: &Path, documents: &[&str], name: &str) -> Vec<Tally> {
    let crates = Crates::new(env!("CARGO_TARGET_TMPDIR"), name);
    let read: Vec<_> = documents
        .iter()
        .map(|it| documents::read(folder, it))
        .collect();
    let mut codecs = Codecs::new();
    let mut keys = Vec::new();
    let mut asked = Vec::new();
    for (path, specs) in documents.iter().zip(&read) {
        let key = key(path);
        let options = documents::options(&key, path);
        let output = compile(specs, &options).expect("the document is one");
        crates.add(&key, &output.files);
        let (api, types) = types(specs, &options).expect("the document is one");
        let examples = examples::collect(&api, specs).into_iter().map(|it| {
            let ty = &types[it.ty.index()];
            let number = if it.nullable {
                codecs.ask(&format!("Option<{ty}>"), &it.value.to_string())
            } else {
                codecs.ask(ty, &it.value.to_string())
            };
            (it, number)
        });
        asked.push(examples.collect::<Vec<_>>());
        keys.push(key);
    }
    let clients: Vec<&str> = keys.iter().map(String::as_str).collect();
    let answers = codecs.answers(&crates, "codecs", &clients);

    let mut tallies = Vec::new();
    for ((path, specs), examples) in documents.iter().zip(&read).zip(&asked) {
        let mut oracle = Oracle::new(specs);
        let mut tally = Tally::default();
        for (example, number) in examples {
            let at = || {
                let file = specs.path(example.node.site().file);
                format!("{file}#{}", example.node.pointer())
            };
            tally.add(example, &answers[*number], &mut oracle, &at);
        }
        println!("{}", tally.report(path));
        tallies.push(tally);
    }
    let lost: usize = tallies.iter().map(|it| it.lost.len()).sum();
    assert_eq!(
        lost, 0,
        "examples that keep to their schemas did not survive"
    );
    tallies
}

impl Tally {
    fn add<'t>(
        &mut self,
        example: &Example<'t>,
        answer: &Result<String, String>,
        oracle: &mut Oracle<'t>,
        at: &dyn Fn() -> String,
    ) {
        self.examples += 1;
        let mut problem = None;
        match answer {
            Err(message) => problem = Some(message.clone()),
            Ok(text) => {
                self.decoded += 1;
                let after: Value = serde_json::from_str(text).expect("the codec writes JSON");
                let found = differences(&example.value, &after);
                for it in &found {
                    *self.classes.entry(it.class).or_default() += 1;
                }
                let is_allowed = |class| ALLOWED.iter().any(|it| it.0 == class);
                if let Some(it) = found.iter().find(|it| !is_allowed(it.class)) {
                    problem = Some(format!("{}: {}", it.path, it.class));
                }
            }
        }
        let Some(problem) = problem else {
            self.survived += 1;
            return;
        };
        let is_null = example.nullable && example.value.is_null();
        let place = at();
        if KNOWN.iter().any(|(known, _)| place.ends_with(known)) {
            self.known += 1;
            return;
        }
        match oracle.objection(example.schema, &example.value) {
            Some(objection) if !is_null => {
                self.slips.push(format!("{place}: {problem}; {objection}"))
            }
            _ => self.lost.push(format!("{place}: {problem}")),
        }
    }

    fn report(&self, document: &str) -> String {
        let mut text = format!(
            "{document}: {} examples, {} decoded, {} survived, {} break their schema, {} known, {} lost",
            self.examples,
            self.decoded,
            self.survived,
            self.slips.len(),
            self.known,
            self.lost.len()
        );
        for (class, count) in &self.classes {
            let _ = write!(text, "; {class} {count} times");
        }
        for line in &self.slips {
            let _ = write!(text, "\n  breaks its schema: {line}");
        }
        for line in &self.lost {
            let _ = write!(text, "\n  lost: {line}");
        }
        text
    }
}

// `github/api.github.com.json` is `github-api-github-com-json`.
fn key(path: &str) -> String {
    let words = path.split(|it: char| !it.is_ascii_alphanumeric());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}
