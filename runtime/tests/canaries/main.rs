//! No secret is shown: not by Debug, in errors, panics, logs and traces, in a store's file, nor to another host.
//!
//! Everything that can be seen while all goes wrong that can is gathered, and one search goes through it for canary
//! values. Then each place leaks one on purpose, and the same search has to find it.
#![cfg(feature = "seal")]

#[allow(missing_docs, unreachable_pub)]
mod app;
#[allow(missing_docs, unreachable_pub)]
mod seen;

#[allow(unreachable_pub)]
mod canary {
    //! What must not be seen.

    pub const HEADER_KEY: &str = "canary-header/key+1";
    pub const QUERY_KEY: &str = "canary-query/key+2";
    pub const COOKIE_KEY: &str = "canary-cookie/key+3";
    pub const USER: &str = "canary-user+4";
    pub const PASSWORD: &str = "canary-password \"5";
    pub const SEED: &str = "canary-seed/6";
    pub const TOKEN: &str = "canary-token/7==";
    pub const PIN: &str = "canary-pin-8";
    pub const CLIENT_SECRET: &str = "canary-client/secret+9";
    pub const CODE: &str = "canary-code/10";
    pub const ACCESS: &str = "canary-access/11";
    pub const REFRESH: &str = "canary-refresh/12";
    pub const IDENTITY: &str = "canary-identity.13";
    pub const LATER_ACCESS: &str = "canary-later-access/14";
    pub const LATER_REFRESH: &str = "canary-later-refresh/15";
    pub const DATABASE: &str = "canary-database-16";
    pub const RECORD_PIN: &str = "canary-record-pin-17";
    pub const BROKEN_KEY: &str = "canary-broken-key-18";
    /// What a program has put into headers itself: nobody knows that it is secret, but it goes nowhere else.
    pub const OWN: &str = "canary-own-20";
    /// A person's address: only Debug of the record itself may show it.
    pub const EMAIL: &str = "canary-19@person.example";

    pub const ALL: [&str; 18] = [
        HEADER_KEY,
        QUERY_KEY,
        COOKIE_KEY,
        USER,
        PASSWORD,
        SEED,
        TOKEN,
        PIN,
        CLIENT_SECRET,
        CODE,
        ACCESS,
        REFRESH,
        IDENTITY,
        LATER_ACCESS,
        LATER_REFRESH,
        DATABASE,
        RECORD_PIN,
        BROKEN_KEY,
    ];
}

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use app::{Account, Deed, Desk, Wire, keys};
use canary::*;
use connectome::customers::{App, Clock, Customers};
use connectome::oauth::{Ask, OAuthApp, ServiceAccount};
use connectome::observe::{JsonLines, Recent, Traced};
use connectome::store::{Keys, MemoryStore, Store};
use connectome::{ApiKey, Basic, Bearer, Builder, Bytes, Credentials, Retry, Secret};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use seen::Seen;

#[tokio::test]
async fn no_secret_is_shown() {
    let seen = Seen::listening();
    let mut made = Vec::new();

    values(&seen);
    calls(&seen).await;
    redirects(&seen).await;
    connections(&seen, &mut made).await;
    tokens(&seen, &mut made).await;
    made.extend(stores(&seen).await);

    let canaries = ALL.into_iter().chain(made.iter().map(String::as_str));
    let canaries: Vec<&str> = canaries.collect();
    assert_eq!(seen.find(canaries.clone(), None), [""; 0]);
    for place in ["error", "log", "trace"] {
        assert_eq!(seen.find([EMAIL], Some(place)), [""; 0]);
    }
    assert_eq!(seen.find([OWN], Some("elsewhere")), [""; 0]);
    for place in ["debug", "error", "log", "trace", "panic", "elsewhere"] {
        assert!(seen.count(place) > 0, "nothing was seen in `{place}`");
    }

    leaks(&seen);
    for place in ["debug", "error", "file", "trace", "panic"] {
        assert!(
            !seen.find(canaries.clone(), Some(place)).is_empty(),
            "what leaks in `{place}` is not found"
        );
    }
}

/// Each place shows one, in another way.
fn leaks(seen: &Seen) {
    seen.debug(&Secret::new(TOKEN).reveal());
    let percent: String = url::form_urlencoded::byte_serialize(QUERY_KEY.as_bytes()).collect();
    seen.error(&std::io::Error::other(std::io::Error::other(percent)));
    seen.add(
        "file",
        [&[0xff, 0][..], ACCESS.as_bytes(), &[0xff]].concat(),
    );
    tracing::trace!(token = %Bytes::from(TOKEN.as_bytes()).as_str());
    let panicked = std::panic::catch_unwind(|| panic!("{CODE}"));
    assert!(panicked.is_err());
}

/// Everything that holds a secret, as it is.
fn values(seen: &Seen) {
    seen.debug(&keys());
    seen.debug(&Bearer::new(TOKEN));
    seen.debug(&Basic::new(USER, PASSWORD));
    seen.debug(&ApiKey::header("X-Key", HEADER_KEY));
    seen.debug(&Secret::new(TOKEN));
    seen.debug(&registration());
    seen.debug(&App::new().oauth(registration()).parameter("pin", &PIN));
    seen.debug(&builder());
    seen.debug(&builder().variable("pin", PIN));
    let with_user = format!("https://user:{PASSWORD}@desk.example/");
    seen.debug(&builder().base_url(&with_user));
    seen.debug(&App::new().base_url(&with_user));
    seen.error(&builder().base_url(&with_user).connect(keys()).unwrap_err());
    seen.error(&builder().header("x", "a\nb").connect(keys()).unwrap_err());
    let broken = Basic::new("a:b", PASSWORD);
    seen.debug(&builder().connect(broken).unwrap());
    let account = Account {
        pin: Some(RECORD_PIN.to_owned()),
        ..Account::default()
    };
    seen.debug(&account);
}

/// Calls that fail in every way.
async fn calls(seen: &Seen) {
    let ways = [
        Deed::Echo(400),
        Deed::Echo(500),
        Deed::Echo(401),
        Deed::Echo(200),
        Deed::EchoAsError(422, "invalid"),
        Deed::EchoAsError(200, "no error"),
        Deed::Fail { unsent: true },
        Deed::Fail { unsent: false },
        Deed::SendOn("https://desk.example"),
        Deed::SendOn("http://desk.example"),
        Deed::SendOn("ftp://desk.example"),
    ];
    let bearer = Credentials::new().with("oauth", Bearer::new(TOKEN));
    let broken = Credentials::new().with("oauth", Bearer::new(format!("{TOKEN}\n")));
    for credentials in [keys(), bearer, broken] {
        for way in &ways {
            let wire = Wire::default();
            wire.will([way.clone(), Deed::Echo(404)]);
            let desk = watched(&wire).connect(credentials.clone()).unwrap();
            seen.debug(&desk);
            match desk.tickets().await {
                Ok(answer) => drop(answer),
                Err(error) => seen.error(&error),
            }
            let account = Account {
                name: Some("Jane".to_owned()),
                pin: Some(RECORD_PIN.to_owned()),
                email: Some(EMAIL.to_owned()),
            };
            let told = connectome::json::encode_text(&account);
            wire.will([Deed::Say(200, told), Deed::EchoAsError(400, "x")]);
            if desk.create(&account).await.is_ok() {
                seen.error(&desk.create(&account).await.unwrap_err());
            }
            wire.will([Deed::Echo(422)]);
            seen.error(&desk.create(&account).await.unwrap_err());
        }
        let wire = Wire::default();
        wire.will([Deed::Panic]);
        let desk = watched(&wire).connect(credentials).unwrap();
        let broken = tokio::spawn(async move { desk.tickets().await }).await;
        match broken {
            Err(error) => seen.error(&error),
            Ok(answer) => seen.error(&answer.unwrap_err()),
        }
    }
    told(seen);
}

/// What another host is sent.
async fn redirects(seen: &Seen) {
    let bearer = Credentials::new().with("oauth", Bearer::new(TOKEN));
    for credentials in [keys(), bearer] {
        let wire = Wire::default();
        wire.will([Deed::SendOn("https://other.example"), Deed::Echo(200)]);
        let desk = watched(&wire)
            .header("x-own", OWN)
            .header("cookie", OWN)
            .connect(credentials)
            .unwrap();
        let _ = desk.tickets().await;
        let sent = wire.sent();
        assert!(
            sent[1].url.starts_with("https://other.example"),
            "{}",
            sent[1].url
        );
        // The app itself has put into the address what it was sent; headers and body are ours.
        seen.add("elsewhere", format!("{} {}", sent[1].head, sent[1].body));
    }
}

/// Customers' connections, over a token endpoint that tells back what it is sent.
async fn connections(seen: &Seen, made: &mut Vec<String>) {
    let store = Arc::new(MemoryStore::new());
    let clock = Hands(Arc::new(Mutex::new(SystemTime::now())));
    let wire = Wire::default();
    let log = Recent::new(10_000).bodies(1 << 20);
    let builder = Customers::builder(store.clone())
        .app::<Desk>(App::new().oauth(registration()).parameter("pin", &PIN))
        .transport(wire.clone())
        .clock(clock.clone())
        .sink(log.clone())
        .sink(Traced);
    seen.debug(&builder);
    let customers = builder.build().unwrap();
    for option in ["oauth", "posted"] {
        let acme = customers.customer(option);
        let desk = || acme.connection::<Desk>();
        for way in bad_answers() {
            let begun = desk().authorize(option, &Ask::new()).await.unwrap();
            seen.debug(&begun);
            made.push(begun.state.reveal().to_owned());
            let denied = format!("error=access_denied&error_description={CODE}&state=other");
            seen.error(&acme.finish(&denied).await.unwrap_err());
            wire.will([way]);
            let query = format!("code={CODE}&state={}", begun.state.reveal());
            seen.error(&acme.finish(&query).await.unwrap_err());
            made.extend(wire.sent().last().unwrap().field("code_verifier"));
        }
        let begun = desk().authorize(option, &Ask::new()).await.unwrap();
        made.push(begun.state.reveal().to_owned());
        wire.will([given(ACCESS, REFRESH)]);
        let query = format!("code={CODE}&state={}", begun.state.reveal());
        seen.debug(&acme.finish(&query).await.unwrap());
        let open = desk().open().await.unwrap();
        seen.debug(&open);
        wire.will([Deed::Echo(400)]);
        seen.error(&open.tickets().await.unwrap_err());
        for way in bad_answers() {
            *clock.0.lock().unwrap() += Duration::from_secs(7200);
            wire.will([way]);
            seen.error(&open.tickets().await.unwrap_err());
        }
        *clock.0.lock().unwrap() += Duration::from_secs(7200);
        wire.will([given(LATER_ACCESS, LATER_REFRESH), Deed::Echo(500)]);
        let once = open.tickets().await.unwrap_err();
        seen.error(&once);
        seen.debug(&acme.connections().await.unwrap());
        seen.debug(&store.load(&desk().key()).await.unwrap());
        *clock.0.lock().unwrap() += Duration::from_secs(7200);
        wire.will([Deed::EchoAsError(400, "invalid_grant")]);
        seen.error(&open.tickets().await.unwrap_err());
        wire.will([Deed::EchoAsError(400, "unsupported_token_type")]);
        let ended = desk().disconnect().await.unwrap();
        seen.debug(&ended);
        seen.error(&ended.revoked.unwrap_err());
        seen.debug(&desk().connect(keys()).await.unwrap());
        seen.debug(&acme);
    }
    seen.debug(&customers);
    seen.debug(&store);
    for event in log.events() {
        seen.add("log", event.to_string());
    }
}

/// Tokens that are got by hand, and signed grants.
async fn tokens(seen: &Seen, made: &mut Vec<String>) {
    let wire = Wire::default();
    let client = watched(&wire).oauth_client("oauth", registration());
    let client = client.unwrap();
    seen.debug(&client);
    wire.will([given(ACCESS, REFRESH)]);
    let begun = client.authorize(&Ask::new()).unwrap();
    seen.debug(&begun);
    made.push(begun.state.clone());
    let query = format!("code={CODE}&state={}", begun.state);
    seen.debug(&client.exchange(&begun.needed, &query).await.unwrap());
    made.extend(wire.sent().last().unwrap().field("code_verifier"));

    let pkcs8 =
        EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new());
    let key = Bytes::from(pkcs8.unwrap().as_ref()).as_str().to_owned();
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{key}\n-----END PRIVATE KEY-----\n");
    made.push(key);
    let account = ServiceAccount::new("issuer", &pem).unwrap();
    seen.debug(&account);
    for way in bad_answers() {
        wire.will([way, Deed::Fail { unsent: true }]);
        seen.error(&client.jwt_bearer(&account, &Ask::new()).await.unwrap_err());
        made.extend(wire.sent().iter().filter_map(|it| it.field("assertion")));
    }
    let broken = format!("-----BEGIN PRIVATE KEY-----\n{BROKEN_KEY}\n-----END PRIVATE KEY-----");
    seen.error(&ServiceAccount::new("issuer", &broken).unwrap_err());
    let file = format!(r#"{{"client_email":"a","private_key":"{BROKEN_KEY}"}}"#);
    seen.error(&ServiceAccount::from_key_file(&file).unwrap_err());
    told(seen);
}

/// Stores, their keys and their addresses; the keys.
async fn stores(seen: &Seen) -> Vec<String> {
    let keys = Keys::generate().unwrap();
    seen.debug(&keys);
    seen.error(&Keys::parse(BROKEN_KEY).unwrap_err());
    for url in [
        format!("postgres://user:{DATABASE}@127.0.0.1:1/x"),
        format!("postgres://user:{DATABASE}@[/x"),
        format!("mysql://user:{DATABASE}@host/x"),
        format!("user:{DATABASE}@host/x"),
    ] {
        seen.error(&connectome::store::open(&url, &keys).await.unwrap_err());
    }
    #[cfg(feature = "sqlite")]
    sqlite(seen, &keys).await;
    vec![keys.to_text().reveal().to_owned()]
}

/// The file of a store, while it is open and afterwards.
#[cfg(feature = "sqlite")]
async fn sqlite(seen: &Seen, keys: &Keys) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("connections.db");
    let store = connectome::store::SqliteStore::open(&path, keys).await;
    let store = Arc::new(store.unwrap());
    seen.debug(&store);
    let wire = Wire::default();
    let app = App::new().oauth(registration()).parameter("pin", &PIN);
    let customers = Customers::builder(store.clone())
        .app::<Desk>(app)
        .transport(wire.clone())
        .build()
        .unwrap();
    let acme = customers.customer("acme");
    let by_key = acme.connection::<Desk>().named("key");
    by_key.connect(app::keys()).await.unwrap();
    let ask = Ask::new();
    let begun = acme.connection::<Desk>().authorize("oauth", &ask);
    let begun = begun.await.unwrap();
    seen.files(folder.path());
    wire.will([given(ACCESS, REFRESH)]);
    let query = format!("code={CODE}&state={}", begun.state.reveal());
    acme.finish(&query).await.unwrap();
    seen.files(folder.path());
    drop((acme, customers));
    // Dropped, it would take its log away while files are read. Who has renewed has it a moment longer.
    while Arc::strong_count(&store) > 1 {
        tokio::task::yield_now().await;
    }
    Arc::into_inner(store).unwrap().close().await;
    seen.files(folder.path());
    let other = Keys::generate().unwrap();
    let foreign = connectome::store::SqliteStore::open(&path, &other).await;
    match foreign {
        Err(error) => seen.error(&error),
        Ok(store) => {
            let key = connectome::store::ConnectionKey::new(
                connectome::store::CustomerId::new("acme"),
                "desk",
                "default",
            );
            seen.error(&store.load(&key).await.unwrap_err());
        }
    }
}

/// What a token endpoint says instead of a token.
fn bad_answers() -> Vec<Deed> {
    vec![
        Deed::Echo(400),
        Deed::Echo(200),
        Deed::Echo(500),
        Deed::EchoAsError(400, "invalid_client"),
        Deed::EchoAsError(200, "temporarily_unavailable"),
        Deed::EchoAsError(503, "server_error"),
        Deed::SendOn("https://other.example"),
        Deed::Fail { unsent: true },
        Deed::Fail { unsent: false },
        Deed::Say(
            200,
            format!(r#"{{"access_token":7,"id_token":"{IDENTITY}"}}"#),
        ),
        Deed::Say(
            200,
            format!(r#"{{"access_token":"{ACCESS}","token_type":"mac"}}"#),
        ),
    ]
}

fn given(access: &str, refresh: &str) -> Deed {
    Deed::Say(
        200,
        format!(
            r#"{{"access_token":"{access}","refresh_token":"{refresh}","id_token":"{IDENTITY}","expires_in":3600}}"#
        ),
    )
}

fn registration() -> OAuthApp {
    OAuthApp::new("client")
        .secret(CLIENT_SECRET)
        .redirect("https://we.example/callback")
}

fn builder() -> Builder<Desk> {
    let retry = Retry::default().attempts(2);
    Desk::builder().parameter("pin", &PIN).retry(retry)
}

/// Watched by every sink, each with all of the bodies.
fn watched(wire: &Wire) -> Builder<Desk> {
    let lines = JsonLines::new(Log).bodies(1 << 20);
    let builder = builder().transport(wire.clone());
    builder.sink(lines).sink(Traced)
}

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Where lines go.
struct Log;

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Hands over what lines have told.
fn told(seen: &Seen) {
    seen.add("log", std::mem::take(&mut *LOG.lock().unwrap()));
}

/// A clock that is moved by hand.
#[derive(Clone, Debug)]
struct Hands(Arc<Mutex<SystemTime>>);

impl Clock for Hands {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}
