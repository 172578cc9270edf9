//! A mapping overlaid with a customer's own formulas: what is read and written, and what is refused.
#![cfg(feature = "derive")]

mod asking;
mod contact;
mod formulas;
mod models;
mod wrong;

use connectome::{Json, Mapping, Overlay, Patch, json};
use contact::{Contact, Mine, Stage, ada, contact, problems, read, said, write};

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
