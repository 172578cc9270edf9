//! How fast formulas are computed, against Membrane's own SDK under Node.
//!
//! Theirs reads objects that are in memory already; ours begins with JSON text and ends with it.

use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use connectome::Json;
use connectome::formula::{Scope, evaluate, parse_membrane};
use serde_json::{Value, json};

/// How often the two sides take turns; the best turn of each counts.
const TURNS: usize = 60;
/// How often all records are mapped in a turn.
const RUNS: usize = 5;
const RECORDS: usize = 100;

/// Measures both sides on the same records and prints the ratio; an error says what is missing.
pub(crate) fn compare() -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/formula");
    let script = |name: &str| {
        let mut command = Command::new("bash");
        command.arg(folder.join(name));
        command
    };
    let installed = script("install.sh").status();
    if !installed.is_ok_and(|it| it.success()) {
        return Err("Membrane's SDK could not be installed".to_owned());
    }
    let mut node = script("run.sh")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("bash does not start: {error}"))?;
    let mut questions = node.stdin.take().expect("it is piped");
    let mut answers = BufReader::new(node.stdout.take().expect("it is piped")).lines();

    let inputs: Vec<Value> = (0..RECORDS).map(record).collect();
    let texts: Vec<Json> = inputs.iter().map(json).collect();
    let formula = parse_membrane(&json(&mapping())).expect("the mapping is a formula");
    let question = json!({"how": "time", "formula": mapping(), "inputs": inputs, "runs": RUNS});
    let (mut best_theirs, mut best_ours) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..TURNS {
        writeln!(questions, "{question}").expect("Node reads");
        let answer = answers.next().expect("Node answers").expect("Node answers");
        let answer: Value = serde_json::from_str(&answer).expect("Node writes JSON");
        best_theirs = best_theirs.min(answer["nanoseconds"].as_f64().expect("a number"));

        let since = Instant::now();
        for _ in 0..RUNS {
            for text in &texts {
                black_box(evaluate(&formula, &Scope::new(black_box(text))).expect("a value"));
            }
        }
        best_ours = best_ours.min(since.elapsed().as_nanos() as f64);
    }
    drop(questions);
    // It ends once there are no more questions.
    let _ = node.wait();

    let each = |nanoseconds: f64| nanoseconds / (RUNS * RECORDS) as f64 / 1000.0;
    let bytes: usize = texts.iter().map(|it| it.as_text().len()).sum();
    println!(
        "a contact of {} bytes: ours {:.2} µs, Membrane's {:.2} µs, {:.1} times as fast",
        bytes / RECORDS,
        each(best_ours),
        each(best_theirs),
        best_theirs / best_ours,
    );
    Ok(())
}

fn json(value: &Value) -> Json {
    value.to_string().parse().expect("it is JSON")
}

fn var(locator: &str) -> Value {
    json!({"$var": locator})
}

fn mapping() -> Value {
    json!({
        "id": var("$.id"),
        "fullName": {"$concat": {"values": [var("$.first_name"), var("$.last_name")], "delimiter": " "}},
        "firstName": {"$firstName": var("$.name")},
        "lastName": {"$lastName": var("$.name")},
        "primaryEmail": var("$.emails[0].value"),
        "emails": {"$iterate": {"source": var("$.emails"), "item": {"value": var("$.item.value"), "type": var("$.item.label")}}},
        "primaryPhone": var("$.phones[0].value"),
        "phones": {"$iterate": {"source": var("$.phones"), "item": {"value": var("$.item.value"), "type": var("$.item.label")}}},
        "primaryAddress": {
            "full": {"$concat": {"values": [var("$.address.street"), var("$.address.city"), var("$.address.country")], "delimiter": ", "}},
            "street": var("$.address.street"),
            "city": var("$.address.city"),
            "state": var("$.address.state"),
            "country": var("$.address.country"),
            "zip": var("$.address.zip"),
        },
        "stage": {"$map": {
            "value": var("$.status"),
            "mapping": [{"from": 1, "to": "lead"}, {"from": 2, "to": "customer"}, {"from": 3, "to": "lost"}],
            "default": "unknown",
        }},
        "companyName": {"$firstNotEmpty": [var("$.organization.name"), var("$.company")]},
        "companyId": var("$.organization.id"),
        "ownerId": var("$.owner.id"),
        "jobTitle": var("$.custom.job_title"),
        "source": {"$case": {
            "cases": [
                {"filter": {"$eval": var("$.source"), "is": "web"}, "value": "Website"},
                {"filter": {"$eval": var("$.source"), "isEmpty": true}, "value": "None"},
            ],
            "default": var("$.source"),
        }},
        "createdTime": var("$.created_at"),
        "createdBy": var("$.creator.id"),
        "updatedTime": var("$.updated_at"),
        "lastActivityTime": var("$.last_activity.at"),
    })
}

fn record(index: usize) -> Value {
    let name = format!("Person{index} van Example");
    json!({
        "id": 100_000 + index,
        "name": name,
        "first_name": format!("Person{index}"),
        "last_name": "van Example",
        "active": !index.is_multiple_of(3),
        "emails": [
            {"label": "work", "value": format!("person{index}@example.com"), "primary": true},
            {"label": "home", "value": format!("person{index}@example.org"), "primary": false},
        ],
        "phones": [{"label": "mobile", "value": format!("+1 555 01{index:02}"), "primary": true}],
        "address": {
            "street": format!("{index} Main Street"), "city": "Springfield", "state": "Oregon", "country": "USA",
            "zip": format!("974{index:02}"), "latitude": 44.046, "longitude": -123.022,
        },
        "status": index % 5,
        "organization": {"id": 7000 + index, "name": if index.is_multiple_of(4) { Value::Null } else { json!("Example Ltd.") }},
        "company": "Example Incorporated",
        "owner": {"id": 42, "name": "Owen Owner", "email": "owen@example.com", "active": true},
        "creator": {"id": 43, "name": "Cleo Creator", "email": "cleo@example.com", "active": true},
        "source": (["web", "import", ""][index % 3]),
        "tags": ["newsletter", "vip", "2024"],
        "custom": {"job_title": "Engineer", "score": 12.5, "birthday": null, "notes": "Met at a fair; wants a call back in spring."},
        "created_at": "2024-02-29T10:30:00Z",
        "updated_at": "2024-03-01T11:45:12Z",
        "last_activity": {"at": "2024-03-02T08:00:00Z", "kind": "email", "by": 42},
    })
}
