//! What a user would write against Kinto with the client generated from the document that it serves.
//! `main` ends well only when everything happened as it should.

use connectome::{Adjust, Basic, Category, Json, json};
use connectome_served::Served;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("which URL?")?;
    let connect = |password: &str| {
        Served::builder().base_url(format!("{url}/v1")).connect(Basic::new("alice", password))
    };
    let kinto = connect("s3cret")?;

    // An account, a bucket and a collection to work in.
    kinto.accounts().update("alice", &json::decode(br#"{"data": {"password": "s3cret"}}"#)?).await?;
    kinto.buckets().update("crm", &Default::default()).await?;
    kinto.collections().update("crm", "contacts", &Default::default()).await?;

    // Create: seven records, on pages of five.
    let records = kinto.records();
    for number in 1..=7 {
        let text = format!(r#"{{"data": {{"id": "c{number}", "name": "Contact {number}", "rank": {number}}}}}"#);
        let created = records.create("crm", "contacts", &json::decode(text.as_bytes())?).await?;
        assert_eq!(created.status(), 201);
    }

    // List: two pages, the second found by the header of the first.
    let page = records.list("crm", "contacts").sort(&["rank"]).limit(5).await?;
    assert_eq!(ids(&page.data), ["c1", "c2", "c3", "c4", "c5"]);
    let next = page.header("next-page").ok_or("there is a second page")?;
    let token = next.split("_token=").nth(1).ok_or("the page has a token")?.replace("%3D", "=");
    let page = records.list("crm", "contacts").sort(&["rank"]).limit(5).token(&token).await?;
    assert_eq!(ids(&page.data), ["c6", "c7"]);
    assert!(page.header("next-page").is_none());

    // Read, and what a field that the document does not know holds.
    let read = records.get("crm", "contacts", "c3").await?;
    let seen = read.header("etag").ok_or("there is an ETag")?.to_owned();
    assert_eq!(text(read.data.as_ref(), "name"), "Contact 3");

    // Change, only what was seen; a second change of the same state is refused with the typed error.
    let change = json::decode(br#"{"data": {"name": "Ada"}}"#)?;
    let changed = records.patch("crm", "contacts", "c3", &change).if_match(&seen).await?;
    assert_eq!(text(changed.data.as_ref(), "name"), "Ada");
    let error = records.patch("crm", "contacts", "c3", &change).if_match(&seen).await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(412));
    assert_eq!(error.body().ok_or("the error has a body")?.errno, 114);

    // Delete; reading it again is the typed error.
    records.delete("crm", "contacts", "c3").await?;
    let error = records.get("crm", "contacts", "c3").await.unwrap_err();
    assert_eq!(error.category(), Category::NotFound);
    assert_eq!(error.body().ok_or("the error has a body")?.code, 404);

    // Wrong credentials are the typed error, and no secret is in it.
    let error = connect("wr0ng")?.records().list("crm", "contacts").await.unwrap_err();
    assert_eq!(error.category(), Category::Unauthorized);
    assert_eq!(error.body().ok_or("the error has a body")?.errno, 104);
    assert!(!format!("{error} {error:?}").contains("wr0ng"));

    // What no parameter offers can still be said.
    let one = records.list("crm", "contacts").with_query("name", "Contact 1").await?;
    assert_eq!(ids(&one.data), ["c1"]);
    Ok(())
}

type Data = std::collections::BTreeMap<String, Json>;

fn ids(records: &Option<Vec<Data>>) -> Vec<String> {
    records.iter().flatten().map(|it| text(Some(it), "id")).collect()
}

fn text(record: Option<&Data>, field: &str) -> String {
    record.and_then(|it| it.get(field)).and_then(|it| it.as_str().map(|it| it.into_owned())).unwrap_or_default()
}
