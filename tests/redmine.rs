//! Redmine's client on a real Redmine: lists over pages, creates, reads, changes, deletes, is refused.

use connectome::{ApiKey, Basic, Category, Connector, Patch, Timestamp};
use connectome_redmine::Redmine;
use connectome_redmine::collections::{
    Issues, IssuesChange, IssuesFilter, IssuesNew, Projects, Users, UsersKey,
};
use connectome_redmine::issues::List;
use connectome_redmine::types::{
    Issue, IssueChanges, IssueChangesEnvelope, IssueDetail, NewIssue, NewIssueEnvelope,
};
use connectome_tests::pages;
use connectome_tests::server::Server;
use connectome_unified::{Task, Ticket, TicketFilter};
use redmine::connect;
use std::error::Error;

#[path = "connect/redmine.rs"]
mod redmine;

// What `seed.rb` makes.
const KEY: &str = "0123456789abcdef0123456789abcdef01234567";
const PROJECT: &str = "demo";
const GRACE: i64 = 5;

#[tokio::test]
async fn issues() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::redmine() else {
        return Ok(());
    };
    let redmine = Redmine::builder()
        .url(&server.url())
        .connect(ApiKey::new(KEY))?;
    let issues = redmine.issues();

    // Create: seven issues, on pages of five.
    for number in 1..=7 {
        let issue = NewIssue {
            description: (number == 3).then(|| "In *Textile*.".to_owned()),
            assigned_to_id: Some(GRACE.to_string()),
            ..NewIssue::new(PROJECT.to_owned(), format!("Issue {number}"))
        };
        let created = issues.create(&NewIssueEnvelope::new(issue)).await?;
        assert_eq!(created.status(), 201);
        assert_eq!(created.issue.id, number);
    }

    // List: two pages, and how many there are in all.
    let pages = |offset| issues.list().sort("id").limit(5).offset(offset);
    assert_eq!(ids(pages(0)).await?, [1, 2, 3, 4, 5]);
    assert_eq!(ids(pages(5)).await?, [6, 7]);
    assert_eq!(issues.list().limit(1).await?.total_count, 7);
    assert_eq!(
        ids(issues.list().issue_id(&[3, 7]).sort("id")).await?,
        [3, 7]
    );
    assert!(ids(issues.list().status_id("closed")).await?.is_empty());

    // Read: what is there, what is not, what has to be asked for.
    let read = issues
        .get(3)
        .include(&[IssueDetail::Journals])
        .await?
        .into_inner()
        .issue;
    assert_eq!(read.subject, "Issue 3");
    assert_eq!(read.description.as_deref(), Some("In *Textile*."));
    assert_eq!(read.assigned_to.map(|it| it.id), Some(GRACE));
    assert_eq!(read.status.name, "New");
    assert_eq!(read.due_date, None);
    assert_eq!(read.journals, Some(Vec::new()));
    assert_eq!(read.watchers, None);

    // Change: what is sent, and nothing else; null takes away.
    let changes = IssueChanges {
        subject: Some("Another".to_owned()),
        description: Patch::Null,
        notes: Some("Renamed.".to_owned()),
        ..Default::default()
    };
    let changed = issues
        .update(3, &IssueChangesEnvelope::new(changes))
        .await?;
    assert_eq!(changed.status(), 204);
    let read = issues
        .get(3)
        .include(&[IssueDetail::Journals])
        .await?
        .into_inner()
        .issue;
    assert_eq!((read.subject.as_str(), read.description), ("Another", None));
    assert_eq!(read.assigned_to.map(|it| it.id), Some(GRACE));
    let notes = read.journals.and_then(|it| it.into_iter().next()?.notes);
    assert_eq!(notes.as_deref(), Some("Renamed."));

    // What is not right is said in the vendor's words.
    let nameless = NewIssueEnvelope::new(NewIssue::new(PROJECT.to_owned(), String::new()));
    let error = issues.create(&nameless).await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(422));
    assert_eq!(
        error.body().ok_or("a body")?.errors,
        ["Subject cannot be blank"]
    );

    // Delete; reading it again finds nothing.
    issues.delete(3).await?;
    let error = issues.get(3).await.unwrap_err();
    assert_eq!(error.category(), Category::NotFound);
    assert_eq!(issues.list().limit(1).await?.total_count, 6);
    Ok(())
}

#[tokio::test]
async fn everything_around_issues() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::redmine() else {
        return Ok(());
    };
    let connect = |key: &str| {
        Redmine::builder()
            .url(&server.url())
            .connect(ApiKey::new(key))
    };
    let redmine = connect(KEY)?;

    // What issues refer to.
    let projects = redmine.projects().list().await?;
    let names: Vec<&str> = projects
        .projects
        .iter()
        .map(|it| it.identifier.as_str())
        .collect();
    assert_eq!(names, ["demo", "other"]);
    assert_eq!(
        redmine.projects().get("1").await?.project.identifier,
        PROJECT
    );
    assert_eq!(redmine.trackers().list().await?.trackers.len(), 3);
    assert_eq!(redmine.priorities().list().await?.issue_priorities.len(), 5);
    let statuses = redmine.statuses().list().await?.into_inner().issue_statuses;
    assert_eq!(
        statuses
            .iter()
            .filter(|it| it.is_closed == Some(true))
            .count(),
        2
    );
    let fields = redmine
        .custom_fields()
        .list()
        .await?
        .into_inner()
        .custom_fields;
    assert_eq!(
        fields.iter().filter(|it| it.multiple == Some(true)).count(),
        1
    );
    let members = redmine
        .memberships()
        .list(PROJECT)
        .await?
        .into_inner()
        .memberships;
    assert_eq!(members[0].user.as_ref().map(|it| it.id), Some(GRACE));

    // Users, the caller among them.
    assert_eq!(redmine.users().get_current().await?.user.login, "admin");
    let users = redmine
        .users()
        .list()
        .name("grace")
        .await?
        .into_inner()
        .users;
    assert_eq!(users[0].mail.as_deref(), Some("grace@example.org"));

    // A user and a password do as well; what the user may not do is refused.
    let grace = Redmine::builder()
        .url(&server.url())
        .connect(Basic::new("grace", "grace-s3cret"))?;
    assert_eq!(grace.users().get_current().await?.user.id, GRACE);
    let error = grace.users().list().await.unwrap_err();
    assert_eq!(error.category(), Category::Forbidden);

    // A wrong key is the typed error, and is not in it.
    let error = connect("wr0ng")?.users().get_current().await.unwrap_err();
    assert_eq!(error.category(), Category::Unauthorized);
    assert!(!format!("{error} {error:?}").contains("wr0ng"));
    Ok(())
}

#[tokio::test]
async fn a_collection() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::redmine() else {
        return Ok(());
    };
    let redmine = connect(&server)?;
    let issues = redmine.collection::<Issues>();

    let new = IssuesNew::new(PROJECT.to_owned(), "First".to_owned());
    let made = issues.create(&new).await?;
    assert_eq!(made.record.ok_or("the record")?.subject, "First");
    let change = IssuesChange {
        subject: Some("Another".to_owned()),
        ..Default::default()
    };
    assert_eq!(issues.update(&made.id, &change).await?.id, made.id);
    let found = issues.find(&made.id).await?.ok_or("it is there")?;
    assert_eq!(found.subject, "Another");
    let filter = IssuesFilter {
        subject_contains: Some("noth".to_owned()),
        ..Default::default()
    };
    assert_eq!(issues.list().filter(filter).records().all().await?.len(), 1);
    narrowed(&redmine, &found).await?;
    issues.delete(&made.id).await?;
    assert_eq!(issues.find(&made.id).await?, None);

    // Where it is narrows it and says where new ones go.
    let others_at = || Issues {
        project_id: Some("other".to_owned()),
    };
    let others = redmine.collection_at(others_at());
    issues.create(&new).await?;
    assert_eq!(others.list().records().all().await?, []);
    let others = redmine.unified_at::<Task, _>(others_at());
    assert_eq!(others.list().records().all().await?, []);

    let users = redmine.collection::<Users>();
    let key = UsersKey {
        login: Some("grace".to_owned()),
        ..Default::default()
    };
    let grace = users.match_by(&key).await?.ok_or("she is there")?;
    assert_eq!(grace.id, GRACE);
    let projects = redmine
        .collection::<Projects>()
        .list()
        .records()
        .all()
        .await?;
    assert_eq!(projects.len(), 2);
    Ok(())
}

/// What stands before values says how they are compared; nothing in a value does.
async fn narrowed(redmine: &Redmine, issue: &Issue) -> Result<(), Box<dyn Error>> {
    let issues = redmine.collection::<Issues>();
    let count = async |filter: IssuesFilter| -> Result<usize, connectome::Error> {
        let found = issues.list().filter(filter).records().all().await?;
        Ok(found.iter().filter(|it| it.id == issue.id).count())
    };
    let subject = |part: &str| IssuesFilter {
        subject_contains: Some(part.to_owned()),
        ..Default::default()
    };
    assert_eq!(count(subject("noth")).await?, 1);
    for other in ["~noth", "!Something", "*", "=Another", "^A", "%"] {
        assert_eq!(count(subject(other)).await?, 0, "{other}");
    }
    for refused in ["Another|First", "Another\nFirst", ""] {
        let problem = count(subject(refused)).await.expect_err("it is refused");
        assert_eq!(problem.category(), Category::Invalid, "{refused:?}");
    }

    let (before, after) = (
        Timestamp::from("2020-01-01T00:00:00Z"),
        Timestamp::from("2999-01-01T00:00:00Z"),
    );
    let created = |least: Option<&Timestamp>, most: Option<&Timestamp>| IssuesFilter {
        created_on_gte: least.cloned(),
        created_on_lte: most.cloned(),
        ..Default::default()
    };
    assert_eq!(count(created(Some(&before), None)).await?, 1);
    assert_eq!(count(created(Some(&after), None)).await?, 0);
    assert_eq!(count(created(None, Some(&before))).await?, 0);
    assert_eq!(count(created(Some(&before), Some(&after))).await?, 1);
    assert_eq!(count(created(Some(&after), Some(&before))).await?, 0);
    let injected = Timestamp::from("2020-01-01|2999-01-01");
    assert!(count(created(Some(&injected), None)).await.is_err());

    let closed = |is_closed| IssuesFilter {
        is_closed: Some(is_closed),
        ..Default::default()
    };
    assert_eq!(count(closed(false)).await?, 1);
    assert_eq!(count(closed(true)).await?, 0);
    for (is_closed, expected) in [(false, true), (true, false)] {
        let filter = TicketFilter {
            is_closed: Some(is_closed),
            ..Default::default()
        };
        let tickets = redmine.unified::<Ticket>().list().filter(&filter);
        let tickets = tickets.records().all().await?;
        let id = issue.id.to_string();
        let mut ids = tickets.iter().filter_map(|it| it.id.as_ref());
        assert_eq!(ids.any(|it| it.as_str() == id), expected);
    }
    Ok(())
}

#[tokio::test]
async fn pages() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::redmine() else {
        return Ok(());
    };
    let redmine = connect(&server)?;
    let new = |number| IssuesNew::new(PROJECT.to_owned(), format!("Issue {number}"));
    pages::neither_lose_nor_repeat(&redmine.collection::<Issues>(), new).await?;
    Ok(())
}

async fn ids(list: List<'_>) -> Result<Vec<i64>, Box<dyn Error>> {
    Ok(list.await?.issues.iter().map(|it| it.id).collect())
}
