//! Our documents of apps whose servers do not run here, against the vendors' own: every operation, parameter
//! and field of ours has to be in theirs, and be the same there.

use connectome_codegen::ir::Api;
use connectome_codegen::meaning;
use connectome_tests::faithful::{Difference, Findings, compare};
use connectome_tests::{corpus, documents};
use std::fs;
use std::path::Path;

/// A difference that has a reason.
struct Known {
    /// How the place begins, after the method.
    path: &'static str,
    /// How the place ends; nothing for any.
    place: &'static str,
    /// What differs.
    what: &'static str,
    reason: &'static str,
}

const fn known(
    path: &'static str,
    place: &'static str,
    what: &'static str,
    reason: &'static str,
) -> Known {
    Known {
        path,
        place,
        what,
        reason,
    }
}

const LACKING: &str = "there is no such field";
const REQUIRED: &str = "the vendor requires it";
const REQUIRED_HERE: &str = "required here alone";

const ERRORS: &str = "its guide to errors shows it";
const ONE_OBJECT: &str = "one type for an object, whether associations were asked for or not";
const COMMAS: &str = "it says itself that commas stand between the values";
const MAY_BE_ABSENT: &str = "its guide sends bodies without it, and its server takes them";

const HUBSPOT: &[Known] = &[
    known("", " failure status", LACKING, ERRORS),
    known("", " failure errorType", LACKING, ERRORS),
    known("", " failure policyName", LACKING, ERRORS),
    known(
        "/crm/v3/objects/",
        " answer associations",
        LACKING,
        ONE_OBJECT,
    ),
    known(
        "/crm/v3/objects/",
        " answer results[].associations",
        LACKING,
        ONE_OBJECT,
    ),
    known(
        "/crm/v3/objects/",
        "/batch/read answer errors",
        LACKING,
        "status 207 alone brings it",
    ),
    known(
        "/crm/v3/objects/",
        "/batch/read answer numErrors",
        LACKING,
        "status 207 alone brings it",
    ),
    known(
        "/crm/v3/objects/",
        " body associations",
        REQUIRED,
        MAY_BE_ABSENT,
    ),
    known(
        "/crm/v3/objects/",
        "/search body after",
        REQUIRED,
        MAY_BE_ABSENT,
    ),
    known(
        "/crm/v3/objects/",
        "/search body filterGroups",
        REQUIRED,
        MAY_BE_ABSENT,
    ),
    known(
        "/crm/v3/objects/",
        "/search body limit",
        REQUIRED,
        MAY_BE_ABSENT,
    ),
    known(
        "/crm/v3/objects/",
        "/search body properties",
        REQUIRED,
        MAY_BE_ABSENT,
    ),
    known(
        "/crm/v3/objects/",
        "/search body sorts",
        REQUIRED,
        MAY_BE_ABSENT,
    ),
    known(
        "/crm/v3/owners/",
        " path ownerid",
        "text here, integer there",
        "the id that an owner comes with is text",
    ),
];

const ALWAYS: &str = "it requires nothing anywhere; no answer comes without";

const INTEGERS: &str = "the numbers that it lists are 1, 3, 5 and 7";

const PIPEDRIVE: &[Known] = &[
    known("", " answer success", REQUIRED_HERE, ALWAYS),
    known("", " answer data", REQUIRED_HERE, ALWAYS),
    known("", " answer data.id", REQUIRED_HERE, ALWAYS),
    known("", " answer data[].id", REQUIRED_HERE, ALWAYS),
    known("/api/v2/", " answer data.items", REQUIRED_HERE, ALWAYS),
    known(
        "/api/v2/",
        " answer data.items[].item",
        REQUIRED_HERE,
        ALWAYS,
    ),
    known(
        "/api/v2/",
        " answer data.items[].item.id",
        REQUIRED_HERE,
        ALWAYS,
    ),
    known("/api/v2/", " answer data.name", REQUIRED_HERE, ALWAYS),
    known("/api/v2/", " answer data[].name", REQUIRED_HERE, ALWAYS),
    known("/api/v2/", " answer data.title", REQUIRED_HERE, ALWAYS),
    known("/api/v2/", " answer data[].title", REQUIRED_HERE, ALWAYS),
    known("/api/v2/", " query ids", "list here, text there", COMMAS),
    known(
        "/api/v2/",
        " query ids",
        "the list is written otherwise",
        COMMAS,
    ),
    known(
        "/api/v2/persons",
        ".marketing_status",
        LACKING,
        "`include_fields` brings it",
    ),
    known(
        "/api/v2/products",
        ".visible_to",
        "integer here, number there",
        INTEGERS,
    ),
    known("", ".more_items_in_collection", REQUIRED_HERE, ALWAYS),
    known(
        "",
        " failure",
        "the vendor's document describes none",
        ERRORS,
    ),
    known("", " failure code", LACKING, ERRORS),
    known("", " failure errorCode", LACKING, ERRORS),
    known("", " failure error_info", LACKING, ERRORS),
    known("", " failure message", LACKING, ERRORS),
    known("", " failure data", LACKING, ERRORS),
    known("", " failure additional_data", LACKING, ERRORS),
];

#[test]
fn hubspot() {
    // The document about deals calls them by the number of their type; both work.
    let spell = |path: &str| path.replace("/objects/deals", "/objects/0-3");
    let Some(findings) = findings("hubspot", spell) else {
        return;
    };
    let contacts = |it: &&String| it.contains("/objects/contacts");
    assert_eq!(findings.unknown.iter().find(contacts), None);
    settle("hubspot", &findings, HUBSPOT);
}

#[test]
fn pipedrive() {
    let spell = |path: &str| path.replace("/api/v1/", "/v1/");
    let Some(findings) = findings("pipedrive", spell) else {
        return;
    };
    let first = |it: &&String| it.contains("/api/v1/");
    assert_eq!(findings.unknown.iter().find(first), None);
    settle("pipedrive", &findings, PIPEDRIVE);
}

fn findings(key: &str, spell: impl Fn(&str) -> String) -> Option<Findings> {
    let folder = corpus::folder(&format!("{key}'s document against the vendor's own"))?.join(key);
    let ours = read(&corpus::workspace().join("specs").join(key), "openapi.yaml");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the corpus has a folder of the vendor")
        .map(|it| it.expect("the folder can be read").file_name())
        .collect();
    files.sort();
    let theirs = files.iter().filter_map(|it| it.to_str());
    let theirs: Vec<Api> = theirs.map(|it| read(&folder, it)).collect();
    Some(compare(&ours, &theirs, spell))
}

fn read(folder: &Path, document: &str) -> Api {
    let specs = documents::read(folder, document);
    meaning(&specs, &documents::options("any", document))
        .expect("the document is one")
        .0
}

// A difference without a reason is a mistake of ours, and so is a reason without a difference.
#[expect(
    clippy::print_stderr,
    reason = "what no document is at hand for has to be said"
)]
fn settle(key: &str, findings: &Findings, known: &[Known]) {
    eprintln!(
        "{key}: {} operations, {} parameters and {} fields looked up ({} of them allowed without \
         being named)",
        findings.operations.len(),
        findings.parameters,
        findings.fields,
        findings.unnamed
    );
    for operation in &findings.unknown {
        eprintln!("{key}: left out: no document at hand has {operation}");
    }
    let under = |it: &Known, place: &str| {
        let path = place.split_once(' ').map_or("", |it| it.1);
        path.starts_with(it.path)
    };
    let fits = |it: &Known, at: &Difference| {
        under(it, &at.place) && at.place.ends_with(it.place) && it.what == at.what
    };
    let all = &findings.differences;
    let wrong = all.iter().filter(|at| !known.iter().any(|it| fits(it, at)));
    let wrong: Vec<_> = wrong
        .map(|it| format!("{}: {}", it.place, it.what))
        .collect();
    assert!(
        wrong.is_empty(),
        "{key}: {} differences\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    for it in known {
        let at_hand = findings.operations.iter().any(|at| under(it, at));
        assert!(
            !at_hand || all.iter().any(|at| fits(it, at)),
            "{key}: {}{}: no longer so, although {}",
            it.path,
            it.place,
            it.reason
        );
    }
}

// A check that finds nothing proves something only if it can find something.
#[test]
fn mistakes_are_found() {
    let ours = r#"
openapi: 3.1.0
info: { title: Ours, version: "1" }
servers: [{ url: "https://example.com/api" }]
paths:
  /things/{id}:
    put:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: sort, in: query, schema: { type: string, enum: [up, sideways] } }
        - { name: made_up, in: query, schema: { type: string } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { size: { type: string } } }
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema:
                type: object
                required: [name]
                properties:
                  name: { type: string }
                  parts: { type: array, items: { type: object, properties: { weight: { type: integer } } } }
                  colour: { type: string }
  /others:
    get: { responses: { "204": { description: None. } } }
"#;
    let theirs = r#"
openapi: 3.0.3
info: { title: Theirs, version: "1" }
servers: [{ url: "https://example.com/" }]
paths:
  /api/things/{key}:
    put:
      parameters:
        - { name: key, in: path, required: true, schema: { type: integer } }
        - { name: sort, in: query, schema: { type: string, enum: [up, down] } }
        - { name: account, in: query, required: true, schema: { type: string } }
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [unit]
              properties: { size: { type: integer }, unit: { type: string } }
      responses:
        "200":
          description: It.
          content:
            application/json:
              schema:
                type: object
                properties:
                  name: { type: string }
                  parts: { type: array, items: { type: object, properties: { weight: { type: number } } } }
"#;
    let [ours, theirs] = [ours, theirs].map(|it| {
        let specs = documents::text(it.as_bytes());
        let options = documents::options("any", "openapi.yaml");
        meaning(&specs, &options).expect("the document is one").0
    });
    let findings = compare(&ours, &[theirs], str::to_owned);
    assert_eq!(findings.unknown, ["GET /others"]);
    let found = findings.differences.iter().map(|it| {
        let place = it.place.strip_prefix("PUT /things/{id} ");
        format!("{}: {}", place.unwrap_or(&it.place), it.what)
    });
    let expected = [
        "answer colour: there is no such field",
        "answer name: required here alone",
        "answer parts[].weight: integer here, number there",
        "body size: text here, integer there",
        "body unit: the vendor requires it",
        "path id: text here, integer there",
        "query account: the vendor requires it",
        "query made_up: there is no such parameter",
        "query sort: no such value: sideways",
        "query tags: the list is written otherwise",
    ];
    assert_eq!(found.collect::<Vec<_>>(), expected);
}
