//! Customers' connections: made with a key or by OAuth, opened, renewed, ended; each customer sees its own alone.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use connectome::customers::{App, Clock, Customer, Customers};
use connectome::oauth::{Ask, OAuthApp};
use connectome::observe::Recent;
use connectome::store::{ConnectionKey, MemoryStore, State, Store};
use connectome::transport::{Fake, Recorded, Reply};
use connectome::{
    ApiKey, Call, Category, ClientProof, Connection, Credentials, Error, Facts, Json, Need,
    OAuth2Config, Operation, Parameter, Place, Refresh, Requirement, Scheme, Server, Variable,
    connector,
};

/// An app.
#[derive(Clone, Debug)]
pub struct Desk(Connection);

static ME: Operation = Operation::get("me", "/me");
static TICKETS: Operation = Operation::get("tickets.list", "/tickets").security(&[
    Requirement::of(&[Need::of("key")]),
    Requirement::of(&[Need::of("oauth").scopes(&["tickets"])]),
    Requirement::of(&[Need::of("machine")]),
]);

static OAUTH: OAuth2Config = OAuth2Config::new(
    "https://{site}/oauth/authorize",
    "https://{site}/oauth/token",
)
.revoke("https://{site}/oauth/revoke")
.scopes(&["tickets"])
.client(ClientProof::Body)
.refresh(Refresh::Rotating)
.fields(&[("region", r#""$.region""#)]);

static MACHINE: OAuth2Config = OAuth2Config::new("", "https://{site}/oauth/token");

static FACTS: Facts = Facts::new("desk", "Desk")
    .servers(&[Server::at("https://{site}/{region}")
        .variables(&[Variable::new("site", ""), Variable::new("region", "eu")])])
    .schemes(&[
        Scheme::api_key("key", Place::Header, "X-Key"),
        Scheme::bearer("oauth"),
        Scheme::bearer("machine"),
    ])
    .security(&[
        Requirement::of(&[Need::of("key")]),
        Requirement::of(&[Need::of("oauth")]),
        Requirement::of(&[Need::of("machine")]),
    ])
    .parameters(&[
        Parameter::new("site").required(),
        Parameter::new("region").default(r#""eu""#),
    ])
    .oauth2(&[("oauth", &OAUTH), ("machine", &MACHINE)])
    .test(&ME);

connector!(Desk, FACTS);

impl Desk {
    fn key(key: &str) -> Credentials {
        Credentials::new().with("key", ApiKey::new(key))
    }

    async fn tickets(&self) -> Result<(), Error> {
        Call::new(&self.0, &TICKETS).send::<(), Json>().await?;
        Ok(())
    }
}

/// A clock that is moved by hand.
#[derive(Clone, Debug)]
struct Hands(Arc<Mutex<SystemTime>>);

impl Clock for Hands {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}

/// Customers of an app whose answers stand in a script.
struct Scene {
    customers: Customers,
    store: Arc<MemoryStore>,
    recent: Recent,
    fake: Fake,
    clock: Hands,
}

const HOUR: Duration = Duration::from_secs(3600);
/// What the token endpoint gives first.
const GRANTED: &str = r#"{"access_token":"s3cret-a0","refresh_token":"s3cret-r0","expires_in":3600,"scope":"tickets","region":"us"}"#;

#[tokio::test]
async fn a_key_is_tried_before_it_is_kept() {
    let scene = Scene::with([
        Reply::status(401).body("no s3cret-key here"),
        Reply::status(200),
        Reply::status(204),
    ]);
    let desk = || scene.acme().connection::<Desk>();

    let refused = desk().connect(Desk::key("s3cret-key")).await.unwrap_err();
    assert_eq!(refused.category(), Category::Unauthorized);
    assert!(refused.to_string().contains("no *** here"), "{refused}");
    let absent = desk().open().await.unwrap_err();
    assert_eq!(absent.category(), Category::Disconnected);
    assert!(
        absent
            .to_string()
            .contains("there is no connection desk of acme (default)"),
        "{absent}"
    );

    desk().connect(Desk::key("s3cret-key")).await.unwrap();
    desk().open().await.unwrap().tickets().await.unwrap();
    assert_eq!(scene.last().url, "https://acme.desk.example/eu/tickets");
    assert_eq!(scene.last().header("x-key"), Some("s3cret-key"));
}

#[tokio::test]
async fn a_user_grants_in_a_browser() {
    let scene = Scene::with([Reply::json(GRANTED), Reply::status(200), Reply::status(204)]);
    let query = scene.begin().await;

    let key = scene.acme().finish(&query).await.unwrap();
    assert_eq!(key, scene.acme().connection::<Desk>().key());
    let asked = &scene.fake.requests()[0];
    assert_eq!(asked.url, "https://acme.desk.example/oauth/token");
    assert!(
        asked.text().contains("code=s3cret-code"),
        "{}",
        asked.text()
    );

    let desk = scene.acme().connection::<Desk>().open().await.unwrap();
    desk.tickets().await.unwrap();
    // What came with the token says where the app is.
    assert_eq!(scene.last().url, "https://acme.desk.example/us/tickets");
    assert_eq!(
        scene.last().header("authorization"),
        Some("Bearer s3cret-a0")
    );
    let again = scene.acme().finish(&query).await.unwrap_err();
    assert!(again.to_string().contains("nobody is waiting"), "{again}");
}

#[tokio::test]
async fn what_was_begun_for_one_customer_is_finished_for_no_other() {
    let scene = Scene::with([]);
    let query = scene.begin().await;
    let error = scene
        .customers
        .customer("umbrella")
        .finish(&query)
        .await
        .unwrap_err();
    assert_eq!(error.category(), Category::Invalid);
    assert!(scene.acme().finish(&query).await.is_err());
    assert!(scene.fake.requests().is_empty());
}

#[tokio::test]
async fn a_token_is_renewed_where_it_is_used() {
    let renewed = r#"{"access_token":"s3cret-a1","refresh_token":"s3cret-r1","expires_in":3600}"#;
    let third = r#"{"access_token":"s3cret-a2","refresh_token":"s3cret-r2","expires_in":3600}"#;
    let scene = Scene::with([
        Reply::json(GRANTED),
        Reply::status(200),
        Reply::json(renewed),
        Reply::status(204),
        Reply::status(401),
        Reply::json(third),
        Reply::status(204),
    ]);
    scene.connect().await;
    let desk = scene.acme().connection::<Desk>().open().await.unwrap();

    scene.pass(HOUR);
    desk.tickets().await.unwrap();
    assert!(
        scene.fake.requests()[2]
            .text()
            .contains("refresh_token=s3cret-r0")
    );
    assert_eq!(
        scene.last().header("authorization"),
        Some("Bearer s3cret-a1")
    );

    scene.pass(Duration::from_secs(10));
    desk.tickets().await.unwrap();
    assert!(
        scene.fake.requests()[5]
            .text()
            .contains("refresh_token=s3cret-r1")
    );
    assert_eq!(
        scene.last().header("authorization"),
        Some("Bearer s3cret-a2")
    );
}

#[tokio::test]
async fn a_grant_that_was_taken_back_disconnects() {
    let scene = Scene::with([
        Reply::json(GRANTED),
        Reply::status(200),
        Reply::json(r#"{"error":"invalid_grant"}"#).with_status(400),
    ]);
    scene.connect().await;
    let desk = scene.acme().connection::<Desk>().open().await.unwrap();
    scene.pass(HOUR);
    for _ in 0..3 {
        let error = desk.tickets().await.unwrap_err();
        assert_eq!(error.category(), Category::Disconnected);
        assert!(error.to_string().contains("invalid_grant"), "{error}");
    }
    assert_eq!(scene.fake.requests().len(), 3);
    let listed = scene.acme().connections().await.unwrap();
    assert!(matches!(&listed[0].state, State::Disconnected(why) if why.contains("invalid_grant")));
}

#[tokio::test]
async fn a_scope_that_was_not_granted_is_missed_before_anything_is_sent() {
    let granted = GRANTED.replace("tickets", "profile");
    let scene = Scene::with([Reply::json(&granted), Reply::status(200)]);
    scene.connect().await;
    let desk = scene.acme().connection::<Desk>().open().await.unwrap();
    let error = desk.tickets().await.unwrap_err();
    assert_eq!(error.category(), Category::Forbidden);
    assert!(
        error.to_string().contains("needs the scope `tickets`"),
        "{error}"
    );
    assert_eq!(scene.fake.requests().len(), 2);
}

#[tokio::test]
async fn a_program_gets_its_own_token_again_and_again() {
    let first = r#"{"access_token":"s3cret-m0","expires_in":600}"#;
    let second = r#"{"access_token":"s3cret-m1","expires_in":600}"#;
    let scene = Scene::with([
        Reply::json(first),
        Reply::status(200),
        Reply::json(second),
        Reply::status(204),
    ]);
    let machine = scene.acme().connection::<Desk>();
    let desk = machine.obtain("machine", &Ask::new()).await.unwrap();
    scene.pass(HOUR);
    desk.tickets().await.unwrap();
    assert!(
        scene.fake.requests()[2]
            .text()
            .contains("grant_type=client_credentials")
    );
    assert_eq!(
        scene.last().header("authorization"),
        Some("Bearer s3cret-m1")
    );
}

#[tokio::test]
async fn what_is_disconnected_is_given_back_and_forgotten() {
    let scene = Scene::with([Reply::json(GRANTED), Reply::status(200), Reply::status(200)]);
    scene.connect().await;
    let desk = scene.acme().connection::<Desk>().open().await.unwrap();

    let ended = scene
        .acme()
        .connection::<Desk>()
        .disconnect()
        .await
        .unwrap();

    assert!(ended.existed && ended.revoked.unwrap());
    assert_eq!(scene.last().url, "https://acme.desk.example/oauth/revoke");
    assert!(scene.last().text().contains("token=s3cret-r0"));
    let error = desk.tickets().await.unwrap_err();
    assert_eq!(error.category(), Category::Disconnected);
    let ended = scene
        .acme()
        .connection::<Desk>()
        .disconnect()
        .await
        .unwrap();
    assert!(!ended.existed && !ended.revoked.unwrap());
}

#[tokio::test]
async fn customers_do_not_see_each_other() {
    let scene = Scene::with((0..3).map(|_| Reply::status(200)));
    let umbrella = scene.customers.customer("umbrella");
    for (customer, name) in [
        (scene.acme(), "default"),
        (scene.acme(), "sales"),
        (umbrella.clone(), "default"),
    ] {
        let desk = customer.connection::<Desk>().named(name);
        desk.connect(Desk::key(name)).await.unwrap();
    }
    let names = |listed: Vec<connectome::store::Listed>| -> Vec<ConnectionKey> {
        listed.into_iter().map(|it| it.key).collect()
    };
    let acme = names(scene.acme().connections().await.unwrap());
    assert_eq!(
        acme.iter().map(ConnectionKey::name).collect::<Vec<_>>(),
        ["default", "sales"]
    );
    assert_eq!(names(umbrella.connections().await.unwrap()).len(), 1);
}

#[tokio::test]
async fn a_program_that_is_not_registered_is_told_so() {
    let customers = Customers::builder(MemoryStore::new()).transport(Fake::new());
    let customers = customers.build().unwrap();
    let desk = customers.customer("acme").connection::<Desk>();
    let error = desk.authorize("oauth", &Ask::new()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the program is not registered with Desk"),
        "{error}"
    );
    let desk = customers.customer("acme").connection::<Desk>();
    let error = desk.authorize("oath", &Ask::new()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("Desk has no OAuth by the name of `oath`"),
        "{error}"
    );
}

#[tokio::test]
async fn an_audit_log_tells_who_used_which_credential() {
    let refused = r#"{"error":"invalid_grant"}"#;
    let scene = Scene::with([
        Reply::json(GRANTED),
        Reply::status(200),
        Reply::status(401),
        Reply::json(GRANTED),
        Reply::status(200),
        Reply::status(200),
        Reply::json(refused).with_status(400),
        Reply::status(200),
    ]);
    scene.connect().await;
    let desk = scene.acme().connection::<Desk>().open().await.unwrap();
    scene.pass(Duration::from_secs(10));
    desk.tickets().await.unwrap();
    scene.acme().connection::<Desk>().test().await.unwrap();
    scene.pass(Duration::from_secs(7200));
    desk.tickets().await.unwrap_err();
    let ended = scene.acme().connection::<Desk>().disconnect().await;
    assert!(ended.unwrap().existed);

    let accesses: Vec<_> = scene
        .recent
        .events()
        .iter()
        .filter(|it| it.get("event") == Some(Json::of(&"access")))
        .map(|it| {
            assert_eq!(it.get("customer"), Some(Json::of(&"acme")));
            assert_eq!(it.get("connection"), Some(Json::of(&"default")));
            assert_eq!(it.get("connector"), Some(Json::of(&"desk")));
            let text = |key: &str| {
                let text = it.get(key).and_then(|it| Some(it.as_str()?.into_owned()));
                text.unwrap_or_default()
            };
            let said = [text("action"), text("operation"), text("error")].join(" ");
            said.trim_end().to_owned()
        })
        .collect();
    let expected = [
        "authorizing",
        "called me",
        "connected",
        "opened",
        "refused tickets.list",
        "renewed",
        "called tickets.list",
        "opened",
        "called me",
        "renewed  disconnected",
        "ended",
        "disconnected",
        "revoked",
    ];
    assert_eq!(accesses, expected);

    let exchanges: Vec<_> = scene
        .recent
        .events()
        .into_iter()
        .filter(|it| it.get("event") == Some(Json::of(&"exchange")))
        .collect();
    assert_eq!(exchanges.len(), scene.fake.requests().len());
    let of_tokens = exchanges
        .iter()
        .filter(|it| it.get("operation") == Some(Json::of(&"oauth")));
    assert_eq!(of_tokens.count(), 4);
    let is_theirs = |it: &Json| it.get("customer") == Some(Json::of(&"acme"));
    assert!(exchanges.iter().all(is_theirs), "{exchanges:?}");
    let moments = exchanges.iter().map(|it| it.get("at").unwrap().to_string());
    let moments: std::collections::BTreeSet<_> = moments.collect();
    assert_eq!(
        moments.len(),
        3,
        "by the clock of the customers: {moments:?}"
    );
    assert!(!format!("{:?}", scene.recent.events()).contains("s3cret"));
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let scene = Scene::with([Reply::json(GRANTED), Reply::status(200)]);
    let begun = scene.ask().await;
    scene.connect().await;
    let acme = scene.acme();
    let desk = acme.connection::<Desk>().open().await.unwrap();
    let stored = scene
        .store
        .load(&acme.connection::<Desk>().key())
        .await
        .unwrap();
    let shown = format!(
        "{:?} {:#?} {acme:?} {desk:#?} {begun:?} {stored:#?} {:?}",
        scene.customers,
        scene.store,
        acme.connections().await.unwrap(),
    );
    assert!(!shown.contains("s3cret"), "{shown}");
}

impl Scene {
    fn with(script: impl IntoIterator<Item = Reply>) -> Self {
        let fake = script.into_iter().fold(Fake::new(), Fake::then);
        let clock = Hands(Arc::new(Mutex::new(SystemTime::now())));
        let store = Arc::new(MemoryStore::new());
        let recent = Recent::new(100);
        let registered = OAuthApp::new("client")
            .secret("s3cret-client")
            .redirect("https://we.example/callback");
        let app = App::new()
            .oauth(registered)
            .parameter("site", &"acme.desk.example");
        let customers = Customers::builder(store.clone())
            .app::<Desk>(app)
            .transport(fake.clone())
            .clock(clock.clone())
            .sink(recent.clone())
            .build();
        Self {
            customers: customers.unwrap(),
            store,
            recent,
            fake,
            clock,
        }
    }

    fn acme(&self) -> Customer {
        self.customers.customer("acme")
    }

    fn pass(&self, time: Duration) {
        *self.clock.0.lock().unwrap() += time;
    }

    fn last(&self) -> Recorded {
        self.fake.requests().pop().unwrap()
    }

    async fn ask(&self) -> connectome::customers::Begun {
        let desk = self.acme().connection::<Desk>();
        desk.authorize("oauth", &Ask::new()).await.unwrap()
    }

    /// What the user comes back with.
    async fn begin(&self) -> String {
        let begun = self.ask().await;
        assert!(
            begun
                .url
                .starts_with("https://acme.desk.example/oauth/authorize?")
        );
        format!("code=s3cret-code&state={}", begun.state.reveal())
    }

    async fn connect(&self) {
        let query = self.begin().await;
        self.acme().finish(&query).await.unwrap();
    }
}
