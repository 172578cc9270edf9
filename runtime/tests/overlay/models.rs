//! A collection as a unified model with one customer's formulas: every verb that it has without them.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use connectome::transport::{Incoming, Pending, Request, Transport, TransportError};
use connectome::{
    Body, Call, Category, Collected, Collection, Connection, Connector, Create, Cursor, Delete,
    Extra, Facts, Find, Id, Json, List, Match, Mismatch, Model, ModelField, ModelKind, Models,
    Operation, Page, Paging, Search, Server, Slot, Unified, Unify, UnifyCreate, UnifyList,
    UnifyMatch, UnifyOverlay, UnifyUpdate, Update, Written, connector, json, record, same, text,
};
use http::{HeaderMap, StatusCode};

/// A unified model.
#[derive(Default)]
struct Member {
    id: Option<Id<Member>>,
    email: Option<String>,
    stage: Option<String>,
    city: Option<String>,
}
record! { Member: id optional, email optional, stage optional, city optional }

/// What its list is narrowed by, and what one is known by.
#[derive(Default)]
struct MemberFilter {
    email: Option<String>,
    stage: Option<String>,
}
record! { MemberFilter: email optional, stage optional }

impl From<MemberFilter> for Member {
    fn from(MemberFilter { email, stage }: MemberFilter) -> Self {
        Self {
            email,
            stage,
            ..Self::default()
        }
    }
}

impl Model for Member {
    const KEY: &'static str = "members";
    const NAME: &'static str = "Member";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("email", ModelKind::Text),
        ModelField::new("stage", ModelKind::Text),
        ModelField::new("city", ModelKind::Text),
    ];
    type Filter = MemberFilter;
    type Key = MemberFilter;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

/// What the app has.
#[derive(Default)]
struct Person {
    id: Option<String>,
    mail: Option<String>,
    stage: Option<String>,
    extra: Extra,
}
record! { Person: id optional, mail optional, stage optional, ..extra }

struct People {
    people: Vec<Person>,
    next: Option<Json>,
}
record! { People: people required, next optional }

#[derive(Clone, Debug)]
struct App(Connection);

static FACTS: Facts =
    Facts::new("people", "People").servers(&[Server::at("https://people.example")]);
connector!(App, FACTS);

#[derive(Clone, Debug, Default)]
struct Persons;

impl Collection for Persons {
    const KEY: &'static str = "persons";
    type Connector = App;
    type Record = Person;

    fn id(record: &Person) -> Option<String> {
        text(&record.id)
    }
}

/// Pages of two.
const PAGES: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 2);

impl List for Persons {
    type Filter = MemberFilter;
    type Page = People;
    const PAGING: Paging = PAGES;

    fn list<'c>(&self, app: &'c App, filter: &MemberFilter) -> Call<'c> {
        static LIST: Operation = Operation::get("list", "/people");
        Call::new(&app.0, &LIST)
            .query("mail", &filter.email)
            .query("stage", &filter.stage)
    }

    fn page(answer: People) -> Page<Person> {
        Page::of(answer.people).next(&answer.next)
    }
}

impl Search for Persons {
    type Hits = People;
    const PAGING: Paging = PAGES;

    fn search<'c>(&self, app: &'c App, query: &str) -> Call<'c> {
        self.list(app, &MemberFilter::default()).query("q", &query)
    }

    fn hits(answer: People) -> Page<Person> {
        Self::page(answer)
    }
}

impl Match for Persons {
    type Key = MemberFilter;
    type Candidates = People;
    const PAGING: Paging = PAGES;

    fn candidates<'c>(&self, app: &'c App, key: &MemberFilter) -> Call<'c> {
        self.list(app, key)
    }

    fn records(answer: People) -> Page<Person> {
        Self::page(answer)
    }

    fn is_match(record: &Person, key: &MemberFilter) -> bool {
        same(&record.mail, &key.email)
    }
}

impl Find for Persons {
    type Found = Person;

    fn find<'c>(&self, app: &'c App, id: &str) -> Call<'c> {
        static FIND: Operation = Operation::get("find", "/people/{id}");
        Call::new(&app.0, &FIND).path("id", &id)
    }

    fn found(answer: Person) -> Option<Person> {
        Some(answer)
    }
}

impl Create for Persons {
    type New = Person;
    type Created = Person;

    fn create<'c>(&self, app: &'c App, new: &Person) -> Call<'c> {
        static CREATE: Operation = Operation::post("create", "/people");
        Call::new(&app.0, &CREATE).json(new)
    }

    fn created(answer: Person) -> Written<Person> {
        Written::record(Some(answer))
    }
}

impl Update for Persons {
    type Change = Person;
    type Updated = Person;

    fn update<'c>(&self, app: &'c App, id: &str, change: &Person) -> Call<'c> {
        static UPDATE: Operation = Operation::patch("update", "/people/{id}");
        Call::new(&app.0, &UPDATE).path("id", &id).json(change)
    }

    fn updated(answer: Person) -> Written<Person> {
        Written::record(Some(answer))
    }
}

impl Delete for Persons {
    type Deleted = ();

    fn delete<'c>(&self, app: &'c App, id: &str) -> Call<'c> {
        static DELETE: Operation = Operation::delete("delete", "/people/{id}");
        Call::new(&app.0, &DELETE).path("id", &id)
    }
}

impl Unify<Member> for Persons {
    fn read(record: &Person) -> Result<Member, Mismatch> {
        Ok(Member {
            id: record.id.clone().map(Id::new),
            email: record.mail.clone(),
            stage: record.stage.clone(),
            city: None,
        })
    }
}

impl UnifyList<Member> for Persons {
    const FILTERS: &'static [&'static str] = &["email", "stage"];

    fn filter(filter: &MemberFilter) -> Result<MemberFilter, Mismatch> {
        Ok(filter.clone())
    }
}

impl UnifyMatch<Member> for Persons {
    const KEYS: &'static [&'static str] = &["email", "stage"];

    fn key(key: &MemberFilter) -> Result<MemberFilter, Mismatch> {
        Ok(key.clone())
    }
}

impl UnifyCreate<Member> for Persons {
    fn new(model: &Member) -> Result<Person, Mismatch> {
        Ok(Person {
            mail: model.email.clone(),
            stage: model.stage.clone(),
            ..Person::default()
        })
    }
}

impl UnifyUpdate<Member> for Persons {
    fn change(model: &Member) -> Result<Person, Mismatch> {
        <Self as UnifyCreate<Member>>::new(model)
    }
}

impl Unified<Member> for App {
    type Collection = Persons;
}

/// Five people, and what was asked: the first parts of the URLs, with what was sent.
#[derive(Clone, Default)]
struct Server_(Arc<Mutex<Vec<String>>>);

impl Server_ {
    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    fn answer(&self, request: &Request, body: &str) -> String {
        let url = url::Url::parse(&request.url).unwrap();
        let asked = format!(
            "{} {} {body}",
            request.method,
            &url[url::Position::BeforePath..]
        );
        self.0.lock().unwrap().push(asked.trim().to_owned());
        let value = |name: &str| {
            let found = url.query_pairs().find(|it| it.0 == name);
            found.map(|it| it.1.into_owned())
        };
        match (request.method.as_str(), url.path()) {
            ("GET", "/people") => {
                let from: usize = value("after").map_or(0, |it| it.parse().unwrap());
                let size: usize = value("limit").unwrap().parse().unwrap();
                // It looks for a part of a text, as apps do.
                let all = (0..5).map(person).filter(|it| {
                    let is_in = |key: &str, name: &str| match value(name) {
                        Some(part) => it.get(key).unwrap().to_string().contains(&part),
                        None => true,
                    };
                    is_in("mail", "mail") && is_in("stage", "stage")
                });
                let all: Vec<String> = all.map(|it| it.to_string()).collect();
                let end = all.len().min(from + size);
                let next = (end < all.len()).then(|| format!(",\"next\":{end}"));
                let page = all[from.min(end)..end].join(",");
                format!("{{\"people\":[{page}]{}}}", next.unwrap_or_default())
            }
            ("GET", _) => person(2).to_string(),
            ("DELETE", _) => String::new(),
            _ => body.replacen('{', "{\"id\":\"9\",", 1),
        }
    }
}

/// Every other one of the first tier.
fn person(at: usize) -> Json {
    let tier = ["A", "B"][at % 2];
    let text = format!(
        r#"{{"id":"{at}","mail":"{at}@example.org","stage":"lead","tier":"{tier}","town":"Graz"}}"#
    );
    text.parse().unwrap()
}

impl fmt::Debug for Server_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Server_")
    }
}

impl Transport for Server_ {
    fn send(&self, mut request: Request) -> Pending<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let mut body = Vec::new();
            while let Some(chunk) = request.body.chunk().await {
                body.extend_from_slice(&chunk.unwrap());
            }
            let answer = self.answer(&request, std::str::from_utf8(&body).unwrap());
            Ok(Incoming {
                status: StatusCode::OK,
                headers: HeaderMap::new(),
                body: Body::from(answer),
            })
        })
    }

    fn sleep(&self, _: Duration) -> Pending<'_, ()> {
        Box::pin(std::future::pending())
    }
}

fn app() -> (App, Server_) {
    let server = Server_::default();
    let app = App::builder().transport(server.clone());
    (app.connect(connectome::Anonymous).unwrap(), server)
}

const OVERLAY: &str = r#"{
    "read": {
        "stage": {"$map": {"value": "$.extra.tier", "mapping": [{"from": "A", "to": "customer"}], "default": "lead"}},
        "city": "$.extra.town"
    },
    "write": {"extra": {"town": "$.city"}}
}"#;

fn overlaid(app: &App) -> Models<'_, Persons, Member> {
    let overlay = UnifyOverlay::parse(OVERLAY).unwrap();
    app.unified::<Member>().overlaid(&overlay)
}

fn emails(members: &[Member]) -> Vec<&str> {
    let emails = members.iter().map(|it| it.email.as_deref().unwrap());
    emails.map(|it| it.split('@').next().unwrap()).collect()
}

#[tokio::test]
async fn lists_are_paged_and_left_and_taken_up_again() {
    let (app, server) = app();
    let members = overlaid(&app);
    let all = members.list().records().all().await.unwrap();
    assert_eq!(emails(&all), ["0", "1", "2", "3", "4"]);
    let stages: Vec<_> = all.iter().map(|it| it.stage.as_deref().unwrap()).collect();
    assert_eq!(stages, ["customer", "lead", "customer", "lead", "customer"]);
    assert!(all.iter().all(|it| it.city.as_deref() == Some("Graz")));
    assert_eq!(
        server.asked(),
        [
            "GET /people?limit=2",
            "GET /people?limit=2&after=2",
            "GET /people?limit=2&after=4"
        ]
    );

    let page = members.list().per_page(1).page().await.unwrap();
    assert_eq!(emails(&page.records), ["0"]);
    let kept: Cursor = page.next.unwrap().to_string().parse().unwrap();
    let mut pages = members.list().after(kept.clone()).pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(emails(&page.records), ["1"]);
    // A cursor of the list without the overlay is one with it: the app's records are the same.
    let plain = app.unified::<Member>().list().after(kept).page();
    assert_eq!(emails(&plain.await.unwrap().records), ["1"]);
}

#[tokio::test]
async fn searches_are_paged_as_lists_are() {
    let (app, server) = app();
    let members = overlaid(&app);
    let mut records = members.search("a b").per_page(1).records();
    assert_eq!(
        records.next().await.unwrap().unwrap().city.as_deref(),
        Some("Graz")
    );
    let cursor = records.cursor().unwrap();
    let rest = members.search("a b").after(cursor.clone()).records();
    assert_eq!(emails(&rest.all().await.unwrap()), ["1", "2", "3", "4"]);
    assert_eq!(server.asked()[0], "GET /people?q=a%20b&limit=1");
    let refused = members.list().after(cursor).page().await.unwrap_err();
    assert_eq!(refused.category(), Category::Invalid);
}

#[tokio::test]
async fn the_app_narrows_by_what_the_overlay_leaves_alone() {
    let (app, server) = app();
    let by = MemberFilter {
        email: Some("3@example.org".to_owned()),
        stage: None,
    };
    let members = overlaid(&app);
    let found = members.list().filter(&by).per_page(1).records();
    let found = found.all().await.unwrap();
    assert_eq!(emails(&found), ["3"]);
    assert_eq!(found[0].stage.as_deref(), Some("lead"));
    let matched = members.match_by(&by).await.unwrap().unwrap();
    assert_eq!(matched, found[0]);
    let nobody = MemberFilter {
        email: Some("3@example".to_owned()),
        stage: None,
    };
    assert_eq!(members.match_by(&nobody).await.unwrap(), None);
    let part = members
        .list()
        .filter(&nobody)
        .records()
        .all()
        .await
        .unwrap();
    assert!(
        part.is_empty(),
        "what the app finds by a part of a text is passed over"
    );
    server.asked();
}

#[tokio::test]
async fn the_app_is_not_asked_by_what_the_overlay_reads_elsewhere() {
    let (app, server) = app();
    let members = overlaid(&app);
    let by = MemberFilter {
        stage: Some("customer".to_owned()),
        ..MemberFilter::default()
    };
    let listed = members.list().filter(&by).page().await.unwrap_err();
    let matched = members.match_by(&by).await.unwrap_err();
    for refused in [listed, matched] {
        assert_eq!(refused.category(), Category::Invalid);
        let message =
            "$.stage: the app cannot be asked by it: the overlay reads it in a way of its own";
        assert!(refused.to_string().contains(message), "{refused}");
    }
    assert!(server.asked().is_empty());
    let plain = app.unified::<Member>();
    assert!(
        plain
            .list()
            .filter(&by)
            .page()
            .await
            .unwrap()
            .records
            .is_empty()
    );
}

#[tokio::test]
async fn one_is_found_made_changed_and_deleted() {
    let (app, server) = app();
    let members = overlaid(&app);
    let found = members.find("2").await.unwrap().unwrap();
    assert_eq!(found.stage.as_deref(), Some("customer"));
    let new = Member {
        id: None,
        email: Some("9@example.org".to_owned()),
        stage: None,
        city: Some("Wien".to_owned()),
    };
    let made = members.create(&new).await.unwrap();
    assert_eq!(made.record.unwrap().city.as_deref(), Some("Wien"));
    let moved = Member {
        city: Some("Linz".to_owned()),
        ..Member::default()
    };
    members.update("9", &moved).await.unwrap();
    let nothing = Member::default();
    members
        .update("9", &nothing)
        .clear(|it| &it.city)
        .await
        .unwrap();
    members.delete("9").await.unwrap();
    assert_eq!(
        server.asked(),
        [
            "GET /people/2",
            r#"POST /people {"mail":"9@example.org","town":"Wien"}"#,
            r#"PATCH /people/9 {"town":"Linz"}"#,
            r#"PATCH /people/9 {"town":null}"#,
            "DELETE /people/9",
        ]
    );
    // One overlay takes the place of another, and the collection under it knows of none.
    let none = members.overlaid(&UnifyOverlay::parse("{}").unwrap());
    assert_eq!(none.find("2").await.unwrap().unwrap().city, None);
    let under: &Collected<'_, Persons> = members.collected();
    let town = under.find("2").await.unwrap().unwrap().extra;
    assert_eq!(json::encode_text(&town.get("town")), "\"Graz\"");
}
