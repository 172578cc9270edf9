//! The unified models: all that Membrane has, with its defects mended, and what it lacks.

use connectome_codegen::diagnostic::Report;
use connectome_codegen::ir::{Access, Shape, Unified};
use connectome_codegen::{Specs, unified};
use std::fs;
use std::path::Path;

/// Fields of Membrane's 43 models, 696 in all. Mending them renamed three and lost none.
const THEIRS: [(&str, usize); 43] = [
    ("activities", 21),
    ("bills", 24),
    ("campaign-members", 17),
    ("campaigns", 19),
    ("companies", 17),
    ("contact-lists", 10),
    ("contacts", 21),
    ("credit-notes", 22),
    ("customers", 21),
    ("deal-products", 11),
    ("deal-stages", 3),
    ("deals", 21),
    ("documents", 12),
    ("drive-items", 17),
    ("drives", 9),
    ("eeocs", 11),
    ("emails", 21),
    ("employees", 28),
    ("files", 16),
    ("folders", 14),
    ("invoices", 24),
    ("job-applications", 14),
    ("job-candidates", 17),
    ("job-interviews", 13),
    ("job-offers", 10),
    ("jobs", 14),
    ("journal-entries", 14),
    ("leads", 22),
    ("ledger-accounts", 15),
    ("meetings", 19),
    ("messages", 11),
    ("notes", 13),
    ("orders", 17),
    ("payments", 17),
    ("payrolls", 14),
    ("products", 15),
    ("projects", 12),
    ("suppliers", 21),
    ("tasks", 23),
    ("tax-rates", 11),
    ("timeoff-balances", 9),
    ("timeoff-requests", 14),
    ("users", 22),
];

/// What Membrane has no model for.
const OURS: [&str; 5] = [
    "calendar-events",
    "calendars",
    "channels",
    "comments",
    "tickets",
];

#[test]
fn all_models_are_there() {
    let models = models();
    let fields = |record| match &models.types[record].shape {
        Shape::Record(record) => record.fields.len(),
        shape => panic!("a model is a record, not {shape:?}"),
    };
    let mut found: Vec<_> = models
        .models
        .iter()
        .map(|(_, it)| (it.key.as_str(), fields(it.record)))
        .collect();
    found.retain(|it| !OURS.contains(&it.0));
    assert_eq!(found, THEIRS);
    assert_eq!(found.iter().map(|it| it.1).sum::<usize>(), 696);
    assert_eq!(models.models.len(), THEIRS.len() + OURS.len());
}

#[test]
fn an_id_is_the_models_own() {
    let models = models();
    for (_, model) in models.models.iter() {
        let Shape::Record(record) = &models.types[model.record].shape else {
            panic!("{} is no record", model.key);
        };
        let id = record.fields.iter().find(|it| it.wire == "id").unwrap();
        let shape = &models.types[id.ty].shape;
        assert_eq!(*shape, Shape::Reference(model.record), "{}", model.key);
        let created = record.fields.iter().find(|it| it.wire == "createdBy");
        if let Some(created) = created {
            assert_eq!(created.access, Access::ReadOnly, "{}", model.key);
        }
    }
}

#[test]
fn mistakes_are_told_where_they_are() {
    let check = |yaml: &str, expected: &str| {
        let text = format!("name: Thing\nfields:\n  id: {{ type: id }}\n{yaml}");
        let found = wrong(&text);
        assert_eq!(found, [expected], "{yaml}");
    };
    check(
        "  a: { type: txt }\n",
        "4:14 unknown-word: `type` cannot be `txt`: perhaps `text`",
    );
    check(
        "  a: { type: text, readonly: true }\n",
        "4:20 unknown-key: `field` has no key `readonly`: perhaps `readOnly`",
    );
    check(
        "  a: { reference: thing }\n",
        "4:19 unknown-model: there is no model `thing`: perhaps `things`",
    );
    check(
        "  a: { list: { shared: Adress } }\n",
        "4:24 unknown-shared: there is no shared type `Adress`: perhaps `Address`",
    );
    check(
        "  a: { about: What }\n",
        "4:6 missing-key: nothing says what it holds: add one of `type`, `reference`, `shared`, `list` and `fields`",
    );
    check(
        "  a: { type: number, values: [a] }\n",
        "4:30 exclusive-keys: only texts can be listed: write `type: text`, or remove `values`",
    );
    check(
        "filters: [idd]\n",
        "4:11 unknown-field: there is no field `idd`: perhaps `id`",
    );
    check(
        "  a: { type: text }\nfallbacks: { fields: { a: $.b } }\n",
        "5:27 unknown-field: there is no field `b`: perhaps `a`",
    );
    check(
        "  a: { type: text }\n  n: { type: number }\nfallbacks: { fields: { a: $.n } }\n",
        "6:27 unfit-type: `$.n` holds something else than what it is to make: name a field of the same type",
    );
    check(
        "fallbacks: { models: { people: {} } }\n",
        "4:32 unknown-model: there is no model `people`: there are `things`",
    );
}

fn wrong(text: &str) -> Vec<String> {
    let mut specs = Specs::new();
    specs.insert("unified/things.yaml", text.as_bytes());
    let shared = "Address: { fields: { city: { type: text } } }\n";
    specs.insert("unified/shared.yaml", shared.as_bytes());
    let report: Report = unified(&specs).map_or_else(|it| it, |it| it.1);
    let problems = report.problems.iter().map(|it| {
        let (line, column) = (it.place.line, it.place.column);
        let help = it.help.clone().unwrap_or_default();
        format!("{line}:{column} {}: {}: {help}", it.code.name, it.message)
    });
    problems.collect()
}

fn models() -> Unified {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/unified");
    let mut specs = Specs::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        specs.insert(format!("unified/{name}"), &fs::read(path).unwrap());
    }
    let (models, report) = unified(&specs).unwrap();
    assert_eq!(report.problems, []);
    models
}
