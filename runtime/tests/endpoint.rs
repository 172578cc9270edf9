//! The routes by which users connect their apps, asked as a browser asks them.
#![cfg(feature = "axum")]

use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use axum::{Router, http};
use connectome::customers::{App, Customers, Endpoint};
use connectome::oauth::OAuthApp;
use connectome::store::{CustomerId, MemoryStore};
use connectome::transport::{Fake, Reply};
use connectome::{Connection, Facts, OAuth2Config, Scheme, Server, connector};
use tower::ServiceExt;

/// An app.
#[derive(Clone, Debug)]
pub struct Desk(Connection);

static OAUTH: OAuth2Config =
    OAuth2Config::new("https://desk.example/grant", "https://desk.example/token");

static FACTS: Facts = Facts::new("desk", "Desk")
    .servers(&[Server::at("https://desk.example")])
    .schemes(&[Scheme::bearer("oauth")])
    .oauth2(&[("oauth", &OAUTH)]);

connector!(Desk, FACTS);

const TOKEN: &str = r#"{"access_token":"s3cret-a","refresh_token":"s3cret-r","expires_in":3600}"#;

#[tokio::test]
async fn a_user_goes_to_the_app_and_comes_back_connected() {
    let scene = Scene::new();
    let (cookie, state) = scene.begin("acme").await;

    let back = format!("/connect/callback?code=c&state={state}");
    let answer = scene.get(&back, Some("acme"), Some(&cookie)).await;

    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert_eq!(answer.headers()["location"], "/settings?connected=desk");
    let desk = scene.customers.customer("acme").connection::<Desk>();
    desk.open().await.unwrap();
    let again = scene.get(&back, Some("acme"), Some(&cookie)).await;
    assert_eq!(again.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn another_browser_customer_or_stranger_finishes_nothing() {
    for (who, with_cookie, expected) in [
        (Some("acme"), false, StatusCode::FORBIDDEN),
        (Some("umbrella"), true, StatusCode::BAD_REQUEST),
        (None, true, StatusCode::UNAUTHORIZED),
    ] {
        let scene = Scene::new();
        let (cookie, state) = scene.begin("acme").await;
        let back = format!("/connect/callback?code=c&state={state}");
        let answer = scene.get(&back, who, with_cookie.then_some(&cookie)).await;
        assert_eq!(answer.status(), expected, "{who:?}");
        assert!(scene.fake.requests().is_empty());
    }
}

#[tokio::test]
async fn nothing_that_a_request_says_decides_where_anybody_is_sent() {
    let scene = Scene::new();
    for path in [
        "/connect/start/desk?done=https://evil.example&redirect_uri=https://evil.example",
        "/connect/start/desk?name=https://evil.example",
    ] {
        let answer = scene.get(path, Some("acme"), None).await;
        let location = answer.headers()["location"].to_str().unwrap();
        assert!(
            location.starts_with("https://desk.example/grant?"),
            "{location}"
        );
        assert!(!location.contains("evil"), "{location}");
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
    }
    let answer = scene.get("/connect/start/disk", Some("acme"), None).await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    let answer = scene
        .get("/connect/start/desk?option=other", Some("acme"), None)
        .await;
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    let answer = scene.get("/connect/start/desk", None, None).await;
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
}

/// Who is signed in, as a program's own middleware says it.
#[derive(Clone)]
struct SignedIn(String);

struct Scene {
    routes: Router,
    customers: Customers,
    fake: Fake,
}

impl Scene {
    fn new() -> Self {
        let fake = Fake::new().then(Reply::json(TOKEN));
        let registered = OAuthApp::new("client").redirect("https://we.example/connect/callback");
        let customers = Customers::builder(MemoryStore::new())
            .app::<Desk>(App::new().oauth(registered))
            .transport(fake.clone())
            .build()
            .unwrap();
        let endpoint = Endpoint::new(customers.clone(), "/settings", |request| {
            let signed_in = request.extensions.get::<SignedIn>()?;
            Some(CustomerId::new(&signed_in.0))
        });
        Self {
            routes: Router::new().nest("/connect", endpoint.routes()),
            customers,
            fake,
        }
    }

    /// The cookie and the state with which a user goes to the app.
    async fn begin(&self, who: &str) -> (String, String) {
        let answer = self.get("/connect/start/desk", Some(who), None).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        let location = answer.headers()["location"].to_str().unwrap();
        let (_, rest) = location.split_once("&state=").unwrap();
        let state = rest.split('&').next().unwrap().to_owned();
        let cookie = answer.headers()["set-cookie"].to_str().unwrap();
        for part in ["__Host-", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        (cookie.split(';').next().unwrap().to_owned(), state)
    }

    async fn get(&self, path: &str, who: Option<&str>, cookie: Option<&String>) -> Response<Body> {
        let mut request = Request::get(path).body(Body::empty()).unwrap();
        if let Some(who) = who {
            request.extensions_mut().insert(SignedIn(who.to_owned()));
        }
        if let Some(cookie) = cookie {
            request
                .headers_mut()
                .insert(http::header::COOKIE, cookie.parse().unwrap());
        }
        self.routes.clone().oneshot(request).await.unwrap()
    }
}
