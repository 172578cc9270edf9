//! Connections that no browser of the program's own makes: granted on another device, signed for, granted by OAuth
//! 1.0a. What is kept of them is renewed, ended and hidden as any other.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use connectome::customers::{App, Clock, Customer, Customers};
use connectome::oauth::{Ask, OAuthApp, ServiceAccount};
use connectome::store::{ConnectionKey, MemoryStore, State, Store};
use connectome::transport::{Fake, Recorded, Reply};
use connectome::{
    Call, Category, Connection, Error, Facts, Json, OAuth1Config, OAuth2Config, Operation,
    Parameter, Scheme, Server, SignatureMethod, Variable, connector,
};

/// An app.
#[derive(Clone, Debug)]
pub struct Desk(Connection);

static ME: Operation = Operation::get("me", "/me");
static OAUTH: OAuth2Config =
    OAuth2Config::new("https://desk.example/grant", "https://desk.example/token")
        .device("https://desk.example/device")
        .scopes(&["tickets"]);
static SIGNED: OAuth2Config = OAuth2Config::new("", "https://desk.example/token");
static OLD: OAuth1Config = OAuth1Config::new(
    "https://desk.example/request",
    "https://desk.example/authorize",
    "https://desk.example/access",
)
.fields(&[("realm", r#""$.realm_id""#)]);
static FACTS: Facts = Facts::new("desk", "Desk")
    .servers(&[
        Server::at("https://desk.example/api/{realm}").variables(&[Variable::new("realm", "none")])
    ])
    .schemes(&[
        Scheme::bearer("oauth"),
        Scheme::bearer("account"),
        Scheme::oauth1("old", SignatureMethod::HmacSha1),
    ])
    .parameters(&[Parameter::new("realm").default(r#""none""#)])
    .oauth2(&[("oauth", &OAUTH), ("account", &SIGNED)])
    .oauth1(&[("old", &OLD)])
    .test(&ME);

connector!(Desk, FACTS);

const TOKEN: &str = r#"{"access_token":"s3cret-a","refresh_token":"s3cret-r","expires_in":3600}"#;
const PENDING: &str = r#"{"error":"authorization_pending"}"#;
const DEVICE: &str = r#"{"device_code":"s3cret-d","user_code":"AB-CD","verification_uri":"https://desk.example/go","interval":1,"expires_in":60}"#;

#[tokio::test]
async fn a_user_grants_on_another_device() {
    let scene = Scene::new([json(DEVICE), refused(PENDING), json(TOKEN), json("{}")]);
    let desk = scene.acme.connection::<Desk>();
    let mut begun = desk.authorize_device("oauth", &Ask::new()).await.unwrap();
    assert_eq!(begun.device.url, "https://desk.example/go");
    assert_eq!(begun.device.code, "AB-CD");
    assert!(!format!("{begun:?}").contains("s3cret"), "{begun:?}");

    assert!(begun.poll().await.unwrap().is_none());
    assert!(scene.kept().await.is_none(), "nothing before it is granted");
    let key = begun.poll().await.unwrap().unwrap();
    assert_eq!(key.to_string(), "desk of acme (default)");
    assert_eq!(scene.kept().await, Some(State::Connected));
    assert_eq!(
        scene.requests()[3].header("authorization"),
        Some("Bearer s3cret-a")
    );

    scene.answers(json(&TOKEN.replace("s3cret-a", "s3cret-b")));
    scene.later(Duration::from_secs(3600));
    scene.calls("Bearer s3cret-b").await.unwrap();
}

#[tokio::test]
async fn a_user_refuses_on_another_device() {
    let denied = refused(r#"{"error":"access_denied"}"#);
    let scene = Scene::new([json(DEVICE), denied]);
    let desk = scene.acme.connection::<Desk>();
    let begun = desk.authorize_device("oauth", &Ask::new()).await.unwrap();
    let error = begun.wait().await.unwrap_err();
    assert_eq!(error.category(), Category::Disconnected);
    assert!(error.to_string().contains("access_denied"), "{error}");
    assert!(scene.kept().await.is_none());

    let desk = scene.acme.connection::<Desk>();
    let error = desk.authorize_device("account", &Ask::new()).await;
    let error = error.unwrap_err();
    assert!(error.to_string().contains("no device endpoint"), "{error}");
}

#[tokio::test]
async fn an_account_signs_for_each_next_token() {
    let brief = r#"{"access_token":"s3cret-1","expires_in":60,"scope":"tickets"}"#;
    let scene = Scene::new([json(brief), json("{}")]);
    let pem = pem();
    let account = ServiceAccount::new("robot@desk.example", &pem).unwrap();
    let account = account.subject("ada").claim("team", &7);
    let desk = scene.acme.connection::<Desk>();
    desk.obtain_as(account, "account", &Ask::new())
        .await
        .unwrap();

    // In another process, long after.
    let scene = scene.restarted([json(&brief.replace("s3cret-1", "s3cret-2"))]);
    scene.later(Duration::from_secs(3600));
    scene.calls("Bearer s3cret-2").await.unwrap();
    let asked = scene.requests()[0].text();
    let form: Vec<(String, String)> = url::form_urlencoded::parse(asked.as_bytes())
        .into_owned()
        .collect();
    assert_eq!(form[0].1, "urn:ietf:params:oauth:grant-type:jwt-bearer");
    let claims = form[1].1.split('.').nth(1).unwrap();
    let claims = connectome::Bytes::from(claims).decode().unwrap();
    let claims: Json = String::from_utf8(claims).unwrap().parse().unwrap();
    let claim = |name: &str| claims.get(name).unwrap().to_string();
    assert_eq!(claim("iss"), r#""robot@desk.example""#);
    assert_eq!(claim("sub"), r#""ada""#);
    assert_eq!(claim("team"), "7");
    assert_eq!(claim("scope"), r#""tickets""#);

    // The key lies among the secrets alone.
    let stored = scene.store.load(&scene.key()).await.unwrap().unwrap();
    let line = pem.lines().nth(1).unwrap();
    assert!(stored.kept.secret.reveal().contains(line));
    assert!(!stored.kept.shown.as_text().contains(line));
    assert!(!format!("{stored:?} {:?}", scene.acme).contains(line));

    // An account that was shut ends the connection, for everybody, and nobody is asked again.
    scene.answers(refused(r#"{"error":"invalid_grant"}"#));
    scene.later(Duration::from_secs(3600));
    let error = scene.calls("").await.unwrap_err();
    assert_eq!(error.category(), Category::Disconnected);
    let State::Disconnected(reason) = scene.kept().await.unwrap() else {
        panic!("it has ended");
    };
    assert!(reason.contains("invalid_grant"), "{reason}");
    let before = scene.requests().len();
    let error = scene.calls("").await.unwrap_err();
    assert_eq!(error.category(), Category::Disconnected);
    assert_eq!(scene.requests().len(), before);
}

#[tokio::test]
async fn a_user_grants_by_oauth_1() {
    let scene = Scene::new([
        text("oauth_token=temp&oauth_token_secret=s3cret-t&oauth_callback_confirmed=true"),
        text("oauth_token=lasting&oauth_token_secret=s3cret-l&realm_id=42"),
        json("{}"),
    ]);
    let desk = scene.acme.connection::<Desk>();
    let begun = desk.authorize("old", &Ask::new()).await.unwrap();
    assert_eq!(begun.url, "https://desk.example/authorize?oauth_token=temp");
    assert_eq!(begun.state.reveal(), "temp");
    let back = "https://we.example/back?oauth_token=temp&oauth_verifier=v";
    let stranger = scene.customers.customer("umbrella");
    assert!(
        stranger
            .finish("?oauth_token=other&oauth_verifier=v")
            .await
            .is_err()
    );
    scene.acme.finish(back).await.unwrap();
    let error = scene.acme.finish(back).await.unwrap_err();
    assert!(error.to_string().contains("nobody is waiting"), "{error}");

    // Signed, at the place that came with the token; in another process as well.
    let scene = scene.restarted([]);
    scene.calls("OAuth ").await.unwrap();
    let sent = &scene.requests()[0];
    assert_eq!(sent.url, "https://desk.example/api/42/me");
    let header = sent.header("authorization").unwrap();
    assert!(header.contains("oauth_token=\"lasting\""), "{header}");
    assert!(header.contains("oauth_signature="), "{header}");
    assert!(!header.contains("s3cret"), "{header}");

    let ended = scene.acme.connection::<Desk>().disconnect().await.unwrap();
    assert!(ended.existed && !ended.revoked.unwrap());
}

#[tokio::test]
async fn a_user_refuses_by_oauth_1() {
    for back in ["denied=temp", "oauth_token=temp&oauth_problem=user_refused"] {
        let scene = Scene::new([text("oauth_token=temp&oauth_token_secret=s3cret-t")]);
        let desk = scene.acme.connection::<Desk>();
        desk.authorize("old", &Ask::new()).await.unwrap();
        let error = scene.acme.finish(back).await.unwrap_err();
        assert_eq!(error.category(), Category::Disconnected, "{back}");
        assert!(scene.kept().await.is_none());
    }
}

/// A customer, a store, and an app that answers one after the other.
struct Scene {
    fake: Fake,
    store: Arc<MemoryStore>,
    clock: Watch,
    customers: Customers,
    acme: Customer,
}

impl Scene {
    fn new<const N: usize>(replies: [Reply; N]) -> Self {
        Self::over(Arc::new(MemoryStore::new()), Watch::default(), replies)
    }

    fn over<const N: usize>(store: Arc<MemoryStore>, clock: Watch, replies: [Reply; N]) -> Self {
        let fake = replies.into_iter().fold(Fake::new(), Fake::then);
        let app = OAuthApp::new("me")
            .secret("s3cret-c")
            .redirect("https://we.example/back");
        let customers = Customers::builder(store.clone())
            .transport(fake.clone())
            .clock(clock.clone())
            .app::<Desk>(App::new().oauth(app))
            .build()
            .unwrap();
        let acme = customers.customer("acme");
        Self {
            fake,
            store,
            clock,
            customers,
            acme,
        }
    }

    /// The same store in another process.
    fn restarted<const N: usize>(&self, replies: [Reply; N]) -> Self {
        Self::over(self.store.clone(), self.clock.clone(), replies)
    }

    fn answers(&self, reply: Reply) {
        let _ = self.fake.clone().then(reply);
    }

    fn later(&self, by: Duration) {
        *self.clock.0.lock().unwrap() += by;
    }

    /// Opens the connection and calls: with a credential that begins so.
    async fn calls(&self, credential: &str) -> Result<(), Error> {
        let Desk(desk) = self.acme.connection::<Desk>().open().await?;
        self.answers(json("{}"));
        Call::new(&desk, &ME).send::<(), Json>().await?;
        let sent = self.requests();
        let header = sent.last().unwrap().header("authorization").unwrap();
        assert!(header.starts_with(credential), "{header}");
        Ok(())
    }

    fn requests(&self) -> Vec<Recorded> {
        self.fake.requests()
    }

    fn key(&self) -> ConnectionKey {
        self.acme.connection::<Desk>().key()
    }

    async fn kept(&self) -> Option<State> {
        let stored = self.store.load(&self.key()).await.unwrap();
        stored.map(|it| it.kept.state)
    }
}

/// A clock that tests set.
#[derive(Clone, Debug)]
struct Watch(Arc<Mutex<SystemTime>>);

impl Default for Watch {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(SystemTime::now())))
    }
}

impl Clock for Watch {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}

fn json(text: &str) -> Reply {
    Reply::json(text)
}

fn refused(text: &str) -> Reply {
    Reply::json(text).with_status(400)
}

fn text(text: &str) -> Reply {
    Reply::status(200)
        .header("content-type", "text/plain")
        .body(text)
}

/// A private key, made now.
fn pem() -> String {
    use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING as CURVE, EcdsaKeyPair};
    let random = ring::rand::SystemRandom::new();
    let pair = EcdsaKeyPair::generate_pkcs8(&CURVE, &random).unwrap();
    let body = connectome::Bytes::from(pair.as_ref());
    format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        body.as_str()
    )
}
