//! A mapping overlaid with a customer's own formulas: what is read and written, and what is refused.
#![cfg(feature = "derive")]

use connectome::{Extra, Id, Json, Mapping, Mismatch, Overlay, OverlayError, Patch, json};

/// A person, as a unified model has it.
#[derive(Default)]
struct Contact {
    id: Option<Id<Contact>>,
    first_name: Option<String>,
    last_name: Option<String>,
    primary_email: Option<String>,
    emails: Option<Vec<Email>>,
    primary_address: Option<Address>,
    owner_id: Option<Id<()>>,
    score: Option<i64>,
    stage: Option<String>,
    is_lead: Option<bool>,
    extra: Extra,
}
connectome::record! { Contact:
    id optional, first_name = "firstName" optional, last_name = "lastName" optional,
    primary_email = "primaryEmail" optional, emails optional, primary_address = "primaryAddress" optional,
    owner_id = "ownerId" optional, score optional, stage optional, is_lead = "isLead" optional, ..extra
}

#[derive(Default)]
struct Email {
    value: Option<String>,
}
connectome::record! { Email: value optional }

#[derive(Default)]
struct Address {
    street: Option<String>,
    city: Option<String>,
    zip: Option<String>,
}
connectome::record! { Address: street optional, city optional, zip optional }

struct Owner(u32);

fn owner_of(id: &Id<()>) -> Result<Owner, std::num::ParseIntError> {
    id.as_str().parse().map(Owner)
}

fn id_of(owner: &Owner) -> String {
    owner.0.to_string()
}

#[derive(Debug, Mapping, PartialEq)]
#[mapping(rename_all = "lowercase")]
enum Stage {
    Lead,
    Customer,
}

#[derive(Mapping)]
#[mapping(model = Contact, overlay)]
struct Customer {
    #[mapping(frozen)]
    id: Option<String>,
    #[mapping(field = primary_email)]
    email: String,
    #[mapping(field = primary_address.city)]
    city: Option<String>,
    #[mapping(field = emails[1].value, from)]
    second: Option<String>,
    #[mapping(field = owner_id, with = (owner_of, id_of))]
    owner: Option<Owner>,
    #[mapping(from)]
    score: Option<i64>,
    stage: Option<Stage>,
    #[mapping(formula = { $concat: { values: [$.first_name, $.last_name], delimiter: " " } })]
    name: Option<String>,
    #[mapping(extra = "tier")]
    tier: Option<String>,
    #[mapping(field = is_lead, into)]
    lead: bool,
    #[mapping(skip)]
    cached: bool,
}

type Mine = Overlay<Customer, Contact>;

fn contact(text: &str) -> Contact {
    json::decode(text.as_bytes()).unwrap()
}

fn ada() -> Contact {
    contact(
        r#"{"id":"7","firstName":"Ada","lastName":"Lovelace","primaryEmail":"ada@example.org","score":3,
            "emails":[{"value":"a@example.org"},{"value":"b@example.org"}],"ownerId":"12",
            "primaryAddress":{"street":"Hill 1","city":"Graz","zip":"8010"},"stage":"lead","tier":"gold"}"#,
    )
}

fn read(overlay: &str, from: &Contact) -> Result<Customer, Mismatch> {
    Mine::parse(overlay).unwrap().read(from)
}

fn write(overlay: &str, from: &Customer) -> String {
    json::encode_text(&Mine::parse(overlay).unwrap().write(from).unwrap())
}

fn problems(overlay: &str) -> Vec<String> {
    said(Mine::parse(overlay).unwrap_err())
}

fn said(error: OverlayError) -> Vec<String> {
    error.problems().iter().map(ToString::to_string).collect()
}

#[test]
fn an_empty_overlay_changes_nothing() {
    for text in ["{}", r#"{"read":{},"write":{}}"#] {
        let customer = read(text, &ada()).unwrap();
        assert_eq!(customer.email, "ada@example.org");
        assert_eq!(customer.name.as_deref(), Some("Ada Lovelace"));
        let plain: Contact = customer.write().unwrap();
        assert_eq!(write(text, &customer), json::encode_text(&plain));
    }
}

#[test]
fn fields_are_read_by_formulas() {
    let customer = read(
        r#"{"read": {
            "email": {"$firstNotEmpty": ["$.emails[0].value", "$.primaryEmail"]},
            "city": "$.extra.town",
            "second": "$.primaryEmail",
            "owner": 99,
            "stage": {"$case": {"cases": [{"filter": {"$eval": "$.score", "gt": 2}, "value": "customer"}], "default": "lead"}},
            "name": {"$tpl": {"template": "{last}, {first}", "values": {"last": "$.lastName", "first": "$.firstName"}}},
            "tier": {"$concat": ["t-", "$.extra.tier"]}
        }}"#,
        &contact(
            r#"{"emails":[{"value":"a@example.org"}],"primaryEmail":"p@example.org","town":"Wien","tier":"gold",
                "score":3,"firstName":"Ada","lastName":"Lovelace"}"#,
        ),
    )
    .unwrap();
    assert_eq!(customer.email, "a@example.org");
    assert_eq!(customer.city.as_deref(), Some("Wien"));
    assert_eq!(customer.second.as_deref(), Some("p@example.org"));
    assert_eq!(customer.owner.unwrap().0, 99);
    assert_eq!(customer.stage, Some(Stage::Customer));
    assert_eq!(customer.name.as_deref(), Some("Lovelace, Ada"));
    assert_eq!(customer.tier.as_deref(), Some("t-gold"));
    assert_eq!(customer.score, Some(3));
}

#[test]
fn two_fields_of_one_place_do_not_meet() {
    let customer = read(r#"{"read": {"second": "$.primaryEmail"}}"#, &ada()).unwrap();
    assert_eq!(customer.second.as_deref(), Some("ada@example.org"));
    assert_eq!(customer.email, "ada@example.org");
    assert!(!customer.cached);
}

#[test]
fn what_does_not_fit_names_the_field() {
    let wrong = read(r#"{"read": {"score": "$.lastName"}}"#, &ada());
    assert_eq!(
        wrong.err().unwrap().to_string(),
        "Customer.score: does not fit (expected number, found text)"
    );
    let wrong = read(r#"{"read": {"stage": "$.lastName"}}"#, &ada());
    let wrong = wrong.err().unwrap().to_string();
    assert!(wrong.contains("Customer.stage"), "{wrong}");
    let nothing = read(r#"{"read": {"email": "$.extra.none"}}"#, &ada());
    assert_eq!(
        nothing.err().unwrap().to_string(),
        "primary_email: is not there, which `Customer.email` requires"
    );
}

#[test]
fn places_are_written_by_formulas() {
    let customer = read("{}", &ada()).unwrap();
    let written = write(
        r#"{"write": {
            "primaryEmail": {"$concat": ["mailto:", "$.email"]},
            "primaryAddress": {"zip": "0000"},
            "firstName": "$.tier",
            "score": {"$case": {"cases": [{"filter": {"$eval": "$.stage", "is": "lead"}, "value": "12"}]}},
            "emails": [{"value": "$.second"}],
            "ownerId": "$.score",
            "extra": {"tier": "silver", "since": "$.id"}
        }}"#,
        &customer,
    );
    assert_eq!(
        written,
        r#"{"id":"7","firstName":"gold","primaryEmail":"mailto:ada@example.org","emails":[{"value":"b@example.org"}],"primaryAddress":{"city":"Graz","zip":"0000"},"ownerId":"3","score":12,"stage":"lead","isLead":false,"since":"7","tier":"silver"}"#
    );
}

#[test]
fn what_is_nothing_is_taken_away_and_the_rest_stays() {
    let customer = read("{}", &ada()).unwrap();
    let overlay = Mine::parse(
        r#"{"write": {"primaryEmail": "$.city", "primaryAddress": {"city": null, "zip": {"$case": {"cases": []}}}, "extra": {"tier": {"$case": {"cases": []}}}}}"#,
    );
    let mut into = ada();
    overlay.unwrap().write_into(&customer, &mut into).unwrap();
    assert_eq!(into.primary_email.as_deref(), Some("Graz"));
    let address = into.primary_address.unwrap();
    assert_eq!(address.street.as_deref(), Some("Hill 1"));
    assert_eq!((address.city, address.zip), (None, None));
    assert_eq!(into.last_name.as_deref(), Some("Lovelace"));
    assert!(into.extra.is_empty());
}

#[test]
fn a_second_overlay_lies_over_the_first() {
    let base = Mine::parse(
        r#"{"read": {"email": "$.emails[0].value", "name": "$.lastName"},
            "write": {"primaryAddress": {"zip": "1"}}, "frozen": {"read": ["name"], "write": ["score"]}}"#,
    )
    .unwrap();
    let both = base
        .and(r#"{"read": {"email": "$.emails[1].value"}, "write": {"primaryAddress": {"street": "2"}}}"#)
        .unwrap();
    let customer = both.read(&ada()).unwrap();
    assert_eq!(customer.email, "b@example.org");
    assert_eq!(customer.name.as_deref(), Some("Lovelace"));
    let address = both.write(&customer).unwrap().primary_address.unwrap();
    assert_eq!(
        (address.zip.as_deref(), address.street.as_deref()),
        (Some("1"), Some("2"))
    );
    for overlay in [base, both] {
        let refused =
            overlay.and("{\"read\": {\"name\": \"$.firstName\"},\n \"write\": {\"score\": 1}}");
        assert_eq!(
            said(refused.unwrap_err()),
            [
                "1:11: `name` is frozen; leave it out",
                "2:12: `score` is frozen; leave it out",
            ]
        );
    }
}

#[test]
fn says_all_that_is_wrong_with_its_place() {
    let table = [
        (
            "[]",
            "1:1: this is a list; an overlay is an object with `read` and `write`",
        ),
        (
            "{",
            "1:2: this is no JSON: expected a key; an overlay is an object with `read` and `write`",
        ),
        (
            r#"{"reed": {}}"#,
            "1:2: `the overlay` has no `reed`; did you mean `read`?",
        ),
        (
            r#"{"read": "$"}"#,
            "1:2: `read` is no object of fields; `read` is an object of fields with their formulas",
        ),
        (
            r#"{"read": {"emial": 1}}"#,
            "1:11: `Customer` has no `emial`; did you mean `email`?",
        ),
        (
            r#"{"read": {"id": "1"}}"#,
            "1:11: `id` is frozen; leave it out",
        ),
        (
            r#"{"read": {"cached": true}}"#,
            "1:11: `cached` is neither read nor written; leave it out",
        ),
        (
            r#"{"read": {"lead": true}}"#,
            "1:11: `lead` is only written; leave it out",
        ),
        (
            r#"{"read": {"email": "$.primaryEmial"}}"#,
            "1:11: `Contact` has no `primaryEmial`; did you mean `primaryEmail`?; a custom field is `extra.primaryEmial`",
        ),
        (
            r#"{"read": {"email": "$.primaryAddress.town"}}"#,
            "1:11: `Address` has no `town`; it has `street`, `city`, `zip`",
        ),
        (
            r#"{"read": {"email": "$.emails.value"}}"#,
            "1:11: `$.emails` is a list; say which item: `$.emails[0]`, or go through all with `$iterate`",
        ),
        (
            r#"{"read": {"email": "$.score.x"}}"#,
            "1:11: `$.score` is a number, which has no `x`; say `$.score` alone",
        ),
        (
            r#"{"read": {"email": "$.emails"}}"#,
            "1:11: this is a list, and `email` takes text; give text",
        ),
        (
            r#"{"read": {"score": "twelve"}}"#,
            r#"1:11: "twelve" does not fit into `score`; `score` takes a number"#,
        ),
        (
            r#"{"read": {"score": true}}"#,
            "1:11: this is a boolean, and `score` takes a number; give a number",
        ),
        (
            r#"{"read": {"name": ["$.lastName"]}}"#,
            "1:11: this is a list, and `name` holds text; give text",
        ),
        (
            r#"{"read": {"email": {"$concatt": []}}}"#,
            "1:21: there is no formula `$concatt`; did you mean `$concat`?",
        ),
        (
            r#"{"read": {"email": {"$lookup": {"query": {}}}}}"#,
            "1:11: `$lookup` asks others, which an overlay cannot do; ask before, and map what came",
        ),
        (
            r#"{"read": {"email": {"$iterate": {"source": "$.score", "item": 1}}}}"#,
            "1:11: this is a list, and `email` takes text; give text",
        ),
        (
            r#"{"read": {"email": {"$firstNotEmpty": ["$.lastName", "$.emails"]}}}"#,
            "1:54: this is a list, and `email` takes text; give text",
        ),
        (
            r#"{"write": {"primaryEmial": "$.email"}}"#,
            "1:12: `Contact` has no `primaryEmial`; did you mean `primaryEmail`?; a custom field is `extra.primaryEmial`",
        ),
        (
            r#"{"write": {"primaryAddress": {"town": 1}}}"#,
            "1:31: `Address` has no `town`; it has `street`, `city`, `zip`",
        ),
        (
            r#"{"write": {"firstName": "$.nmae"}}"#,
            "1:12: `Customer` has no `nmae`; did you mean `name`?",
        ),
        (
            r#"{"write": {"firstName": "$.name"}}"#,
            "1:12: `name` is only read: the other side has no such field; write the formula out",
        ),
        (
            r#"{"write": {"id": "1"}}"#,
            "1:12: `id` is frozen; leave it out",
        ),
        (
            r#"{"write": {"emails": [{"valeu": "$.email"}]}}"#,
            "1:24: `Email` has no `valeu`; did you mean `value`?",
        ),
        (
            r#"{"write": {"emails": {"$iterate": {"source": "$.stage", "item": {}}}}}"#,
            "1:36: `$iterate` goes through a list, and this is text; say a list: `source: $.emails`",
        ),
        (
            r#"{"frozen": {"read": ["emial"]}}"#,
            "1:22: `Customer` has no `emial`; did you mean `email`?",
        ),
        (
            r#"{"read": {"email": "$.a", "email": "$.b"}}"#,
            "1:27: `email` stands twice in one object; leave one of them",
        ),
    ];
    let mut wrong = Vec::new();
    for (overlay, expected) in table {
        match Mine::parse(overlay) {
            Ok(_) => wrong.push(format!("{overlay}\n  passes")),
            Err(error) if said(error.clone()).first().map(String::as_str) != Some(expected) => {
                wrong.push(format!("{overlay}\n  {error}\n  {expected}"));
            }
            Err(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all = problems(
        "{\n  \"read\": {\n    \"emial\": 1,\n    \"city\": \"$.nowhere\"\n  },\n  \"write\": {\"id\": 1}\n}",
    );
    let places: Vec<&str> = all
        .iter()
        .map(|it| it.split(": ").next().unwrap())
        .collect();
    assert_eq!(places, ["3:5", "4:5", "6:13"]);
}

#[test]
fn lists_are_gone_through() {
    let written = write(
        r#"{"write": {"emails": {"$iterate": {"source": ["$.email", "$.second"], "item": {"value": "$.item"}}}}}"#,
        &read("{}", &ada()).unwrap(),
    );
    assert!(
        written.contains(r#""emails":[{"value":"ada@example.org"},{"value":"b@example.org"}]"#)
    );
    let all = read(
        r#"{"read": {"email": {"$concat": {"values": {"$iterate": {"source": "$.emails", "item": "$.item.value"}}, "delimiter": " "}}}}"#,
        &ada(),
    );
    assert_eq!(all.unwrap().email, "a@example.org b@example.org");
    assert_eq!(
        problems(
            r#"{"read": {"email": {"$concat": {"values": {"$iterate": {"source": "$.emails", "item": "$.item.valeu"}}}}}}"#
        ),
        ["1:79: `Email` has no `valeu`; did you mean `value`?"]
    );
}

/// A struct that is only read.
#[derive(Mapping)]
#[mapping(model = Contact, from, overlay, allow_unmapped)]
struct Seen {
    stage: Option<Stage>,
    #[mapping(field = extra["points"])]
    points: Option<i64>,
}

#[test]
fn a_struct_that_is_only_read_is_overlaid_so() {
    let overlay =
        Overlay::<Seen, Contact>::parse(r#"{"read": {"points": {"$concat": ["$.score", "0"]}}}"#);
    let seen = overlay.unwrap().read(&ada()).unwrap();
    assert_eq!((seen.stage, seen.points), (Some(Stage::Lead), Some(30)));
    let error = Overlay::<Seen, Contact>::parse(r#"{"write": {}}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "1:2: nothing is written here; leave `write` out"
    );
}

/// Fields that must be there, and one that tells null and nothing apart.
#[derive(Default)]
struct Task {
    title: String,
    note: Patch<String>,
    tags: Vec<String>,
    properties: std::collections::BTreeMap<String, Json>,
}
connectome::record! { Task: title required, note optional, tags required, properties required }

#[derive(Mapping)]
#[mapping(model = Task, overlay)]
struct Mark {
    title: String,
    note: Patch<String>,
    tags: Vec<String>,
    #[mapping(field = properties["color"])]
    color: Option<String>,
    #[mapping(field = properties["size"])]
    size: Option<i64>,
}

#[test]
fn required_fields_patches_and_keys() {
    let mark = Mark {
        title: "a".to_owned(),
        note: Patch::Absent,
        tags: vec!["x".to_owned()],
        color: Some("red".to_owned()),
        size: Some(7),
    };
    let write = |text: &str| {
        let overlay = Overlay::<Mark, Task>::parse(text).unwrap();
        overlay.write(&mark).map(|it| json::encode_text(&it))
    };
    assert_eq!(
        write(r#"{"write": {"note": null, "tags": ["$.title", "$.color"], "properties": {"color": "$.size"}}}"#).unwrap(),
        r#"{"title":"a","note":null,"tags":["a","red"],"properties":{"color":7}}"#
    );
    assert_eq!(
        write(r#"{"write": {"title": "$.note"}}"#)
            .unwrap_err()
            .to_string(),
        "title: comes to nothing and must be there"
    );
    let overlay = Overlay::<Mark, Task>::parse(
        r#"{"read": {"note": "$.title", "size": "$.properties.length"}}"#,
    );
    let task = json::decode(br#"{"title":"a","tags":[],"properties":{"length":3,"color":"blue"}}"#)
        .unwrap();
    let mark = overlay.unwrap().read(&task).unwrap();
    assert_eq!(mark.note, Patch::Value("a".to_owned()));
    assert_eq!((mark.size, mark.color.as_deref()), (Some(3), Some("blue")));
}

#[test]
fn hostile_texts_end() {
    let deep = format!(
        "{}1{}",
        r#"{"read":{"email":["#.repeat(60),
        "]}}".repeat(60)
    );
    let many = format!(
        "{{\"read\":{{{}\"email\":1}}}}",
        "\"email\":1,".repeat(20_000)
    );
    let far = r#"{"read":{"email":"$.emails[4000000000].value"}}"#;
    assert!(Mine::parse(&deep).is_err());
    let error = Mine::parse(&many).unwrap_err().to_string();
    assert!(error.ends_with("\nand 19900 more"), "{error}");
    assert!(Mine::parse(far).unwrap().read(&ada()).is_err());
}
