//! What a connector states beside its document: parameters, credentials by formulas, rules, limits, a test; and
//! the verbs of a collection.

use std::time::{Duration, Instant};

use connectome::transport::{Fake, Reply};
use connectome::{
    ApiKey, Budget, Builder, Call, Category, Collection, Connection, Connector, Create,
    Credentials, Delete, Facts, Find, Inputs, Limits, Match, Need, Operation, Page, Paging,
    Parameter, Place, Requirement, Reset, ResponseRule, Retry, Scheme, Server, Signing, Slot,
    Update, Variable, Written, connector, record, same, text,
};

/// An app.
#[derive(Clone, Debug)]
pub struct Desk(Connection);

static TEST: Operation = Operation::get("me", "/me");

static FACTS: Facts = Facts::new("desk", "Desk")
    .servers(&[Server::at("https://{site}/{region}").variables(&[
        Variable::new("site", ""),
        Variable::new("region", "eu").values(&["eu", "us"]),
    ])])
    .schemes(&[
        Scheme::api_key("key", Place::Header, "X-Key"),
        Scheme::signed(
            "signed",
            Signing::headers(&[(
                "Authorization",
                r#"{"$tpl":{"template":"key {s}","values":{"s":"$.secret"}}}"#,
            )])
            .query(&[("account", r#""$.account""#)]),
        ),
    ])
    .security(&[
        Requirement::of(&[Need::of("key")]),
        Requirement::of(&[Need::of("signed")]),
    ])
    .parameters(&[
        Parameter::new("site").required(),
        Parameter::new("region")
            .default(r#""eu""#)
            .values(&["eu", "us"]),
        Parameter::new("tenant").secret(),
    ])
    .headers(&[("X-Tenant", r#""$.parameters.tenant""#)])
    .query(&[("v", r#""2""#)])
    .responses(&[
        ResponseRule::failure(
            r#"{"$eval":"$.body.success","is":false}"#,
            Category::Conflict,
        )
        .message(r#""$.body.error""#),
        ResponseRule::failure(
            r#"{"$eval":"$.headers.x-busy","is":"yes"}"#,
            Category::Unavailable,
        ),
        ResponseRule::success(r#"{"$eval":"$.status","is":418}"#),
        ResponseRule::when(r#"{"$eval":"$.status","is":422}"#).message(r#""$.body.errors[0]""#),
        ResponseRule::otherwise().message(r#""$.body.message""#),
    ])
    .limits(
        Limits::new()
            .budgets(&[Budget::of(3, 10)])
            .remaining("x-left")
            .reset("x-reset", Reset::Seconds),
    )
    .test(&TEST);

/// Sets a connection up.
#[derive(Debug)]
pub struct DeskBuilder(Builder<Desk>);
connector!(Desk, FACTS, DeskBuilder);

impl DeskBuilder {
    fn say(self, key: &str, value: &str) -> Self {
        Self(self.0.parameter(key, &value))
    }
}

/// What a desk has.
pub struct Ticket {
    /// Its id.
    pub id: i64,
    /// What it is about.
    pub subject: Option<String>,
}
record! { Ticket: id required, subject optional }

/// What is written.
#[derive(Default)]
pub struct Words {
    /// What it is about.
    pub subject: Option<String>,
}
record! { Words: subject optional }

/// All tickets.
#[derive(Clone, Debug, Default)]
pub struct Tickets;

impl Collection for Tickets {
    const KEY: &'static str = "tickets";
    type Connector = Desk;
    type Record = Ticket;

    fn id(record: &Ticket) -> Option<String> {
        text(&record.id)
    }
}

impl Find for Tickets {
    type Found = Ticket;

    fn find<'c>(&self, desk: &'c Desk, id: &str) -> Call<'c> {
        static FACTS: Operation = Operation::get("find", "/tickets/{id}");
        Call::new(&desk.0, &FACTS).path("id", &id)
    }

    fn found(answer: Ticket) -> Option<Ticket> {
        Some(answer)
    }
}

impl Match for Tickets {
    type Key = Words;
    type Candidates = Vec<Ticket>;
    const PAGING: Paging = Paging::offset(Slot::Query("offset")).limit(Slot::Query("limit"), 2);

    fn candidates<'c>(&self, desk: &'c Desk, key: &Words) -> Call<'c> {
        static FACTS: Operation = Operation::get("list", "/tickets");
        Call::new(&desk.0, &FACTS).query("q", &key.subject)
    }

    fn records(answer: Vec<Ticket>) -> Page<Ticket> {
        Page::of(answer)
    }

    fn is_match(record: &Ticket, key: &Words) -> bool {
        same(&record.subject, &key.subject)
    }
}

impl Create for Tickets {
    type New = Words;
    type Created = Option<Ticket>;

    fn create<'c>(&self, desk: &'c Desk, new: &Words) -> Call<'c> {
        static FACTS: Operation = Operation::post("create", "/tickets");
        Call::new(&desk.0, &FACTS)
            .member(&["kind"], &"ticket")
            .member(&["ticket"], new)
    }

    fn created(answer: Option<Ticket>) -> Written<Ticket> {
        Written::record(answer)
    }
}

impl Update for Tickets {
    type Change = Words;
    type Updated = ();

    fn update<'c>(&self, desk: &'c Desk, id: &str, change: &Words) -> Call<'c> {
        static FACTS: Operation = Operation::patch("update", "/tickets/{id}");
        Call::new(&desk.0, &FACTS).path("id", &id).json(change)
    }

    fn updated(_: ()) -> Written<Ticket> {
        Written::nothing()
    }
}

impl Delete for Tickets {
    type Deleted = ();

    fn delete<'c>(&self, desk: &'c Desk, id: &str) -> Call<'c> {
        static FACTS: Operation = Operation::delete("delete", "/tickets/{id}");
        Call::new(&desk.0, &FACTS).path("id", &id)
    }
}

#[tokio::test]
async fn parameters_lead_to_the_server_and_into_headers() {
    let fake = Fake::new().then(Reply::json("{}"));
    let desk = builder(&fake).say("region", "us").say("tenant", "acme");
    desk.connect(ApiKey::new("k3y"))
        .unwrap()
        .test()
        .await
        .unwrap();
    let request = &fake.requests()[0];
    assert_eq!(request.url, "https://desk.example/us/me?v=2");
    assert_eq!(request.header("x-tenant"), Some("acme"));
    assert_eq!(request.header("x-key"), Some("k3y"));
}

#[test]
fn parameters_are_checked() {
    let refused = |builder: DeskBuilder| {
        let error = builder.connect(ApiKey::new("k")).unwrap_err();
        assert_eq!(error.category(), Category::Invalid);
        error.to_string()
    };
    let fake = Fake::new();
    let bare = || Desk::builder().transport(fake.clone());
    assert!(refused(bare()).contains("needs the parameter `site`"));
    assert!(refused(builder(&fake).say("region", "moon")).contains("one of eu, us"));
    assert!(refused(builder(&fake).say("colour", "x")).contains("no parameter `colour`"));
    assert!(refused(builder(&fake).say("site", "x?y")).contains("`site`"));
    // Who says where to go need not say what that would be made of.
    assert!(
        bare()
            .base_url("http://127.0.0.1:1")
            .connect(ApiKey::new("k"))
            .is_ok()
    );
}

#[tokio::test]
async fn formulas_make_credentials() {
    let fake = Fake::new().then(Reply::status(500).body("no key s3cret here"));
    let inputs = Inputs::new()
        .with("account", &"a b")
        .with("secret", &"s3cret");
    let credentials = Credentials::new().with("signed", inputs);
    assert!(!format!("{credentials:?}").contains("s3cret"));
    let desk = builder(&fake).connect(credentials).unwrap();
    let error = desk.test().await.unwrap_err();
    assert!(!error.to_string().contains("s3cret"), "{error}");
    let request = &fake.requests()[0];
    assert_eq!(request.header("authorization"), Some("key s3cret"));
    assert!(
        request.url.ends_with("/me?v=2&account=a%20b"),
        "{}",
        request.url
    );
}

#[tokio::test]
async fn rules_judge_answers() {
    let fake = Fake::new()
        .then(Reply::json(
            r#"{"success":false,"error":"taken by k3yk3y"}"#,
        ))
        .then(Reply::json("{}").header("x-busy", "yes"))
        .then(Reply::json(r#"{"id":7}"#).with_status(418));
    let desk = builder(&fake).connect(ApiKey::new("k3yk3y")).unwrap();
    let error = desk.test().await.unwrap_err();
    assert_eq!(error.category(), Category::Conflict);
    assert!(error.to_string().contains("taken by ***"), "{error}");

    // Busy once, then well: what a rule calls unavailable is tried again.
    let found = desk.collection::<Tickets>().find("7").await.unwrap();
    assert_eq!(found.unwrap().id, 7);
    assert_eq!(fake.requests().len(), 3);
}

#[tokio::test]
async fn rules_say_where_a_failure_has_its_message() {
    let said = r#"{"message":"no such desk","errors":["too long"]}"#;
    for (status, category, message) in [
        (404, Category::NotFound, "no such desk"),
        (403, Category::Forbidden, "no such desk"),
        (422, Category::Rejected, "too long"),
    ] {
        let fake = Fake::new().then(Reply::json(said).with_status(status));
        let desk = builder(&fake).connect(ApiKey::new("k")).unwrap();
        let error = desk.test().await.unwrap_err();
        assert_eq!(error.category(), category);
        assert!(error.to_string().contains(message), "{error}");
    }
    // What such a rule says counts for failures alone.
    let fake = Fake::new().then(Reply::json(said));
    let desk = builder(&fake).connect(ApiKey::new("k")).unwrap();
    assert!(desk.test().await.is_ok());
}

#[tokio::test]
async fn budgets_are_kept_by_all_clones() {
    let fake = (0..5).fold(Fake::new(), |fake, _| fake.then(Reply::json("{}")));
    let desk = builder(&fake).connect(ApiKey::new("k")).unwrap();
    let begun = Instant::now();
    for _ in 0..3 {
        desk.clone().test().await.unwrap();
    }
    let waits = || -> Vec<_> {
        let slept = fake.slept().into_iter();
        slept.filter(|it| *it < Duration::from_secs(60)).collect()
    };
    assert!(waits().is_empty());
    desk.test().await.unwrap();
    let (wait, window) = (waits()[0], Duration::from_secs(10));
    assert!(
        wait + begun.elapsed() >= window && wait <= window,
        "{wait:?}"
    );

    // Whoever has less time than that hears it at once.
    let hasty = builder(&fake)
        .timeout(Duration::from_secs(1))
        .connect(ApiKey::new("k"))
        .unwrap();
    for _ in 0..3 {
        let _ = hasty.test().await;
    }
    let error = hasty.test().await.unwrap_err();
    assert_eq!(error.category(), Category::Limited, "{error}");
}

#[tokio::test]
async fn answers_say_when_to_go_on() {
    let fake = Fake::new()
        .then(
            Reply::json("{}")
                .header("x-left", "0")
                .header("x-reset", "4"),
        )
        .then(Reply::json("{}"));
    let desk = builder(&fake).connect(ApiKey::new("k")).unwrap();
    let (begun, window) = (Instant::now(), Duration::from_secs(4));
    desk.test().await.unwrap();
    desk.test().await.unwrap();
    let passed = begun.elapsed();
    let waited = |it: &Duration| *it + passed >= window && *it <= window;
    assert!(fake.slept().iter().any(waited), "{:?}", fake.slept());
}

#[tokio::test]
async fn verbs() {
    let fake = Fake::new()
        .then(Reply::status(404))
        .then(Reply::status(403))
        .then(Reply::json(
            r#"[{"id":1,"subject":"ab"},{"id":3,"subject":"ba"}]"#,
        ))
        // The one that is wanted may stand on any page.
        .then(Reply::json(r#"[{"id":2,"subject":"a"}]"#));
    let desk = builder(&fake).connect(ApiKey::new("k")).unwrap();
    let tickets = desk.collection::<Tickets>();
    assert_eq!(tickets.find("7").await.unwrap(), None);
    assert_eq!(
        tickets.find("7").await.unwrap_err().category(),
        Category::Forbidden
    );
    let key = Words {
        subject: Some("a".to_owned()),
    };
    assert_eq!(tickets.match_by(&key).await.unwrap().unwrap().id, 2);
    let error = tickets.match_by(&Words::default()).await.unwrap_err();
    assert_eq!(error.category(), Category::Invalid);
    assert_eq!(fake.requests().len(), 4);
}

#[tokio::test]
async fn verbs_that_write() {
    let fake = Fake::new()
        .then(Reply::json(r#"{"id":7}"#))
        .then(Reply::status(204).header("location", "/v1/tickets/8.json?x=y"))
        .then(Reply::status(204));
    let builder = || builder(&fake).retry(Retry::never());
    let desk = builder().connect(ApiKey::new("k")).unwrap();
    let tickets = desk.collection::<Tickets>();
    let words = Words {
        subject: Some("a".to_owned()),
    };
    let made = tickets.create(&words).await.unwrap();
    assert_eq!((made.id.as_str(), made.record.unwrap().id), ("7", 7));
    let body = fake.requests()[0].text();
    assert_eq!(body, r#"{"kind":"ticket","ticket":{"subject":"a"}}"#);
    assert_eq!(tickets.create(&words).await.unwrap().id, "8");
    let error = tickets.create(&words).await.unwrap_err();
    assert!(error.to_string().contains("under which id"), "{error}");

    let fake = Fake::new()
        .then(Reply::status(204))
        .then(Reply::status(204));
    let desk = self::builder(&fake).connect(ApiKey::new("k")).unwrap();
    let tickets = desk.collection::<Tickets>();
    assert_eq!(tickets.update("9", &words).await.unwrap().id, "9");
    tickets.delete("9").await.unwrap();
    let requests = fake.requests();
    assert_eq!(requests[1].method.as_str(), "DELETE");
    assert_eq!(requests[1].url, "https://desk.example/eu/tickets/9?v=2");
}

fn builder(fake: &Fake) -> DeskBuilder {
    Desk::builder()
        .transport(fake.clone())
        .say("site", "desk.example")
}
