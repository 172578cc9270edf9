//! Formulas that see the result, and those of another language.

use super::contact::{ada, contact, read, write};
use super::{Mine, json};

#[test]
fn jsonata_is_checked_and_computed() {
    let text = r#"{"read": {
        "email": {"$jsonata": "$.stage = 'lead' ? $.emails.value : $.primaryEmail"},
        "second": {"$jsonata": "extra.`second mail`"},
        "score": {"$jsonata": "$exists($.extra.tier) and $not($.isLead = true) ? 5"},
        "name": {"$case": {"cases": [{"filter": {"$jsonata": "$.primaryAddress.city = 'Graz'"}, "value": "Graz"}]}}
    }}"#;
    let customer = read(
        text,
        &contact(
            r#"{"stage":"lead","emails":[{"value":"a@example.org"}],"primaryEmail":"p@example.org",
                "tier":"gold","isLead":false,"primaryAddress":{"city":"Graz"},"second mail":"s@example.org"}"#,
        ),
    )
    .unwrap();
    assert_eq!(customer.email, "a@example.org");
    assert_eq!(customer.second.as_deref(), Some("s@example.org"));
    assert_eq!(customer.score, Some(5));
    assert_eq!(customer.name.as_deref(), Some("Graz"));
    // Two addresses are a list, which is no text.
    let failed = read(text, &ada()).err().unwrap().to_string();
    assert_eq!(
        failed,
        "Customer.email: does not fit (expected text, found list)"
    );
}

#[test]
fn jsonata_goes_by_a_struct_s_fields_and_within_lists() {
    let customer = read("{}", &ada()).unwrap();
    let written = write(
        r#"{"write": {
            "firstName": {"$jsonata": "$.tier = 'gold' ? $.email : 'nobody'"},
            "emails": {"$iterate": {"source": ["$.email", "$.second"], "item": {"value": {"$jsonata": "$.index = 0 ? $.item : $.parent.city"}}}}
        }}"#,
        &customer,
    );
    assert!(
        written.contains(r#""firstName":"ada@example.org""#),
        "{written}"
    );
    assert!(
        written.contains(r#""emails":[{"value":"ada@example.org"},{"value":"Graz"}]"#),
        "{written}"
    );
}

#[test]
fn copies_take_what_the_mapping_and_other_formulas_gave() {
    // What is overlaid, what is not, and what only the struct has: each is copied as it is in the end.
    let customer = read(
        r#"{"read": {
            "city": {"$copy": "$.email"},
            "name": {"$concat": [{"$copy": "$.second"}, "/", {"$copy": "$.tier"}]},
            "email": "$.lastName"
        }}"#,
        &ada(),
    )
    .unwrap();
    assert_eq!(customer.email, "Lovelace");
    assert_eq!(customer.city.as_deref(), Some("Lovelace"));
    assert_eq!(customer.name.as_deref(), Some("b@example.org/gold"));

    let written = write(
        r#"{"write": {
            "extra": {"first": {"$copy": "$.emails[0].value"}, "town": {"$copy": "$.primaryAddress.city"}, "of": {"$copy": "$.extra.tier"}},
            "lastName": {"$copy": "$.firstName"},
            "firstName": "$.tier",
            "emails": [{"value": "x"}]
        }}"#,
        &read("{}", &ada()).unwrap(),
    );
    let written: super::Json = written.parse().unwrap();
    let at = |key: &str| written.get(key).map(|it| it.to_string()).unwrap();
    assert_eq!(at("first"), "\"x\"");
    assert_eq!(at("town"), "\"Graz\"");
    assert_eq!(at("of"), "\"gold\"");
    assert_eq!(at("lastName"), "\"gold\"");
}

#[test]
fn a_copy_of_nothing_is_nothing() {
    let customer = read("{}", &contact(r#"{"primaryEmail":"a@example.org"}"#)).unwrap();
    let overlay = Mine::parse(r#"{"write": {"lastName": {"$copy": "$.stage"}}}"#).unwrap();
    let mut into = ada();
    into.stage = None;
    overlay.write_into(&customer, &mut into).unwrap();
    assert_eq!(into.last_name, None);
}

#[test]
fn layers_share_their_copies() {
    let base = Mine::parse(r#"{"write": {"lastName": {"$copy": "$.stage"}}}"#).unwrap();
    let both = base
        .and("{\"write\":\n {\"stage\": \"customer\"}}")
        .unwrap();
    let written = both.write(&read("{}", &ada()).unwrap()).unwrap();
    let written = json::encode_text(&written);
    assert!(written.contains(r#""lastName":"customer""#), "{written}");
    // Each passes alone, and not both together: the second one is at fault.
    let refused = base.and("{\"write\":\n {\"stage\": {\"$copy\": \"$.firstName\"}}}");
    assert_eq!(
        refused.unwrap_err().to_string(),
        "1:2: `stage` is a copy itself; copy what it copies"
    );
}

#[test]
fn lists_have_a_length() {
    let customer = read(r#"{"read": {"score": "$.emails.length"}}"#, &ada()).unwrap();
    assert_eq!(customer.score, Some(2));
}
