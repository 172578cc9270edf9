//! Pipedrive's client and collections against answers of the shape that Pipedrive gives, without a network.

use connectome::transport::{Fake, Reply};
use connectome::{Category, Connector};
use connectome_pipedrive::Pipedrive;
use connectome_pipedrive::collections::{
    Deals, DealsFilter, Notes, Persons, PersonsChange, PersonsNew, Stages, Users, UsersKey,
};
use connectome_pipedrive::types::DealStatus;

const KEY: &str = "d4de1c1518b4531717c676029a45911c340390a6";

fn connect(fake: &Fake) -> Pipedrive {
    let builder = Pipedrive::builder().transport(fake.clone());
    builder.connect(Pipedrive::api_token("secret")).unwrap()
}

fn person(id: u32) -> String {
    format!(
        r#"{{"id":{id},"name":"Ada Lovelace","first_name":"Ada","last_name":"Lovelace","owner_id":10,"org_id":null,"emails":[{{"label":"work","value":"ada@example.com","primary":true}}],"phones":[],"add_time":"2025-01-31T14:05:00Z","update_time":null,"visible_to":3,"label_ids":[],"picture_id":null,"is_deleted":false,"custom_fields":{{"{KEY}":38}}}}"#
    )
}

#[tokio::test]
async fn persons_come_by_a_cursor_that_ends_with_null() {
    let page = |ids: &[u32], cursor: &str| {
        let persons: Vec<_> = ids.iter().map(|it| person(*it)).collect();
        let persons = persons.join(",");
        Reply::json(&format!(
            r#"{{"success":true,"data":[{persons}],"additional_data":{{"next_cursor":{cursor}}}}}"#
        ))
    };
    let fake = Fake::new()
        .then(page(&[1, 2], r#""eyJhY3Rpdml0aWVzIjoyN30""#))
        .then(page(&[3], "null"));
    let pipedrive = connect(&fake);
    let list = pipedrive.collection::<Persons>().list().per_page(2);
    let persons = list.records().all().await.unwrap();
    let ids: Vec<_> = persons.iter().map(|it| it.id).collect();
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(persons[0].org_id, None);
    let requests = fake.requests();
    assert_eq!(
        requests[0].url,
        "https://api.pipedrive.com/api/v2/persons?limit=2"
    );
    assert_eq!(requests[0].header("x-api-token"), Some("secret"));
    assert!(
        requests[1].url.contains("cursor=eyJhY3Rpdml0aWVzIjoyN30"),
        "{}",
        requests[1].url
    );
}

#[tokio::test]
async fn notes_come_by_counting() {
    let fake = Fake::new()
        .then(Reply::json(
            r#"{"success":true,"data":[{"id":1,"content":"<p>One</p>","add_time":"2025-01-31 14:05:00"},{"id":2,"content":"Two"}],"additional_data":{"pagination":{"start":0,"limit":2,"more_items_in_collection":true,"next_start":2}}}"#,
        ))
        .then(Reply::json(
            r#"{"success":true,"data":[{"id":3,"content":"Three"}],"additional_data":{"pagination":{"start":2,"limit":2,"more_items_in_collection":false}}}"#,
        ));
    let pipedrive = connect(&fake);
    let list = pipedrive.collection::<Notes>().list().per_page(2);
    let notes = list.records().all().await.unwrap();
    let ids: Vec<_> = notes.iter().map(|it| it.id).collect();
    assert_eq!(ids, [1, 2, 3]);
    assert!(
        fake.requests()[1].url.contains("start=2"),
        "{}",
        fake.requests()[1].url
    );
}

// Version 1 has null where there is nothing.
#[tokio::test]
async fn no_notes_are_no_notes() {
    let fake = Fake::new().then(Reply::json(
        r#"{"success":true,"data":null,"additional_data":{"pagination":{"start":0,"limit":100,"more_items_in_collection":false}}}"#,
    ));
    let pipedrive = connect(&fake);
    assert!(
        pipedrive
            .collection::<Notes>()
            .list()
            .records()
            .all()
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn fields_of_an_account_are_kept_and_sent_back() {
    let envelope = format!(r#"{{"success":true,"data":{}}}"#, person(1));
    let fake = Fake::new()
        .then(Reply::json(&envelope))
        .then(Reply::json(&envelope).with_status(201));
    let pipedrive = connect(&fake);
    let found = pipedrive
        .collection::<Persons>()
        .find("1")
        .await
        .unwrap()
        .unwrap();
    let custom = found.custom_fields.unwrap();
    assert_eq!(custom[KEY].parse::<i64>().unwrap(), 38);

    let new = PersonsNew {
        custom_fields: Some(custom),
        ..PersonsNew::new("Ada Lovelace".to_owned())
    };
    let made = pipedrive
        .collection::<Persons>()
        .create(&new)
        .await
        .unwrap();
    assert_eq!(made.id, "1");
    assert_eq!(
        fake.requests()[1].text(),
        format!(r#"{{"name":"Ada Lovelace","custom_fields":{{"{KEY}":38}}}}"#)
    );
}

/// What an account has added, as a type of the user's own.
#[derive(Clone, Debug, PartialEq, connectome::Record)]
struct Mine {
    #[record(key = "d4de1c1518b4531717c676029a45911c340390a6")]
    rank: Option<i64>,
}

#[tokio::test]
async fn a_type_of_one_s_own_is_written() {
    let envelope = format!(r#"{{"success":true,"data":{}}}"#, person(1));
    let fake = Fake::new()
        .then(Reply::json(&envelope).with_status(201))
        .then(Reply::json(&envelope));
    let pipedrive = connect(&fake);
    let persons = pipedrive.collection_as::<Persons, Mine>();
    let mine = Mine { rank: Some(38) };
    let new = PersonsNew::new("Ada Lovelace".to_owned());
    let made = persons.create_with(&new, &mine).await.unwrap();
    assert_eq!(made.id, "1");
    persons.update("1", &mine).await.unwrap();
    let refused = persons.create(&mine).await.unwrap_err();
    assert_eq!(refused.category(), connectome::Category::Invalid);
    assert!(
        refused.to_string().contains("name: missing field"),
        "{refused}"
    );
    let sent: Vec<String> = fake.requests().iter().map(|it| it.text()).collect();
    assert_eq!(
        sent,
        [
            format!(r#"{{"name":"Ada Lovelace","custom_fields":{{"{KEY}":38}}}}"#),
            format!(r#"{{"custom_fields":{{"{KEY}":38}}}}"#),
        ]
    );
}

#[tokio::test]
async fn a_change_sends_what_changes() {
    let envelope = format!(r#"{{"success":true,"data":{}}}"#, person(1));
    let fake = Fake::new()
        .then(Reply::json(&envelope))
        .then(Reply::json(r#"{"success":true,"data":{"id":1}}"#));
    let pipedrive = connect(&fake);
    let persons = pipedrive.collection::<Persons>();
    let change = PersonsChange {
        org_id: Some(7),
        ..PersonsChange::default()
    };
    persons.update("1", &change).await.unwrap();
    persons.delete("1").await.unwrap();
    let requests = fake.requests();
    assert_eq!(requests[0].method, "PATCH");
    assert_eq!(requests[0].text(), r#"{"org_id":7}"#);
    assert_eq!(requests[1].method, "DELETE");
    assert_eq!(
        requests[1].url,
        "https://api.pipedrive.com/api/v2/persons/1"
    );
}

#[tokio::test]
async fn money_loses_no_digit() {
    let fake = Fake::new().then(Reply::json(
        r#"{"success":true,"data":[{"id":1,"title":"Roof","value":1234567890.123456789,"currency":"EUR","status":"won"}],"additional_data":{"next_cursor":null}}"#,
    ));
    let pipedrive = connect(&fake);
    let filter = DealsFilter {
        status: Some("won".to_owned()),
        ..DealsFilter::default()
    };
    let list = pipedrive.collection::<Deals>().list().filter(filter);
    let deals = list.records().all().await.unwrap();
    assert_eq!(
        deals[0].value.as_ref().unwrap().as_str(),
        "1234567890.123456789"
    );
    assert_eq!(deals[0].status, Some(DealStatus::Won));
    assert!(fake.requests()[0].url.contains("status=won"));
}

#[tokio::test]
async fn users_are_known_by_their_addresses() {
    let fake = Fake::new().then(Reply::json(
        r#"{"success":true,"data":[{"id":1,"name":"Ada","email":"ada@example.com.au"},{"id":2,"name":"Ada","email":"ada@example.com"}]}"#,
    ));
    let key = UsersKey {
        email: Some("ada@example.com".to_owned()),
    };
    let pipedrive = connect(&fake);
    let found = pipedrive
        .collection::<Users>()
        .match_by(&key)
        .await
        .unwrap();
    assert_eq!(found.unwrap().id, 2);
    let url = &fake.requests()[0].url;
    assert!(
        url.contains("term=ada%40example.com") && url.contains("search_by_email=1"),
        "{url}"
    );
}

#[tokio::test]
async fn what_an_account_has_added_is_told() {
    let answer = format!(
        r#"{{"success":true,"data":[{{"field_code":"{KEY}","field_name":"Shoe size","field_type":"double","is_custom_field":true,"is_optional_response_field":false,"options":null,"subfields":null}}],"additional_data":{{"next_cursor":null}}}}"#
    );
    let fake = Fake::new().then(Reply::json(&answer));
    let pipedrive = connect(&fake);
    let fields = pipedrive
        .collection::<Persons>()
        .custom_fields()
        .await
        .unwrap();
    assert_eq!(fields[0].key, KEY);
    assert_eq!(fields[0].label.as_deref(), Some("Shoe size"));
    assert_eq!(fields[0].kind.as_deref(), Some("double"));
}

#[tokio::test]
async fn failures_have_a_category_and_what_pipedrive_says() {
    for (status, category) in [
        (400, Category::Rejected),
        (401, Category::Unauthorized),
        (402, Category::Forbidden),
        (403, Category::Forbidden),
        (404, Category::NotFound),
        (410, Category::NotFound),
    ] {
        let answer = format!(
            r#"{{"success":false,"error":"It did not work.","error_info":"Please check developers.pipedrive.com","errorCode":{status},"data":null,"additional_data":null}}"#
        );
        let fake = Fake::new().then(Reply::json(&answer).with_status(status));
        let error = connect(&fake).persons().get(1).await.unwrap_err();
        assert_eq!(error.category(), category, "{error}");
        let body = error.body().unwrap();
        assert_eq!(body.success, Some(false));
        assert_eq!(body.error.as_deref(), Some("It did not work."));
    }
}

#[tokio::test]
async fn what_is_gone_is_not_found() {
    let answer = r#"{"success":false,"error":"Stage not found"}"#;
    let fake = Fake::new().then(Reply::json(answer).with_status(404));
    let pipedrive = connect(&fake);
    assert_eq!(
        pipedrive.collection::<Stages>().find("1").await.unwrap(),
        None
    );
}

#[tokio::test]
async fn a_failure_with_the_status_of_a_success_is_one() {
    let answer = r#"{"success":false,"error":"It did not work."}"#;
    let fake = Fake::new().then(Reply::json(answer));
    let pipedrive = connect(&fake);
    let error = pipedrive
        .collection::<Persons>()
        .find("1")
        .await
        .unwrap_err();
    assert_eq!(error.category(), Category::Rejected);
    assert!(error.to_string().contains("It did not work."), "{error}");
}

#[tokio::test]
async fn a_company_has_an_address_of_its_own() {
    let fake = Fake::new().then(Reply::json(r#"{"success":true,"data":[]}"#));
    let builder = Pipedrive::builder().transport(fake.clone());
    let pipedrive = builder
        .company("acme")
        .connect(Pipedrive::oauth("token"))
        .unwrap();
    pipedrive.users().list().await.unwrap();
    let request = &fake.requests()[0];
    assert_eq!(request.url, "https://acme.pipedrive.com/api/v1/users");
    assert_eq!(request.header("authorization"), Some("Bearer token"));
    assert_eq!(request.header("x-api-token"), None);
}
