//! PocketBase's client on a real PocketBase: logs in, makes a collection, lists over pages, creates, reads,
//! changes, deletes, is refused.

use connectome::{ApiKey, Category, Connector, Json, json};
use connectome_pocketbase::PocketBase;
use connectome_pocketbase::collections::{
    Contacts, ContactsChange, ContactsFilter, ContactsKey, ContactsNew,
};
use connectome_pocketbase::records::List;
use connectome_pocketbase::types::{
    CollectionType, Field, FieldType, Login, NewCollection, NewRecord, Record, RecordChanges,
};
use connectome_tests::pages;
use connectome_tests::server::Server;
use pocketbase::with_contacts;
use std::collections::BTreeSet;
use std::error::Error;

#[path = "connect/pocketbase.rs"]
mod pocketbase;

/// What query languages give a meaning.
const NASTY: [char; 20] = [
    '\'', '"', '\\', '\n', '\r', '\t', ' ', '%', '_', '(', ')', '&', '|', '=', '@', '/', '`', '{',
    'a', 'é',
];

#[tokio::test]
async fn records() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::pocketbase() else {
        return Ok(());
    };
    let builder = || PocketBase::builder().url(&server.url());

    // A password becomes a token. A wrong one is the typed error, and is not in it.
    let stranger = builder().connect(ApiKey::new("wr0ng"))?;
    let login = |password: &str| Login::new("admin@example.org".to_owned(), password.to_owned());
    let error = stranger
        .auth()
        .log_in("_superusers", &login("wr0ng"))
        .await
        .unwrap_err();
    assert_eq!(
        error.body().ok_or("a body")?.message,
        "Failed to authenticate."
    );
    assert!(!format!("{error} {error:?}").contains("wr0ng"));
    let session = stranger
        .auth()
        .log_in("_superusers", &login("admin-s3cret"))
        .await?;
    assert!(!format!("{session:?}").contains(&session.token));
    let pocketbase = builder().connect(ApiKey::new(&session.token))?;

    // What only superusers may do. A stranger is refused with the typed error.
    let error = stranger.collections().list().await.unwrap_err();
    assert_eq!(error.category(), Category::Unauthorized);
    assert_eq!(error.body().ok_or("a body")?.status, 401);
    let contacts = NewCollection {
        fields: Some(vec![
            Field {
                required: Some(true),
                ..Field::new("name".to_owned(), FieldType::Text)
            },
            Field::new("email".to_owned(), FieldType::Email),
            Field::new("rank".to_owned(), FieldType::Number),
        ]),
        ..NewCollection::new("contacts".to_owned(), CollectionType::Base)
    };
    let made = pocketbase.collections().create(&contacts).await?;
    assert_eq!(made.fields.len(), 4);
    assert_eq!(made.list_rule, None);

    // Create: seven records, on pages of five.
    let records = pocketbase.records();
    for number in 1..=7 {
        let text = format!(r#"{{"name": "Contact {number}", "rank": {number}}}"#);
        let created = records
            .create("contacts", &json::decode::<NewRecord>(text.as_bytes())?)
            .await?;
        assert_eq!(text_of(&created, "name"), format!("Contact {number}"));
    }

    // List: two pages, and how many there are in all.
    let page = |page| {
        records
            .list("contacts")
            .sort("@rowid")
            .per_page(5)
            .page(page)
    };
    assert_eq!(names(page(1)).await?.len(), 5);
    assert_eq!(names(page(2)).await?, ["Contact 6", "Contact 7"]);
    assert_eq!(page(1).await?.total_items, 7);
    assert_eq!(page(1).skip_total(true).await?.total_pages, -1);
    assert_eq!(
        names(records.list("contacts").filter("rank = 3")).await?,
        ["Contact 3"]
    );

    // Read and change.
    let third = records
        .list("contacts")
        .filter("rank = 3")
        .await?
        .into_inner()
        .items
        .remove(0);
    let changes: RecordChanges = json::decode(br#"{"name": "Ada", "rank+": 1}"#)?;
    records.update("contacts", &third.id, &changes).await?;
    let read = records.get("contacts", &third.id).await?.into_inner();
    assert_eq!(text_of(&read, "name"), "Ada");
    assert_eq!(
        read.extra.get("rank").map(Json::to_string).as_deref(),
        Some("4")
    );

    // What is not right is said field by field.
    let error = records
        .create("contacts", &json::decode(br#"{"email": "nobody"}"#)?)
        .await
        .unwrap_err();
    let problems = error.body().ok_or("a body")?.data.ok_or("problems")?;
    assert_eq!(problems["email"].code, "validation_is_email");
    assert_eq!(problems["name"].code, "validation_required");

    // Delete; reading it again is the typed error.
    records.delete("contacts", &third.id).await?;
    let error = records.get("contacts", &third.id).await.unwrap_err();
    assert_eq!(error.category(), Category::NotFound);
    assert_eq!(error.body().ok_or("a body")?.status, 404);
    Ok(())
}

#[tokio::test]
async fn a_collection() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::pocketbase() else {
        return Ok(());
    };
    let pocketbase = with_contacts(&server, &[]).await?;
    let contacts = pocketbase.collection::<Contacts>();

    let ada = ContactsNew {
        full_name: Some("Ada Lovelace".to_owned()),
        email: Some("ada@example.org".to_owned()),
        ..Default::default()
    };
    let made = contacts.create(&ada).await?;
    let change = ContactsChange {
        email: Some("ada@example.com".to_owned()),
        ..Default::default()
    };
    let changed = contacts
        .update(&made.id, &change)
        .await?
        .record
        .ok_or("the record")?;
    assert_eq!(changed.email.as_deref(), Some("ada@example.com"));
    let found = contacts.find(&made.id).await?.ok_or("it is there")?;
    assert_eq!(found.full_name.as_deref(), Some("Ada Lovelace"));
    contacts.delete(&made.id).await?;
    assert_eq!(contacts.find(&made.id).await?, None);
    Ok(())
}

/// Whatever somebody asks for: PocketBase finds the records that have it, and no others.
#[tokio::test]
async fn nothing_leaves_its_quotes() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::pocketbase() else {
        return Ok(());
    };
    let pocketbase = with_contacts(&server, &[]).await?;
    let contacts = pocketbase.collection::<Contacts>();
    let mut names = BTreeSet::from(
        ["' || id != '", r"\' || id != '", r"a\", "') || ('' = '"].map(str::to_owned),
    );
    let mut random = 7_u64;
    while names.len() < 200 {
        let mut name = String::new();
        for _ in 0..8 {
            random = random
                .wrapping_mul(6364136223846793005)
                .wrapping_add(1442695040888963407);
            name.push(NASTY[(random >> 33) as usize % NASTY.len()]);
        }
        names.insert(name);
    }
    let new = |name: &str| ContactsNew {
        full_name: Some(name.to_owned()),
        ..Default::default()
    };
    for name in &names {
        contacts.create(&new(name)).await?;
    }
    let named = |name: &str| ContactsFilter {
        full_name: Some(name.to_owned()),
        ..Default::default()
    };
    for name in &names {
        let found = contacts.list().filter(named(name)).records().all().await?;
        let found: Vec<_> = found.into_iter().filter_map(|it| it.full_name).collect();
        assert_eq!(found, [name.as_str()], "asked for {name:?}");
    }
    let refused = contacts.list().filter(named("a\0b")).records().all().await;
    let refused = refused.expect_err("PocketBase has no way to be told");
    assert_eq!(refused.category(), Category::Invalid);
    assert!(
        refused.to_string().contains(r"with `\u{0}` in it"),
        "{refused}"
    );

    let known = ContactsKey {
        full_name: Some(r"a\".to_owned()),
        ..Default::default()
    };
    let found = contacts.match_by(&known).await?.and_then(|it| it.full_name);
    assert_eq!(found.as_deref(), Some(r"a\"));
    Ok(())
}

#[tokio::test]
async fn pages() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::pocketbase() else {
        return Ok(());
    };
    let pocketbase = with_contacts(&server, &[]).await?;
    let new = |number| ContactsNew {
        full_name: Some(format!("Contact {number}")),
        ..Default::default()
    };
    pages::neither_lose_nor_repeat(&pocketbase.collection::<Contacts>(), new).await?;
    Ok(())
}

async fn names(list: List<'_>) -> Result<Vec<String>, Box<dyn Error>> {
    let page = list.await?.into_inner();
    Ok(page.items.iter().map(|it| text_of(it, "name")).collect())
}

fn text_of(record: &Record, field: &str) -> String {
    let value = record.extra.get(field).and_then(Json::as_str);
    value.map(|it| it.into_owned()).unwrap_or_default()
}
