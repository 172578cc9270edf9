//! Roundup's client on a real Roundup: lists over pages, creates, reads, changes, deletes, is refused.

use connectome::{Category, Connector};
use connectome_roundup::collections::{
    Issues, IssuesChange, IssuesFilter, IssuesNew, Users, UsersKey,
};
use connectome_roundup::issues::List;
use connectome_roundup::types::{IssueChanges, NewIssue};
use connectome_tests::pages;
use connectome_tests::server::Server;
use roundup::connect;
use std::error::Error;

#[path = "connect/roundup.rs"]
mod roundup;

#[tokio::test]
async fn issues() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::roundup() else {
        return Ok(());
    };
    let roundup = connect(&server, "admin-s3cret")?;
    let issues = roundup.issues();

    // Create: seven issues, on pages of five. Status and user go by name.
    for number in 1..=7 {
        let issue = NewIssue {
            status: Some("chatting".to_owned()),
            assignedto: Some("grace".to_owned()),
            ..NewIssue::new(format!("Issue {number}"))
        };
        let created = issues.create(&issue).await?;
        assert_eq!(created.status(), 201);
        assert_eq!(created.data.id, number.to_string());
    }

    // List: two pages, the second one the last; what was asked for, and nothing else.
    let pages = |index| issues.list().sort(&["id"]).page_size(5).page_index(index);
    assert_eq!(ids(pages(1)).await?, ["1", "2", "3", "4", "5"]);
    assert_eq!(ids(pages(2)).await?, ["6", "7"]);
    let page = pages(1)
        .fields(&["title", "status"])
        .verbose(2)
        .await?
        .into_inner()
        .data;
    assert_eq!(page.total_size, 7);
    assert!(page.links.is_some_and(|it| it.next.is_some()));
    let first = &page.collection[0];
    assert_eq!(first.title.as_deref(), Some("Issue 1"));
    assert_eq!(
        first.status.as_ref().and_then(|it| it.name.as_deref()),
        Some("chatting")
    );
    assert_eq!(first.assignedto, None);
    assert!(
        pages(2)
            .await?
            .data
            .links
            .as_ref()
            .is_some_and(|it| it.next.is_none())
    );

    // Read, with what it takes to change it.
    let read = issues
        .get("3")
        .protected(true)
        .verbose(2)
        .await?
        .into_inner()
        .data;
    let user = read.attributes.assignedto.and_then(|it| it.username);
    assert_eq!(user.as_deref(), Some("grace"));
    assert!(read.attributes.creation.is_some());

    // Change, only what was seen; a second change of the same state is refused with the typed error.
    let changes = IssueChanges {
        title: Some("Another".to_owned()),
        assignedto: Some(String::new()),
        ..Default::default()
    };
    let changed = issues.update("3", &read.etag, &changes).await?;
    let names: Vec<&String> = changed.data.attribute.keys().collect();
    assert_eq!(names, ["assignedto", "title"]);
    let error = issues.update("3", &read.etag, &changes).await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(412));
    assert_eq!(error.body().ok_or("a body")?.error.status, 412);

    // What is not right is said in the vendor's words.
    let issue = NewIssue {
        status: Some("nonsense".to_owned()),
        ..NewIssue::new("Issue".to_owned())
    };
    let error = issues.create(&issue).await.unwrap_err();
    let said = error.body().ok_or("a body")?.error.msg;
    assert_eq!(said, "property status: 'nonsense' is not a status.");

    // Delete: lists no longer have it. What never was is the typed error.
    let read = issues.get("3").await?.into_inner().data;
    assert_eq!(read.attributes.title.as_deref(), Some("Another"));
    assert_eq!(read.attributes.assignedto, None);
    issues.delete("3", &read.etag).await?;
    assert_eq!(ids(issues.list().id("3")).await?, Vec::<String>::new());
    let error = issues.get("77").await.unwrap_err();
    assert_eq!(error.category(), Category::NotFound);
    assert_eq!(error.body().ok_or("a body")?.error.msg, "no such issue 77");

    // What issues refer to.
    let users = roundup
        .users()
        .list()
        .fields(&["username", "address"])
        .await?
        .into_inner()
        .data;
    let addresses: Vec<_> = users
        .collection
        .iter()
        .filter_map(|it| it.address.as_deref())
        .collect();
    assert_eq!(addresses, ["admin@example.org", "grace@example.org"]);
    assert_eq!(roundup.statuses().list().await?.data.collection.len(), 8);
    assert_eq!(
        roundup
            .priorities()
            .get("3")
            .await?
            .data
            .attributes
            .name
            .as_deref(),
        Some("bug")
    );

    // A wrong password is the typed error, and is not in it.
    let error = connect(&server, "wr0ng")?
        .issues()
        .list()
        .await
        .unwrap_err();
    assert_eq!(error.category(), Category::Unauthorized);
    assert!(!format!("{error} {error:?}").contains("wr0ng"));
    Ok(())
}

#[tokio::test]
async fn a_collection() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::roundup() else {
        return Ok(());
    };
    let roundup = connect(&server, "admin-s3cret")?;
    let issues = roundup.collection::<Issues>();

    let made = issues.create(&IssuesNew::new("First".to_owned())).await?;
    // Which state is changed or deleted it finds out by itself.
    let change = IssuesChange {
        title: Some("Another".to_owned()),
        status: Some("resolved".to_owned()),
        ..Default::default()
    };
    assert_eq!(issues.update(&made.id, &change).await?.id, made.id);
    let found = issues.find(&made.id).await?.ok_or("it is there")?;
    assert_eq!(found.title.as_deref(), Some("Another"));
    let status = found.status.and_then(|it| it.name);
    assert_eq!(status.as_deref(), Some("resolved"));
    let count = async |creation: (Option<&str>, Option<&str>)| -> Result<usize, connectome::Error> {
        let filter = IssuesFilter {
            creation_gte: creation.0.map(str::to_owned),
            creation_lte: creation.1.map(str::to_owned),
            ..Default::default()
        };
        let found = issues.list().filter(filter).records().all().await?;
        Ok(found.iter().filter(|it| it.id == made.id).count())
    };
    assert_eq!(count((Some("2020-01-01"), None)).await?, 1);
    assert_eq!(count((Some("2999-01-01"), None)).await?, 0);
    assert_eq!(count((None, Some("2020-01-01.12:00:00"))).await?, 0);
    assert_eq!(count((Some("2020-01-01"), Some("2999-01-01"))).await?, 1);
    let problem = count((Some("2020-01-01;2021-01-01"), None)).await;
    let problem = problem.expect_err("it is refused");
    assert_eq!(problem.category(), Category::Invalid);
    issues.delete(&made.id).await?;
    assert_eq!(issues.find(&made.id).await?, None);

    let users = roundup.collection::<Users>();
    let key = UsersKey {
        address: Some("grace@example.org".to_owned()),
        ..Default::default()
    };
    let grace = users.match_by(&key).await?.ok_or("she is there")?;
    assert_eq!(grace.realname.as_deref(), Some("Grace Hopper"));
    Ok(())
}

#[tokio::test]
async fn pages() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::roundup() else {
        return Ok(());
    };
    let roundup = connect(&server, "admin-s3cret")?;
    let new = |number| IssuesNew::new(format!("Issue {number}"));
    pages::neither_lose_nor_repeat(&roundup.collection::<Issues>(), new).await?;
    Ok(())
}

async fn ids(list: List<'_>) -> Result<Vec<String>, Box<dyn Error>> {
    let page = list.await?.into_inner().data;
    Ok(page.collection.into_iter().map(|it| it.id).collect())
}
