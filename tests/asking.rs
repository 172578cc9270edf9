//! A mapping that asks others: every question once for a page, questions within questions, ids from both sides.

use connectome::formula::{Links, Lookup};
use connectome::{
    Asked, BoxError, Call, Collection, Create, CreateAsking, Json, Mismatch, UnifyAsking, Written,
    json, new_asking, read_asking,
};
use connectome_redmine::Redmine;
use connectome_redmine::collections::{Issues, IssuesNew};
use connectome_redmine::types::Reference;
use connectome_unified::Task;
use std::sync::Mutex;

/// What a `mapping.yaml` with lookups becomes.
#[derive(Clone, Debug, Default)]
struct People;

impl Collection for People {
    const KEY: &'static str = "people";
    type Connector = Redmine;
    type Record = Reference;

    fn id(record: &Reference) -> Option<String> {
        Some(record.id.to_string())
    }
}

impl UnifyAsking<Task> for People {
    fn read(record: &Reference, asked: &Asked<'_>) -> Result<Task, Mismatch> {
        let team = asked.lookup(
            "/ownerId/query",
            record.name.as_ref().map(|it| Json::of(it)),
        );
        Ok(Task {
            id: asked
                .app_id("people", Some(Json::of(&record.id)))
                .map(|it| it.into()),
            owner_id: asked
                .lookup("/ownerId", team.as_ref().map(|it| Json::of(it)))
                .map(|it| it.into()),
            subject: record.name.clone(),
            ..Default::default()
        })
    }
}

impl Create for People {
    type New = IssuesNew;
    type Created = <Issues as Create>::Created;

    fn create<'c>(&self, redmine: &'c Redmine, new: &IssuesNew) -> Call<'c> {
        Issues::default().create(redmine, new)
    }

    fn created(_: Self::Created) -> Written<Reference> {
        Written::nothing()
    }
}

impl CreateAsking<Task> for People {
    fn new(model: &Task, asked: &Asked<'_>) -> Result<IssuesNew, Mismatch> {
        let project = asked.lookup(
            "/project_id",
            model.project_id.as_ref().map(|it| Json::of(it)),
        );
        let subject = model.subject.clone();
        Ok(IssuesNew::new(
            project.ok_or_else(|| Mismatch::missing("$.projectId"))?,
            subject.ok_or_else(|| Mismatch::missing("$.subject"))?,
        ))
    }
}

/// What was asked, in its order.
#[derive(Default)]
struct Office(Mutex<Vec<String>>);

impl Office {
    fn note(&self, question: String) -> Result<(), BoxError> {
        if question.contains("Nobody") {
            return Err("nobody answers".into());
        }
        self.0.lock().expect("no panic").push(question);
        Ok(())
    }
}

impl Lookup for Office {
    async fn find(&self, pointer: &str, arguments: &Json) -> Result<Option<Json>, BoxError> {
        self.note(format!("{pointer} {arguments}"))?;
        let team = arguments.as_text() == "\"Ada\"";
        Ok(match pointer {
            "/ownerId/query" | "/project_id" => team.then(|| Json::from("engine")),
            _ => Some(Json::from(7)),
        })
    }
}

impl Links for Office {
    async fn external_id(&self, _: &str, _: &Json) -> Result<Option<Json>, BoxError> {
        Err("nobody asks".into())
    }

    async fn app_id(&self, table: &str, record_id: &Json) -> Result<Option<Json>, BoxError> {
        self.note(format!("{table} {record_id}"))?;
        Ok((record_id.as_text() != "3").then(|| Json::from(format!("ours-{record_id}"))))
    }
}

#[tokio::test]
async fn a_page_asks_each_question_once() {
    let page = r#"[{"id":1,"name":"Ada"},{"id":2,"name":"Ada"},{"id":3,"name":"Grace"},{"id":1}]"#;
    let page: Vec<Reference> = json::decode(page.as_bytes()).expect("a page");
    let office = Office::default();
    let tasks = read_asking::<Task, People>(&page, &office, &office)
        .await
        .expect("all is answered");
    let told: Vec<_> = tasks
        .iter()
        .map(|it| (it.id.as_ref(), it.owner_id.as_ref()))
        .map(|(id, owner)| (id.map(|it| it.as_str()), owner.map(|it| it.as_str())))
        .collect();
    assert_eq!(
        told,
        [
            (Some("ours-1"), Some("7")),
            (Some("ours-2"), Some("7")),
            (None, None),
            (Some("ours-1"), None),
        ]
    );
    // What a model makes from others is made as everywhere.
    assert_eq!(tasks[0].assignee_id, tasks[0].owner_id);
    let mut asked = office.0.into_inner().expect("no panic");
    assert_eq!(
        asked.pop().as_deref(),
        Some("/ownerId \"engine\""),
        "it needs an answer first"
    );
    asked.sort();
    assert_eq!(
        asked,
        [
            "/ownerId/query \"Ada\"",
            "/ownerId/query \"Grace\"",
            "people 1",
            "people 2",
            "people 3",
        ]
    );
}

#[tokio::test]
async fn what_cannot_be_asked_fails() {
    let page: Vec<Reference> = json::decode(br#"[{"id":1,"name":"Nobody"}]"#).expect("a page");
    let office = Office::default();
    let failure = read_asking::<Task, People>(&page, &office, &office).await;
    assert_eq!(failure.expect_err("it fails").to_string(), "nobody answers");
}

#[tokio::test]
async fn what_is_written_is_looked_up_first() {
    let office = Office::default();
    let task = Task {
        project_id: Some("Ada".into()),
        subject: Some("Tea".to_owned()),
        ..Task::default()
    };
    let new = new_asking::<_, People>(&task, &office, &office).await;
    let new = new.expect("all is answered");
    assert_eq!((&*new.project_id, &*new.subject), ("engine", "Tea"));

    let lost = Task {
        project_id: Some("Grace".into()),
        ..task
    };
    let failure = new_asking::<_, People>(&lost, &office, &office).await;
    assert_eq!(
        failure.expect_err("nobody").to_string(),
        "$.projectId: must be said"
    );
}
