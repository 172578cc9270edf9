//! HubSpot's client and collections against answers of the shape that HubSpot gives, without a network.

use connectome::transport::{Fake, Reply};
use connectome::{Category, Connector, Custom, FieldNames, record};
use connectome_hubspot::HubSpot;
use connectome_hubspot::collections::{
    Contacts, ContactsChange, ContactsFilter, ContactsKey, ContactsNew, Deals, Owners,
};
use connectome_hubspot::types::{Filter, FilterGroup, Operator, Search};
use connectome_unified::{Contact, ContactFilter};

fn connect(fake: &Fake) -> HubSpot {
    let builder = HubSpot::builder().transport(fake.clone());
    builder.connect(HubSpot::private_app("pat-eu1-a")).unwrap()
}

fn contact(id: u32, properties: &str) -> String {
    format!(
        r#"{{"id":"{id}","properties":{{{properties}}},"createdAt":"2025-01-31T14:05:00.123Z","updatedAt":"2025-02-01T08:00:00Z","archived":false}}"#
    )
}

#[tokio::test]
async fn contacts_come_page_by_page_with_the_properties_that_were_asked_for() {
    let page = |contacts: &str, paging: &str| {
        Reply::json(&format!(r#"{{"results":[{contacts}]{paging}}}"#))
    };
    let next = r#","paging":{"next":{"after":"NTI1Cg%3D%3D","link":"https://api.hubapi.com/crm/v3/objects/contacts?after=NTI1Cg%3D%3D"}}"#;
    let first = [contact(1, r#""email":"a@example.com""#), contact(2, "")].join(",");
    let fake = Fake::new()
        .then(page(&first, next))
        .then(page(&contact(3, r#""email":null"#), ""));
    let hubspot = connect(&fake);

    let filter = ContactsFilter {
        archived: Some(true),
        ..Default::default()
    };
    let list = hubspot.collection::<Contacts>().list().filter(filter);
    let contacts = list.per_page(2).records().all().await.unwrap();
    let ids: Vec<_> = contacts.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(
        contacts[0].properties.email.as_deref(),
        Some("a@example.com")
    );
    assert_eq!(contacts[2].properties.email, None);

    let requests = fake.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(
        requests[0].header("authorization"),
        Some("Bearer pat-eu1-a")
    );
    let url = &requests[0].url;
    assert!(
        url.starts_with("https://api.hubapi.com/crm/v3/objects/contacts?"),
        "{url}"
    );
    for part in [
        "properties=email&",
        "&properties=jobtitle&",
        "archived=true",
        "limit=2",
    ] {
        assert!(url.contains(part), "{url}: {part}");
    }
    assert!(
        requests[1].url.contains("after=NTI1Cg%253D%253D"),
        "{}",
        requests[1].url
    );
}

#[tokio::test]
async fn properties_of_an_account_are_kept_and_sent_back() {
    let custom = r#""firstname":"Ada","shoe_size":"38","vip":null"#;
    let fake = Fake::new()
        .then(Reply::json(&contact(1, custom)))
        .then(Reply::json(&contact(1, custom)).with_status(201));
    let hubspot = connect(&fake);

    let found = hubspot
        .collection::<Contacts>()
        .find("1")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.properties.firstname.as_deref(), Some("Ada"));
    let size: Option<String> = found.properties.extra.parse("shoe_size").unwrap();
    assert_eq!(size.as_deref(), Some("38"));
    assert!(found.properties.extra.get("vip").is_some());

    let mut new = ContactsNew {
        firstname: Some("Ada".to_owned()),
        ..ContactsNew::default()
    };
    new.extra.insert("shoe_size", "38");
    let made = hubspot.collection::<Contacts>().create(&new).await.unwrap();
    assert_eq!(made.id, "1");
    assert_eq!(
        fake.requests()[1].text(),
        r#"{"properties":{"firstname":"Ada","shoe_size":"38"}}"#
    );
}

/// What an account has added to its contacts.
#[derive(Default)]
struct Mine {
    shoe_size: Option<String>,
    vip: Option<bool>,
}
record! { Mine: shoe_size optional, vip optional }

#[tokio::test]
async fn properties_that_an_account_has_added_come_when_they_are_asked_for() {
    let known = contact(1, r#""firstname":"Ada","shoe_size":"38","vip":true"#);
    let page = format!(r#"{{"total":1,"results":[{known}]}}"#);
    let fake = Fake::new()
        .then(Reply::json(&page))
        .then(Reply::json(&page))
        .then(Reply::json(&known))
        .then(Reply::json(&page))
        .then(Reply::json(&known).with_status(201));
    let hubspot = connect(&fake);
    let contacts = hubspot.collection::<Contacts>();
    let contacts = contacts.with_fields(FieldNames::of::<Mine>().and(FieldNames::named(["email"])));

    let listed = contacts.list().records().all().await.unwrap();
    contacts.search("Ada").records().all().await.unwrap();
    let found = contacts.find("1").await.unwrap().unwrap();
    let key = ContactsKey {
        email: Some("nobody@example.com".to_owned()),
        ..Default::default()
    };
    assert_eq!(contacts.match_by(&key).await.unwrap(), None);
    for record in [&listed[0], &found] {
        let mine: Mine = Contacts::bind(record).unwrap();
        assert_eq!(
            (mine.shoe_size.as_deref(), mine.vip),
            (Some("38"), Some(true))
        );
    }

    let requests = fake.requests();
    for at in [0, 2] {
        let url = &requests[at].url;
        assert!(
            url.contains("&properties=shoe_size&properties=vip"),
            "{url}"
        );
        assert_eq!(url.matches("properties=email&").count(), 1, "{url}");
    }
    for at in [1, 3] {
        let body = requests[at].text();
        assert!(body.contains(r#""shoe_size","vip"]"#), "{body}");
    }

    let mine = Mine {
        shoe_size: Some("39".to_owned()),
        vip: None,
    };
    let mut new = ContactsNew::default();
    new.extra.set(&mine);
    contacts.create(&new).await.unwrap();
    assert_eq!(
        fake.requests()[4].text(),
        r#"{"properties":{"shoe_size":"39"}}"#
    );
}

#[tokio::test]
async fn a_property_of_another_type_is_told_by_its_name() {
    let fake = Fake::new().then(Reply::json(&contact(1, r#""vip":"perhaps""#)));
    let hubspot = connect(&fake);
    let found = hubspot.collection::<Contacts>().find("1").await.unwrap();
    let error = Contacts::bind::<Mine>(&found.unwrap()).err().unwrap();
    assert!(error.to_string().contains("vip"), "{error}");
}

#[tokio::test]
async fn an_empty_text_takes_a_value_away() {
    let fake = Fake::new().then(Reply::json(&contact(1, r#""phone":"""#)));
    let change = ContactsChange {
        phone: Some(String::new()),
        ..ContactsChange::default()
    };
    let hubspot = connect(&fake);
    let changed = hubspot
        .collection::<Contacts>()
        .update("1", &change)
        .await
        .unwrap();
    assert_eq!(changed.id, "1");
    let request = &fake.requests()[0];
    assert_eq!(request.method, "PATCH");
    assert_eq!(request.text(), r#"{"properties":{"phone":""}}"#);
}

#[tokio::test]
async fn a_search_pages_in_its_body() {
    let fake = Fake::new()
        .then(Reply::json(&format!(
            r#"{{"total":2,"results":[{}],"paging":{{"next":{{"after":"1"}}}}}}"#,
            contact(1, r#""email":"a@example.com""#)
        )))
        .then(Reply::json(&format!(
            r#"{{"total":2,"results":[{}]}}"#,
            contact(2, r#""email":"b@example.com""#)
        )));
    let hubspot = connect(&fake);
    let hits = hubspot
        .collection::<Contacts>()
        .search("example")
        .per_page(1);
    assert_eq!(hits.records().all().await.unwrap().len(), 2);
    let bodies: Vec<_> = fake.requests().iter().map(|it| it.text()).collect();
    assert!(bodies[0].contains(r#""query":"example""#) && !bodies[0].contains("after"));
    assert!(bodies[0].contains(r#""limit":1"#), "{}", bodies[0]);
    assert!(bodies[1].contains(r#""after":"1""#), "{}", bodies[1]);
}

#[tokio::test]
async fn filters_go_in_groups() {
    let fake = Fake::new().then(Reply::json(r#"{"total":0,"results":[]}"#));
    let filter = Filter {
        value: Some("customer".to_owned()),
        ..Filter::new("lifecyclestage".to_owned(), Operator::Eq)
    };
    let search = Search {
        filter_groups: Some(vec![FilterGroup::new(vec![filter])]),
        ..Search::default()
    };
    let found = connect(&fake).contacts().search(&search).await.unwrap();
    assert_eq!(found.total, 0);
    assert_eq!(
        fake.requests()[0].text(),
        r#"{"filterGroups":[{"filters":[{"propertyName":"lifecyclestage","operator":"EQ","value":"customer"}]}]}"#
    );
}

#[tokio::test]
async fn the_contact_with_an_address_is_the_one_that_has_exactly_it() {
    let hits = [
        contact(1, r#""email":"ADA@example.com""#),
        contact(2, r#""email":"ada@example.com""#),
    ];
    let answer = format!(r#"{{"total":2,"results":[{}]}}"#, hits.join(","));
    let fake = Fake::new().then(Reply::json(&answer));
    let key = ContactsKey {
        email: Some("ada@example.com".to_owned()),
        ..Default::default()
    };
    let hubspot = connect(&fake);
    let found = hubspot
        .collection::<Contacts>()
        .match_by(&key)
        .await
        .unwrap();
    assert_eq!(found.unwrap().id, "2");
    let body: serde_json::Value = serde_json::from_str(&fake.requests()[0].text()).unwrap();
    let expected = serde_json::json!([{"filters": [
        {"propertyName": "email", "operator": "EQ", "value": "ada@example.com"},
    ]}]);
    assert_eq!(body["filterGroups"], expected);
}

#[tokio::test]
async fn a_narrowed_list_is_a_search_page_by_page() {
    let first = format!(
        r#"{{"total":2,"results":[{}],"paging":{{"next":{{"after":"1"}}}}}}"#,
        contact(1, r#""company":"Acme","lifecyclestage":"lead""#)
    );
    let second = format!(
        r#"{{"total":2,"results":[{}]}}"#,
        contact(2, r#""company":"Acme","lifecyclestage":null"#)
    );
    let fake = Fake::new()
        .then(Reply::json(&first))
        .then(Reply::json(&second));
    let hubspot = connect(&fake);
    // What a program asks for is a value and nothing else.
    let company = r#"Acme"}],"filters":[{"propertyName":"email"#;
    let filter = ContactsFilter {
        company: Some(company.to_owned()),
        lifecyclestage_is_not: Some("customer".to_owned()),
        ..Default::default()
    };
    let list = hubspot.collection::<Contacts>().list().filter(filter);
    let contacts = list.per_page(1).records().all().await.unwrap();
    assert_eq!(contacts.len(), 2);

    let requests = fake.requests();
    assert_eq!(requests.len(), 2);
    for (request, after) in requests.iter().zip([None, Some("1")]) {
        assert_eq!(
            request.url,
            "https://api.hubapi.com/crm/v3/objects/contacts/search"
        );
        let body: serde_json::Value = serde_json::from_str(&request.text()).unwrap();
        let expected = serde_json::json!([{"filters": [
            {"propertyName": "company", "operator": "EQ", "value": company},
            {"propertyName": "lifecyclestage", "operator": "NEQ", "value": "customer"},
        ]}]);
        assert_eq!(body["filterGroups"], expected);
        assert_eq!(body["limit"], 1);
        assert_eq!(body["after"].as_str(), after);
        let properties = body["properties"].as_array().unwrap();
        assert!(properties.contains(&"jobtitle".into()));
    }
}

#[tokio::test]
async fn what_the_search_cannot_be_asked_for_is_refused() {
    let fake = Fake::new();
    let hubspot = connect(&fake);
    let filter = ContactsFilter {
        company: Some("Acme".to_owned()),
        archived: Some(true),
        ..Default::default()
    };
    let list = hubspot.collection::<Contacts>().list().filter(filter);
    let error = list.records().all().await.unwrap_err();
    let message = "`archived` cannot be asked for beside the other filters";
    assert!(error.to_string().contains(message), "{error}");
    assert_eq!(fake.requests().len(), 0);
}

#[tokio::test]
async fn unified_contacts_are_narrowed_by_the_app() {
    let hits = [
        contact(1, r#""firstname":"Ada","hubspot_owner_id":"42""#),
        contact(2, r#""firstname":"ada","hubspot_owner_id":"42""#),
    ];
    let answer = format!(r#"{{"total":2,"results":[{}]}}"#, hits.join(","));
    let fake = Fake::new().then(Reply::json(&answer));
    let hubspot = connect(&fake);
    let filter = ContactFilter {
        first_name: Some("Ada".to_owned()),
        owner_id: Some("42".into()),
        ..Default::default()
    };
    let list = hubspot.unified::<Contact>().list().filter(&filter);
    let found = list.records().all().await.unwrap();
    // HubSpot compares in any case of letters, the filter does not.
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id.as_ref().unwrap().as_str(), "1");
    let body: serde_json::Value = serde_json::from_str(&fake.requests()[0].text()).unwrap();
    let expected = serde_json::json!([{"filters": [
        {"propertyName": "firstname", "operator": "EQ", "value": "Ada"},
        {"propertyName": "hubspot_owner_id", "operator": "EQ", "value": "42"},
    ]}]);
    assert_eq!(body["filterGroups"], expected);
}

#[tokio::test]
async fn deals_come_with_the_ids_of_what_they_belong_to() {
    let deal = r#"{"results":[{"id":"9","properties":{"dealname":"Roof","amount":"1500.50","closedate":"2025-03-31T00:00:00Z"},"createdAt":"2025-01-31T14:05:00Z","updatedAt":"2025-01-31T14:05:00Z","associations":{"companies":{"results":[{"id":"7","type":"deal_to_company"}]},"line items":{"results":[]}}}]}"#;
    let fake = Fake::new().then(Reply::json(deal));
    let hubspot = connect(&fake);
    let deals = hubspot
        .collection::<Deals>()
        .list()
        .records()
        .all()
        .await
        .unwrap();
    let associations = deals[0].associations.as_ref().unwrap();
    assert_eq!(associations.companies.as_ref().unwrap().results[0].id, "7");
    assert_eq!(
        deals[0].properties.amount.as_ref().unwrap().as_str(),
        "1500.50"
    );
    let url = &fake.requests()[0].url;
    assert!(
        url.contains("associations=contacts&associations=companies"),
        "{url}"
    );
}

#[tokio::test]
async fn associations_have_ids_that_are_numbers_or_text() {
    for id in ["5790939450", r#""5790939450""#] {
        let fake = Fake::new().then(Reply::json(&format!(
            r#"{{"results":[{{"toObjectId":{id},"associationTypes":[{{"category":"HUBSPOT_DEFINED","typeId":1,"label":null}}]}}]}}"#
        )));
        let hubspot = connect(&fake);
        let page = hubspot
            .associations()
            .list("contacts", "1", "companies")
            .await
            .unwrap();
        assert_eq!(page.results[0].association_types[0].type_id, 1);
    }
}

#[tokio::test]
async fn what_an_account_has_added_is_told() {
    let answer = r#"{"results":[{"name":"shoe_size","label":"Shoe size","type":"number","fieldType":"number","groupName":"contactinformation","description":"","options":[],"hubspotDefined":false}]}"#;
    let fake = Fake::new().then(Reply::json(answer));
    let hubspot = connect(&fake);
    let fields = hubspot
        .collection::<Contacts>()
        .custom_fields()
        .await
        .unwrap();
    assert_eq!(fields[0].key, "shoe_size");
    assert_eq!(fields[0].label.as_deref(), Some("Shoe size"));
    assert_eq!(fields[0].kind.as_deref(), Some("number"));
    assert_eq!(
        fake.requests()[0].url,
        "https://api.hubapi.com/crm/v3/properties/contacts"
    );
}

/// A contact of an account that has added shoe sizes.
#[derive(Clone, Debug, PartialEq, connectome::Record)]
struct Shod {
    email: Option<String>,
    shoe_size: Option<String>,
    hs_object_id: Option<String>,
}

#[tokio::test]
async fn contacts_of_one_s_own_type_are_written() {
    let answer = r#"{"id":"7","properties":{"email":"ada@example.org","shoe_size":"38","hs_object_id":"7"},"createdAt":"2026-11-22T12:00:00Z","updatedAt":"2026-11-22T12:00:00Z"}"#;
    let fake = Fake::new()
        .then(Reply::json(answer).with_status(201))
        .then(Reply::json(answer));
    let hubspot = connect(&fake);
    let contacts = hubspot.collection_as::<Contacts, Shod>();
    let mine = Shod {
        email: Some("ada@example.org".to_owned()),
        shoe_size: Some("38".to_owned()),
        hs_object_id: Some("7".to_owned()),
    };
    let made = contacts.create(&mine).await.unwrap();
    assert_eq!((made.id.as_str(), made.record), ("7", Some(mine.clone())));
    contacts.update("7", &mine).await.unwrap();
    for request in fake.requests() {
        assert_eq!(
            request.text(),
            r#"{"properties":{"email":"ada@example.org","shoe_size":"38"}}"#
        );
    }
}

#[tokio::test]
async fn failures_have_a_category_and_what_hubspot_says() {
    let failure = |category: &str| {
        format!(
            r#"{{"status":"error","message":"It did not work.","correlationId":"aeb5f871-7f07-4993-9211-075dc63e7cbf","category":"{category}","context":{{"missingScopes":["crm.objects.contacts.read"]}},"links":{{"scopes":"https://developers.hubspot.com/scopes"}}}}"#
        )
    };
    for (status, said, category) in [
        (400, "VALIDATION_ERROR", Category::Rejected),
        (401, "INVALID_AUTHENTICATION", Category::Unauthorized),
        (403, "MISSING_SCOPES", Category::Forbidden),
        (409, "CONFLICT", Category::Conflict),
    ] {
        let fake = Fake::new().then(Reply::json(&failure(said)).with_status(status));
        let error = connect(&fake).contacts().get("1").await.unwrap_err();
        assert_eq!(error.category(), category, "{error}");
        assert!(error.to_string().contains("It did not work."), "{error}");
        let body = error.body().unwrap();
        assert_eq!(body.category.as_deref(), Some(said));
        assert_eq!(body.message, "It did not work.");
        assert_eq!(
            body.context.unwrap()["missingScopes"],
            ["crm.objects.contacts.read"]
        );
    }
}

#[tokio::test]
async fn nothing_is_found_where_there_is_nothing() {
    let answer = r#"{"status":"error","message":"resource not found","correlationId":"x"}"#;
    let fake = Fake::new().then(Reply::json(answer).with_status(404));
    let hubspot = connect(&fake);
    assert_eq!(
        hubspot.collection::<Owners>().find("1").await.unwrap(),
        None
    );
}

#[tokio::test]
async fn too_many_requests_are_sent_again() {
    let limit = r#"{"status":"error","message":"You have reached your ten_secondly_rolling limit.","errorType":"RATE_LIMIT","correlationId":"x","policyName":"TEN_SECONDLY_ROLLING"}"#;
    let fake = Fake::new()
        .then(
            Reply::json(limit)
                .with_status(429)
                .header("retry-after", "7"),
        )
        .then(Reply::json(r#"{"results":[]}"#));
    let page = connect(&fake).contacts().list().await.unwrap();
    assert!(page.results.is_empty());
    assert!(fake.slept().iter().any(|it| it.as_secs() == 7));
}

#[tokio::test]
async fn what_is_locked_is_asked_for_again() {
    let locked = r#"{"status":"error","message":"The object is being changed.","category":"LOCKED","correlationId":"x"}"#;
    let fake = Fake::new()
        .then(Reply::json(locked).with_status(423))
        .then(Reply::json(&contact(1, "")));
    let found = connect(&fake).contacts().get("1").await.unwrap();
    assert_eq!(found.id, "1");
}
