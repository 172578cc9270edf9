//! One function for each unified model, on real servers of several apps: what it makes reads back, what it
//! changes is changed and nothing else, what it deletes is gone, what it gets wrong is said where it stands.

use connectome::{
    Category, Connector, Creates, Crud, Error, Filters, Id, Json, Matches, Mismatch, Model,
};
use connectome_roundup::types::NewKeyword;
use connectome_tests::server::Server;
use connectome_unified::{
    Contact, ContactFilter, ContactKey, Lead, LeadFilter, Task, TaskFilter, User,
};
use std::error::Error as _;

#[path = "connect/kinto.rs"]
mod kinto;
#[path = "connect/pocketbase.rs"]
mod pocketbase;
#[path = "connect/redmine.rs"]
mod redmine;
#[path = "connect/roundup.rs"]
mod roundup;

type Done = Result<(), Box<dyn std::error::Error>>;

/// Lists, creates, finds, updates and deletes tasks of any app. `task` says every field that the app keeps,
/// `change` some of them anew.
async fn tasks<A: Crud<Task>>(app: &A, task: &Task, change: &Task) -> Result<(), Error> {
    let tasks = app.unified::<Task>();
    let before = tasks.list().records().all().await?;

    let made = tasks.create(task).await?;
    let found = tasks.find(&made.id).await?.expect("what was made is there");
    assert_eq!(found.id.as_ref().map(AsRef::as_ref), Some(made.id.as_str()));
    says(&found, task);

    let mut after = tasks.list().per_page(2).records().all().await?;
    assert_eq!(after.len(), before.len() + 1);
    after.retain(|it| it.id == found.id);
    assert_eq!(after[0].subject, task.subject);

    tasks.update(&made.id, change).await?;
    let changed = tasks.find(&made.id).await?.expect("it is still there");
    says(&changed, change);
    stays(&found, &changed, change);

    let nameless = Task {
        subject: None,
        ..task.clone()
    };
    is_refused(tasks.create(&nameless).await.err(), "$.subject");

    tasks.delete(&made.id).await?;
    assert_eq!(tasks.find(&made.id).await?, None);
    assert_eq!(tasks.find("999999").await?, None);
    assert_eq!(tasks.list().records().all().await?.len(), before.len());
    Ok(())
}

/// Takes values away: those that are cleared are gone, all others stay.
async fn cleared(app: &impl Crud<Task>, task: &Task) -> Result<(), Error> {
    let tasks = app.unified::<Task>();
    let made = tasks.create(task).await?.id;
    let nothing = Task::default();
    let change = tasks.update(&made, &nothing);
    let change = change.clear(|it| &it.content).clear(|it| &it.due_time);
    change.clear(|it| &it.assignee_id).await?;
    let expected = Task {
        content: None,
        due_time: None,
        assignee_id: None,
        ..task.clone()
    };
    let after = tasks.find(&made).await?.expect("it is still there");
    says(&after, &expected);
    assert_eq!(after.content, None);
    assert_eq!((after.due_time, after.assignee_id), (None, None));

    let refused = tasks.update(&made, &nothing).clear(|it| &it.tags);
    is_refused(refused.await.err(), "$.tags");
    let refused = tasks.update(&made, task).clear(|it| &it.content);
    is_refused(refused.await.err(), "$.content");
    tasks.delete(&made).await
}

/// The same of contacts.
async fn contacts<A: Crud<Contact>>(
    app: &A,
    contact: &Contact,
    change: &Contact,
) -> Result<(), Error> {
    let contacts = app.unified::<Contact>();
    let before = contacts.list().records().all().await?;

    let made = contacts.create(contact).await?;
    let found = contacts
        .find(&made.id)
        .await?
        .expect("what was made is there");
    assert_eq!(made.record.as_ref(), Some(&found));
    says(&found, contact);

    let mut after = contacts.list().per_page(2).records().all().await?;
    assert_eq!(after.len(), before.len() + 1);
    after.retain(|it| it.id == found.id);
    assert_eq!(after, std::slice::from_ref(&found));

    contacts.update(&made.id, change).await?;
    let changed = contacts.find(&made.id).await?.expect("it is still there");
    says(&changed, change);
    stays(&found, &changed, change);

    contacts.delete(&made.id).await?;
    assert_eq!(contacts.find(&made.id).await?, None);
    assert_eq!(contacts.list().records().all().await?.len(), before.len());
    Ok(())
}

/// Takes values of a contact of any app away, while others are changed.
async fn emptied(
    app: &impl Crud<Contact>,
    contact: &Contact,
    change: &Contact,
) -> Result<(), Error> {
    let contacts = app.unified::<Contact>();
    let made = contacts.create(contact).await?.id;
    let update = contacts.update(&made, change);
    update
        .clear(|it| &it.company_name)
        .clear(|it| &it.primary_phone)
        .await?;
    let found = contacts.find(&made).await?.expect("it is still there");
    assert_eq!((&found.company_name, &found.primary_phone), (&None, &None));
    says(&found, change);
    assert_eq!(found.primary_email, contact.primary_email);
    contacts.delete(&made).await
}

/// Narrows the list of tasks of any app that knows who has to do them. `task` is not yet anybody's.
async fn assigned<A>(app: &A, task: &Task, somebody: &Id<User>) -> Result<(), Error>
where
    A: Crud<Task> + Filters<Task>,
{
    let tasks = app.unified::<Task>();
    let assigned = Task {
        assignee_id: Some(somebody.clone()),
        ..task.clone()
    };
    let before = tasks.create(task).await?.id;
    let made = tasks.create(&assigned).await?.id;
    let also = tasks.create(&assigned).await?.id;
    tasks.create(task).await?;

    let filter = TaskFilter {
        assignee_id: Some(somebody.clone()),
        ..TaskFilter::default()
    };
    let found = tasks.list().filter(&filter).per_page(1).records();
    let found: Vec<_> = found
        .all()
        .await?
        .into_iter()
        .filter_map(|it| it.id)
        .collect();
    assert_eq!(found, [made.into(), also.into()]);
    assert_ne!(tasks.find(&before).await?, None);

    let by_lead = TaskFilter {
        lead_id: Some("7".into()),
        ..filter
    };
    let refused = tasks.list().filter(&by_lead).records().all().await;
    is_refused(refused.err(), "$.leadId");
    Ok(())
}

/// Leads of any app, also of one that has contacts alone.
async fn leads<A>(app: &A, lead: &Lead) -> Result<(), Error>
where
    A: Crud<Lead> + Filters<Lead>,
{
    let leads = app.unified::<Lead>();
    let made = leads.create(lead).await?.id;
    says(&leads.find(&made).await?.expect("it is there"), lead);
    let named = LeadFilter {
        primary_email: lead.primary_email.clone(),
        ..LeadFilter::default()
    };
    let found = leads.list().filter(&named).records().all().await?;
    assert_eq!(found.len(), 1);
    let worth = LeadFilter {
        value: Some(7.into()),
        ..LeadFilter::default()
    };
    let refused = leads.list().filter(&worth).records().all().await;
    is_refused(refused.err(), "$.value");
    leads.delete(&made).await?;
    assert_eq!(leads.find(&made).await?, None);
    Ok(())
}

/// Narrows and matches contacts of any app that can.
async fn known<A>(app: &A, contact: &Contact) -> Result<(), Error>
where
    A: Creates<Contact> + Filters<Contact> + Matches<Contact>,
{
    let contacts = app.unified::<Contact>();
    let made = contacts.create(contact).await?.id;
    let same = Contact {
        primary_email: Some("another@example.org".to_owned()),
        primary_phone: Some("12345".to_owned()),
        ..contact.clone()
    };
    let other = contacts.create(&same).await?.id;

    let named = ContactFilter {
        full_name: contact.full_name.clone(),
        ..ContactFilter::default()
    };
    let found = contacts.list().filter(&named).records().all().await?;
    assert_eq!(found.len(), 2);
    // What looks like a number is text all the same.
    let called = ContactFilter {
        primary_phone: same.primary_phone,
        ..named
    };
    let found = contacts.list().filter(&called).records().all().await?;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id, Some(other.into()));

    let key = ContactKey {
        primary_email: contact.primary_email.clone(),
        ..ContactKey::default()
    };
    let found = contacts.match_by(&key).await?.and_then(|it| it.id);
    assert_eq!(found, Some(made.into()));
    let nobody = ContactKey {
        primary_email: Some("nobody@example.org".to_owned()),
        ..ContactKey::default()
    };
    assert_eq!(contacts.match_by(&nobody).await?, None);
    Ok(())
}

#[tokio::test]
async fn tasks_of_redmine() -> Done {
    let Some(server) = Server::redmine() else {
        return Ok(());
    };
    let redmine = redmine::connect(&server)?;
    let parent = Task {
        project_id: Some("1".into()),
        subject: Some("Whole".to_owned()),
        ..Task::default()
    };
    let parent = redmine.unified::<Task>().create(&parent).await?;
    let task = Task {
        project_id: Some("1".into()),
        subject: Some("Part".to_owned()),
        content: Some("At *length*.".to_owned()),
        assignee_id: Some("5".into()),
        // Whoever changes one hears of it from then on.
        follower_ids: Some(vec!["5".into(), "1".into()]),
        parent_task_id: Some(parent.id.as_str().into()),
        start_time: Some("2026-11-22T00:00:00Z".into()),
        due_time: Some("2026-11-30T00:00:00Z".into()),
        ..Task::default()
    };
    let change = Task {
        subject: Some("Another".to_owned()),
        due_time: Some("2026-12-01T00:00:00Z".into()),
        ..Task::default()
    };
    tasks(&redmine, &task, &change).await?;
    cleared(&redmine, &task).await?;

    let plain = Task {
        project_id: Some("1".into()),
        subject: Some("Anybody's".to_owned()),
        ..Task::default()
    };
    assigned(&redmine, &plain, &"5".into()).await?;

    let tasks = redmine.unified::<Task>();
    let part = tasks.create(&task).await?.id;
    let parts = TaskFilter {
        parent_task_id: task.parent_task_id.clone(),
        ..TaskFilter::default()
    };
    let found = tasks.list().filter(&parts).records().all().await?;
    let found: Vec<_> = found.into_iter().filter_map(|it| it.id).collect();
    assert_eq!(found, [part.into()]);

    let elsewhere = Task {
        project_id: Some("2".into()),
        ..plain
    };
    let elsewhere = tasks.create(&elsewhere).await?.id;
    let there = TaskFilter {
        project_id: Some("2".into()),
        ..TaskFilter::default()
    };
    let found = tasks.list().filter(&there).records().all().await?;
    let found: Vec<_> = found.into_iter().filter_map(|it| it.id).collect();
    assert_eq!(found, [elsewhere.into()]);

    let lost = Task {
        parent_task_id: Some("the first".into()),
        ..task
    };
    let error = redmine.unified::<Task>().create(&lost).await.err();
    is_refused(error, "$.parentTaskId");
    Ok(())
}

#[tokio::test]
async fn tasks_of_roundup() -> Done {
    let Some(server) = Server::roundup() else {
        return Ok(());
    };
    let roundup = roundup::connect(&server, "admin-s3cret")?;
    for word in ["ui", "urgent"] {
        let keyword = NewKeyword::new(word.to_owned());
        roundup.keywords().create(&keyword).await?;
    }
    let task = Task {
        subject: Some("Part".to_owned()),
        status: Some("chatting".to_owned()),
        priority: Some("bug".to_owned()),
        assignee_id: Some("3".into()),
        // Whoever makes one and whoever has to do it hear of it in any case.
        follower_ids: Some(vec!["1".into(), "3".into()]),
        tags: Some(vec!["ui".to_owned(), "urgent".to_owned()]),
        ..Task::default()
    };
    let change = Task {
        subject: Some("Another".to_owned()),
        tags: Some(vec!["urgent".to_owned()]),
        ..Task::default()
    };
    tasks(&roundup, &task, &change).await?;

    let plain = Task {
        subject: Some("Anybody's".to_owned()),
        ..Task::default()
    };
    assigned(&roundup, &plain, &"3".into()).await?;

    let tasks = roundup.unified::<Task>();
    let made = tasks.create(&task).await?.id;
    let nothing = Task::default();
    let update = tasks.update(&made, &nothing).clear(|it| &it.assignee_id);
    update.clear(|it| &it.tags).clear(|it| &it.priority).await?;
    let found = tasks.find(&made).await?.expect("it is still there");
    assert_eq!((&found.assignee_id, &found.priority), (&None, &None));
    assert_eq!(found.tags.unwrap_or_default(), Vec::<String>::new());
    assert_eq!(found.subject, task.subject);
    Ok(())
}

#[tokio::test]
async fn contacts_of_kinto() -> Done {
    let Some(server) = Server::kinto() else {
        return Ok(());
    };
    let kinto = kinto::with_contacts(&server).await?;
    contacts(&kinto, &ada(), &renamed()).await?;
    emptied(&kinto, &ada(), &renamed()).await?;
    known(&kinto, &ada()).await?;
    let lead = Lead {
        primary_email: Some("grace@example.org".to_owned()),
        ..ada().into()
    };
    leads(&kinto, &lead).await?;
    Ok(())
}

#[tokio::test]
async fn contacts_of_pocketbase() -> Done {
    let Some(server) = Server::pocketbase() else {
        return Ok(());
    };
    let pocketbase = pocketbase::with_contacts(&server, &[]).await?;
    contacts(&pocketbase, &ada(), &renamed()).await?;
    known(&pocketbase, &ada()).await?;
    let lead = Lead {
        primary_email: Some("grace@example.org".to_owned()),
        ..ada().into()
    };
    leads(&pocketbase, &lead).await?;

    emptied(&pocketbase, &ada(), &renamed()).await?;
    let contacts = pocketbase.unified::<Contact>();
    let made = contacts.create(&ada()).await?.id;
    let refused = contacts.update(&made, &renamed()).clear(|it| &it.addresses);
    is_refused(refused.await.err(), "$.addresses");
    Ok(())
}

fn ada() -> Contact {
    let text = |it: &str| Some(it.to_owned());
    Contact {
        full_name: text("Ada King, Countess of Lovelace"),
        first_name: text("Ada"),
        last_name: text("Lovelace"),
        primary_email: text("ada@example.org"),
        primary_phone: text("+43 1 234567"),
        company_name: text("Analytical \"Engines\" & Söhne"),
        job_title: text("Programmer"),
        stage: text("customer"),
        source: text("Fair"),
        ..Contact::default()
    }
}

fn renamed() -> Contact {
    Contact {
        last_name: Some("Byron".to_owned()),
        job_title: Some("Mathematician".to_owned()),
        ..Contact::default()
    }
}

// Whatever one says, the other says as well.
#[track_caller]
fn says<M: Model>(found: &M, wanted: &M) {
    let (found, wanted) = (Json::of(found), Json::of(wanted));
    for (key, value) in wanted.view().members() {
        assert_eq!(found.get(&key), Some(value.into()), "{key}");
    }
}

// Whatever the change does not say is as it was, but for what the app alone decides.
#[track_caller]
fn stays<M: Model>(before: &M, after: &M, change: &M) {
    let (before, after, change) = (Json::of(before), Json::of(after), Json::of(change));
    let writable = M::FIELDS.iter().filter(|it| !it.read_only);
    for field in writable.filter(|it| change.get(it.key).is_none()) {
        assert_eq!(before.get(field.key), after.get(field.key), "{}", field.key);
    }
}

#[track_caller]
fn is_refused(error: Option<Error>, field: &str) {
    let error = error.expect("it has no place in the app");
    assert_eq!(error.category(), Category::Invalid, "{error}");
    let mismatch = error.source().and_then(|it| it.downcast_ref::<Mismatch>());
    assert_eq!(mismatch.map(Mismatch::field), Some(field), "{error}");
}
