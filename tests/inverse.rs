//! What is written is read back: every generated mapping that goes both ways, one field of the model at a time, with
//! values of all kinds. The app between the two is the simplest one: it keeps what it is sent. What does not come back
//! stands in one table with the reason why.

use connectome::codec::Rows;
use connectome::{Codec, Json, Model, ModelKind, UnifyCreate, formula};
use connectome_unified as unified;

use connectome_hubspot::collections as hubspot;
use connectome_kinto::collections as kinto;
use connectome_pipedrive::collections as pipedrive;
use connectome_pocketbase::collections as pocketbase;
use connectome_redmine::collections as redmine;
use connectome_roundup::collections as roundup;

/// How many values each field takes.
const VALUES: u64 = 40;

/// Fields that are written and do not come back as they were: the mapping, the field, and why. What is sent as an id or
/// a name and comes as a record is held against the real apps, in `unified.rs`.
const NOT_KEPT: &[(&str, &str, &str)] = &[
    (
        "hubspot.contacts",
        "fullName",
        "is split into first and last name, and read from neither",
    ),
    (
        "hubspot.contacts",
        "emails",
        "the first address alone has a property",
    ),
    (
        "hubspot.contacts",
        "phones",
        "the first number alone is written, without what it is called",
    ),
    (
        "hubspot.contacts",
        "primaryAddress",
        "has no property for the address in one line",
    ),
    (
        "hubspot.companies",
        "phones",
        "the first number alone is written, without what it is called",
    ),
    (
        "hubspot.companies",
        "primaryAddress",
        "has no property for the address in one line",
    ),
    (
        "pipedrive.activities",
        "participants",
        "persons alone take part, without name and address",
    ),
    ("pipedrive.deals", "closeTime", "a deal closes on a day"),
    (
        "pipedrive.organizations",
        "primaryAddress",
        "is sent in one line, which the app takes apart",
    ),
    (
        "pipedrive.persons",
        "firstName",
        "is sent as part of the name, which the app takes apart",
    ),
    (
        "pipedrive.persons",
        "lastName",
        "is sent as part of the name, which the app takes apart",
    ),
    (
        "pipedrive.persons",
        "primaryAddress",
        "is sent in one line, which the app takes apart",
    ),
    (
        "redmine.issues",
        "assigneeId",
        "is sent as an id and comes as a record",
    ),
    (
        "redmine.issues",
        "followerIds",
        "are sent as ids and come as records",
    ),
    (
        "redmine.issues",
        "parentTaskId",
        "is sent as an id and comes as a record",
    ),
    (
        "redmine.issues",
        "projectId",
        "is sent as an id and comes as a record",
    ),
    ("redmine.issues", "dueTime", "an issue is due on a day"),
    ("redmine.issues", "startTime", "an issue starts on a day"),
    (
        "roundup.issues",
        "status",
        "is sent as a name and comes as a record",
    ),
    (
        "roundup.issues",
        "priority",
        "is sent as a name and comes as a record",
    ),
    (
        "roundup.issues",
        "assigneeId",
        "is sent as an id and comes as a record",
    ),
    (
        "roundup.issues",
        "followerIds",
        "are sent as ids and come as records",
    ),
    (
        "roundup.issues",
        "tags",
        "are sent as names and come as records",
    ),
];

#[test]
fn what_is_written_is_read_back() {
    let mut found = Vec::new();
    let mut kept = 0;
    let mut add = |(lost, of): (Vec<(String, &'static str)>, usize)| {
        found.extend(lost);
        kept += of;
    };
    add(lost::<hubspot::Contacts, unified::Contact>(
        "hubspot.contacts",
        &["properties"],
    ));
    add(lost::<hubspot::Companies, unified::Company>(
        "hubspot.companies",
        &["properties"],
    ));
    add(lost::<hubspot::Deals, unified::Deal>("hubspot.deals", &[]));
    add(lost::<hubspot::Notes, unified::Note>("hubspot.notes", &[]));
    add(lost::<hubspot::Tickets, unified::Ticket>(
        "hubspot.tickets",
        &[],
    ));
    add(lost::<kinto::Contacts, unified::Contact>(
        "kinto.contacts",
        &[],
    ));
    add(lost::<pipedrive::Activities, unified::Activity>(
        "pipedrive.activities",
        &[],
    ));
    add(lost::<pipedrive::Deals, unified::Deal>(
        "pipedrive.deals",
        &[],
    ));
    add(lost::<pipedrive::Notes, unified::Note>(
        "pipedrive.notes",
        &[],
    ));
    add(lost::<pipedrive::Organizations, unified::Company>(
        "pipedrive.organizations",
        &[],
    ));
    add(lost::<pipedrive::Persons, unified::Contact>(
        "pipedrive.persons",
        &[],
    ));
    add(lost::<pipedrive::Products, unified::Product>(
        "pipedrive.products",
        &[],
    ));
    add(lost::<pocketbase::Contacts, unified::Contact>(
        "pocketbase.contacts",
        &[],
    ));
    add(lost::<redmine::Issues, unified::Task>(
        "redmine.issues",
        &[],
    ));
    add(lost::<redmine::Users, unified::User>("redmine.users", &[]));
    add(lost::<roundup::Issues, unified::Task>(
        "roundup.issues",
        &[],
    ));
    add(lost::<roundup::Users, unified::User>("roundup.users", &[]));
    let expected: Vec<(String, &str)> = NOT_KEPT
        .iter()
        .map(|(mapping, field, _)| ((*mapping).to_owned(), *field))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(kept, 106);
}

/// The fields of the model that are written and read otherwise, and how many are read as they were.
fn lost<C, M>(mapping: &str, around: &[&str]) -> (Vec<(String, &'static str)>, usize)
where
    C: UnifyCreate<M>,
    C::Record: Rows,
    M: Model,
{
    let (mut lost, mut kept) = (Vec::new(), 0);
    for field in M::FIELDS.iter().filter(|it| !it.read_only) {
        let mut is_written = false;
        let is_kept = (1..=VALUES).all(|seed| {
            let mut said = vec![(field.key, value(&field.kind, seed, 0))];
            let new = written::<C, M>(&mut said, seed);
            let mut another = said.clone();
            another[0].1 = value(&field.kind, seed + 1, 0);
            is_written |= new != written::<C, M>(&mut another, seed);
            let Some(new) = new else { return true };
            let record: C::Record = returned(&new, around);
            let model = C::read(&record).map(|it| Json::of(&it));
            let back = model.ok().and_then(|it| it.get(field.key));
            back.as_ref() == Some(&said[0].1)
        });
        match (is_written, is_kept) {
            (true, true) => kept += 1,
            (true, false) => lost.push((mapping.to_owned(), field.key)),
            (false, _) => {}
        }
    }
    (lost, kept)
}

/// What is sent for a model that says these fields, and those that the app requires; `None` if it then still says too
/// little.
fn written<C: UnifyCreate<M>, M: Model>(
    said: &mut Vec<(&'static str, Json)>,
    seed: u64,
) -> Option<Json> {
    loop {
        let members: Vec<String> = said
            .iter()
            .map(|(key, it)| format!("{}:{it}", Json::from(*key)))
            .collect();
        let model: Json = format!("{{{}}}", members.join(",")).parse().unwrap();
        let model: M = model
            .parse()
            .unwrap_or_else(|error| panic!("{model}: {error}"));
        let mismatch = match C::new(&model) {
            Ok(new) => return Some(Json::of(&new)),
            Err(mismatch) => mismatch,
        };
        let missing = mismatch.field().trim_start_matches("$.");
        let missing = missing.split(['.', '[']).next().unwrap_or_default();
        let field = M::FIELDS.iter().find(|it| it.key == missing)?;
        if said.iter().any(|it| it.0 == field.key) {
            return None;
        }
        said.push((field.key, value(&field.kind, seed, 0)));
    }
}

/// What an app returns that keeps what it is sent, as far as a record has it in the same form, and nothing else.
fn returned<R: Codec>(new: &Json, around: &[&str]) -> R {
    let mut record = Json::of(&R::blank());
    for (key, value) in new.view().members() {
        let member = format!("{{{}:{}}}", Json::from(&*key), value.as_text());
        let sent = around
            .iter()
            .rev()
            .fold(member, |text, key| format!("{{\"{key}\":{text}}}"));
        let with = formula::merge(&record, &sent.parse().unwrap(), &[]).unwrap();
        if with.parse::<R>().is_ok() {
            record = with;
        }
    }
    record.parse().unwrap()
}

/// A value of a kind; with the seed come words, some of them awkward.
fn value(kind: &ModelKind, seed: u64, depth: usize) -> Json {
    const WORDS: [&str; 8] = [
        "Ada",
        "Zoë",
        "a\"b\\c",
        "\u{1F600}",
        "x y",
        "null",
        "7",
        "Ada Lovelace",
    ];
    match kind {
        ModelKind::Text => Json::from(WORDS[seed as usize % WORDS.len()]),
        ModelKind::Integer => Json::from(seed as i64),
        ModelKind::Number => format!("{seed}.5").parse().unwrap(),
        ModelKind::Boolean => Json::from(seed.is_multiple_of(2)),
        ModelKind::Timestamp => Json::from(format!(
            "2026-11-{:02}T12:30:{:02}Z",
            1 + seed % 28,
            seed % 60
        )),
        ModelKind::Date => Json::from(format!("2026-11-{:02}", 1 + seed % 28)),
        ModelKind::Json => format!("{{\"a\":[{seed}]}}").parse().unwrap(),
        ModelKind::Values(values) => Json::from(values[seed as usize % values.len()]),
        ModelKind::Reference(_) => Json::from(seed.to_string()),
        ModelKind::Record(_) if depth > 2 => "{}".parse().unwrap(),
        ModelKind::Record(fields) => {
            let members: Vec<String> = fields
                .iter()
                .map(|it| {
                    format!(
                        "{}:{}",
                        Json::from(it.key),
                        value(&it.kind, seed, depth + 1)
                    )
                })
                .collect();
            format!("{{{}}}", members.join(",")).parse().unwrap()
        }
        ModelKind::List(kind) => format!("[{}]", value(kind, seed, depth)).parse().unwrap(),
    }
}
