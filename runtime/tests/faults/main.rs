//! What a connection ends in, whatever its token endpoint does: the table of ARCHITECTURE.md, over sockets.

mod app;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use app::{Desk, Does, Way};
use connectome::customers::{App, Clock, Customer, Customers};
use connectome::oauth::{Ask, OAuthApp};
use connectome::store::{MemoryStore, State, Store};
use connectome::{Category, Error};

/// What a connection ends in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The old token is used to its end. Then calls fail so, until the token endpoint does what it should.
    Waits(Category),
    /// Its customer has to connect again; every call says so, and nobody is asked.
    Disconnected,
}

const HOUR: Duration = Duration::from_secs(3600);
/// How long a process may take to renew; the token endpoint has two thirds of it.
const LEASE: Duration = Duration::from_secs(33);
/// Longer than anybody is left alone after a fault.
const SILENCE: Duration = Duration::from_secs(31);

#[tokio::test]
async fn every_fault_has_its_end() {
    use Category::{Invalid, Unavailable, Unreadable};
    use End::{Disconnected, Waits};
    let json = |status: u16, body: &str| Does::Says(status, "application/json", body.to_owned());
    let code = |code: &str| json(400, &format!(r#"{{"error":"{code}"}}"#));
    let html = |status: u16| Does::Says(status, "text/html", "<html>wait</html>".to_owned());
    let table = [
        // It does not answer.
        (Does::Hangs, Waits(Unavailable)),
        (Does::Drips, Waits(Unavailable)),
        (Does::HangsUp, Waits(Unavailable)),
        // It is out of order.
        (html(500), Waits(Unavailable)),
        (html(502), Waits(Unavailable)),
        (html(503), Waits(Unavailable)),
        (json(500, "{}"), Waits(Unavailable)),
        (
            json(500, r#"{"error":"invalid_grant"}"#),
            Waits(Unavailable),
        ),
        (
            json(429, r#"{"error":"invalid_grant"}"#),
            Waits(Unavailable),
        ),
        // RFC 6749, section 5.2.
        (code("invalid_request"), Waits(Invalid)),
        (code("invalid_client"), Waits(Invalid)),
        (json(401, r#"{"error":"invalid_client"}"#), Waits(Invalid)),
        (code("invalid_grant"), Disconnected),
        (code("unauthorized_client"), Waits(Invalid)),
        (code("unsupported_grant_type"), Waits(Invalid)),
        (code("invalid_scope"), Waits(Invalid)),
        // Section 4.1.2.1.
        (code("access_denied"), Disconnected),
        (code("unsupported_response_type"), Waits(Invalid)),
        (code("server_error"), Waits(Unavailable)),
        (code("temporarily_unavailable"), Waits(Unavailable)),
        // RFC 8628, section 3.5; RFC 7009, section 2.2.1; RFC 8707, section 2.
        (code("expired_token"), Disconnected),
        (code("slow_down"), Waits(Unavailable)),
        (code("unsupported_token_type"), Waits(Invalid)),
        (code("invalid_target"), Waits(Invalid)),
        // OpenID Connect Core, section 3.1.2.6.
        (code("interaction_required"), Disconnected),
        (code("login_required"), Disconnected),
        (code("consent_required"), Disconnected),
        // What nobody has written down takes no grant away.
        (code("out_of_coffee"), Waits(Invalid)),
        // It says what is no token.
        (html(200), Waits(Unreadable)),
        (json(200, ""), Waits(Unreadable)),
        (json(200, "{"), Waits(Unreadable)),
        (json(200, "[]"), Waits(Unreadable)),
        (json(200, r#"{"access_token":""}"#), Waits(Unreadable)),
        (json(200, &"[".repeat(100_000)), Waits(Unreadable)),
        (json(200, &" ".repeat(2 << 20)), Waits(Unreadable)),
        // It sends elsewhere.
        (html(307), Waits(Invalid)),
    ];
    for (fault, end) in table {
        let named = format!("{fault:?}");
        let named: String = named.chars().take(120).collect();
        ends(&named, fault, end).await;
    }
}

/// Lets the token endpoint do something while a token is about to end, after its end, and once it is refused.
async fn ends(named: &str, fault: Does, end: End) {
    let scene = Scene::connected().await;

    scene.pass(HOUR - Duration::from_secs(10));
    scene.app.does(fault.clone());
    let before_its_end = scene.call().await;
    scene.pass(SILENCE);
    let heard = scene.app.heard();
    let after_its_end = scene.call().await;
    let again = scene.call().await;
    let asked = scene.app.asked();

    match end {
        End::Waits(category) => {
            assert_eq!(before_its_end.unwrap(), "a0", "{named}");
            assert_eq!(after_its_end.unwrap_err().category(), category, "{named}");
            // The second call is told what the first has found.
            assert_eq!(again.unwrap_err().category(), category, "{named}");
            assert_eq!(scene.app.heard(), heard + 1, "{named}");
            assert_eq!(scene.state().await, State::Connected, "{named}");
        }
        End::Disconnected => {
            for outcome in [before_its_end, after_its_end, again] {
                let category = outcome.unwrap_err().category();
                assert_eq!(category, Category::Disconnected, "{named}");
            }
            assert_eq!(scene.app.heard(), heard, "{named}");
            let state = scene.state().await;
            assert!(
                matches!(state, State::Disconnected(_)),
                "{named}: {state:?}"
            );
        }
    }

    scene.app.does(Does::Gives(Some(3600)));
    scene.pass(SILENCE);
    match end {
        End::Waits(_) => assert_eq!(scene.call().await.unwrap(), "a1", "{named}"),
        End::Disconnected => {
            let category = scene.call().await.unwrap_err().category();
            assert_eq!(category, Category::Disconnected, "{named}");
            assert_eq!(scene.app.asked(), asked, "{named}");
            scene.connect().await;
            assert_eq!(scene.call().await.unwrap(), "a1", "{named}");
        }
    }
}

#[tokio::test]
async fn a_refused_token_that_cannot_be_renewed_says_why() {
    let code = |code: &str| Does::Says(400, "application/json", format!(r#"{{"error":"{code}"}}"#));
    for (fault, expected) in [
        (Does::Hangs, Category::Unavailable),
        (code("invalid_client"), Category::Invalid),
        (code("invalid_grant"), Category::Disconnected),
    ] {
        let scene = Scene::connected().await;
        scene.pass(HOUR / 2);
        assert_eq!(scene.call().await.unwrap(), "a0");
        scene.app.refuses("a0");
        scene.app.does(fault);
        assert_eq!(scene.call().await.unwrap_err().category(), expected);
    }
}

#[tokio::test]
async fn without_an_end_a_token_is_good_until_it_is_refused() {
    let scene = Scene::connected().await;
    scene.app.does(Does::Gives(None));
    scene.pass(HOUR);
    assert_eq!(scene.call().await.unwrap(), "a1");
    scene.pass(10_000 * HOUR);
    assert_eq!(scene.call().await.unwrap(), "a1");
    scene.app.refuses("a1");
    assert_eq!(scene.call().await.unwrap(), "a2");
}

#[tokio::test]
async fn clocks_an_hour_apart_cost_renewals_and_no_call() {
    let scene = Scene::connected().await;
    let ahead = scene.clock.clone();
    let ahead = Hands(Arc::new(Mutex::new(ahead.now() + HOUR)));
    let other = Scene {
        customers: customers(&scene.app, scene.store.clone(), ahead.clone()),
        clock: ahead,
        ..scene.clone()
    };
    const ROUNDS: usize = 12;
    for _ in 0..ROUNDS {
        for process in [&scene, &other] {
            process.pass(HOUR / 4);
            process.call().await.unwrap();
        }
    }
    let asked = scene.app.asked() - 1;
    assert!((3..=2 * ROUNDS).contains(&asked), "{asked} renewals");
}

/// A customer of an app.
#[derive(Clone)]
struct Scene {
    app: app::App,
    customers: Customers,
    store: Arc<MemoryStore>,
    clock: Hands,
}

/// A clock that is moved by hand.
#[derive(Clone, Debug)]
struct Hands(Arc<Mutex<SystemTime>>);

impl Clock for Hands {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}

impl Scene {
    /// With a token for an hour.
    async fn connected() -> Self {
        let app = app::App::start().await;
        let clock = Hands(Arc::new(Mutex::new(SystemTime::now())));
        let store = Arc::new(MemoryStore::new());
        let scene = Self {
            customers: customers(&app, store.clone(), clock.clone()),
            app,
            store,
            clock,
        };
        scene.connect().await;
        scene
    }

    fn acme(&self) -> Customer {
        self.customers.customer("acme")
    }

    async fn connect(&self) {
        let desk = self.acme().connection::<Desk>();
        let begun = desk.authorize("oauth", &Ask::new()).await.unwrap();
        let query = format!("code=c&state={}", begun.state.reveal());
        self.acme().finish(&query).await.unwrap();
    }

    /// The token that a call is made with.
    async fn call(&self) -> Result<String, Error> {
        self.acme()
            .connection::<Desk>()
            .open()
            .await?
            .tickets()
            .await
    }

    async fn state(&self) -> State {
        let key = self.acme().connection::<Desk>().key();
        self.store.load(&key).await.unwrap().unwrap().kept.state
    }

    fn pass(&self, time: Duration) {
        *self.clock.0.lock().unwrap() += time;
    }
}

fn customers(app: &app::App, store: Arc<MemoryStore>, clock: Hands) -> Customers {
    let registered = OAuthApp::new("client")
        .secret("secret")
        .redirect("https://we.example/callback")
        .token_at(app.url("/token"));
    let desk = App::new().oauth(registered).base_url(app.url(""));
    let customers = Customers::builder(store)
        .app::<Desk>(desk)
        .clock(clock)
        .lease(LEASE)
        .transport(Way::to(app, LEASE * 2 / 3));
    customers.build().unwrap()
}
