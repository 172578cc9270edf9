//! What comes of a token endpoint's answers, and what is sent to one.

mod accounts;
mod answers;
mod one;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::*;
use crate::Body;
use crate::credential::Secret;
use crate::transport::{Fake, Recorded, Reply};

static CONFIG: OAuth2Config = OAuth2Config::new(
    "https://app.example/authorize?audience=api",
    "https://app.example/token",
)
.revoke("https://app.example/revoke")
.device("https://app.example/device")
.scopes(&["read", "write"])
.extra(&[("prompt", "consent")])
.fields(&[
    ("site", r#""$.instance_url""#),
    ("company", r#""$.callback.realmId""#),
]);

const CANARY: &str = "c4nary";

#[test]
fn a_user_is_sent_and_comes_back() {
    let fake = Fake::new().then(Reply::json(
        r#"{"access_token":"a","refresh_token":"r","token_type":"bearer","expires_in":3600,"instance_url":"https://x"}"#,
    ));
    let client = client(&CONFIG, app().parameter("prompt", "login"), &fake);
    let begun = client
        .authorize(&Ask::new().parameter("login_hint", "a b"))
        .unwrap();

    let url = url::Url::parse(&begun.url).unwrap();
    let said: Vec<_> = url.query_pairs().into_owned().collect();
    let one = |name: &str| {
        let found: Vec<_> = said.iter().filter(|it| it.0 == name).collect();
        assert_eq!(found.len(), 1, "{name} in {}", begun.url);
        found[0].1.as_str()
    };
    assert_eq!(one("audience"), "api");
    assert_eq!(one("response_type"), "code");
    assert_eq!(one("client_id"), "id:1");
    assert_eq!(one("redirect_uri"), "https://me.example/back?x=1");
    assert_eq!(one("scope"), "read write");
    assert_eq!(one("state"), begun.state);
    assert_eq!(one("code_challenge_method"), "S256");
    assert_eq!(one("prompt"), "login");
    assert_eq!(one("login_hint"), "a b");

    let back = format!(
        "https://me.example/back?x=1&state={}&code=c0de&realmId=7",
        begun.state
    );
    let before = SystemTime::now();
    let tokens = wait(client.exchange(&begun.needed, &back)).unwrap();

    assert_eq!(tokens.access.reveal(), "a");
    assert_eq!(tokens.refresh.as_ref().unwrap().reveal(), "r");
    assert_eq!(
        tokens.scopes.as_deref(),
        Some(&["read".to_owned(), "write".to_owned()][..])
    );
    assert_eq!(
        tokens.fields.as_text(),
        r#"{"site":"https://x","company":"7"}"#
    );
    let left = tokens.expires.unwrap().duration_since(before).unwrap();
    assert!(left >= Duration::from_secs(3600) && left < Duration::from_secs(3660));
    let asked = &fake.requests()[0];
    // `id:1` and `s&cret`, each form-encoded before they are joined.
    assert_eq!(
        asked.header("authorization"),
        Some("Basic aWQlM0ExOnMlMjZjcmV0")
    );
    let form = form(asked);
    assert_eq!(form[0], ("grant_type".into(), "authorization_code".into()));
    assert_eq!(form[1], ("code".into(), "c0de".into()));
    assert_eq!(
        form[2],
        ("redirect_uri".into(), "https://me.example/back?x=1".into())
    );
    let (name, verifier) = &form[3];
    assert_eq!(name, "code_verifier");
    assert_eq!(entropy::challenge(verifier), one("code_challenge"));
    assert_eq!(form.len(), 4);
}

#[test]
fn who_comes_back() {
    let ended = OAuthProblem::Ended;
    let configuration = OAuthProblem::Configuration;
    for (query, expected) in [
        ("code=c", ended),
        ("code=c&state=", ended),
        ("code=c&state=other", ended),
        ("code=c&state={}&state={}", ended),
        ("state={}", ended),
        ("state={}&code=", ended),
        ("state={}&code=a&code=b", ended),
        ("state={}&code=c&iss=https://evil.example", ended),
        ("state={}&code=c&iss=", ended),
        (
            "state={}&code=c&iss=https://app.example&iss=https://app.example",
            ended,
        ),
        ("error=access_denied&state=other", ended),
        ("error=access_denied&error_description=No&state={}", ended),
        ("error=login_required&state={}", ended),
        ("error=invalid_scope&state={}", configuration),
        ("error=unauthorized_client&state={}", configuration),
        ("error=something_new&state={}", configuration),
        ("error=server_error&state={}", OAuthProblem::Unavailable),
        (
            "error=temporarily_unavailable&state={}",
            OAuthProblem::Unavailable,
        ),
        ("", ended),
    ] {
        let fake = Fake::new();
        let client = client(&CONFIG, app(), &fake);
        let begun = client.authorize(&Ask::new()).unwrap();
        let error =
            wait(client.exchange(&begun.needed, &query.replace("{}", &begun.state))).unwrap_err();
        assert_eq!(error.problem, expected, "{query}: {error}");
        assert!(fake.requests().is_empty(), "{query}");
        assert!(!error.to_string().contains(&begun.state));
    }
}

#[test]
fn issuers() {
    for (config, issuer, is_taken) in [
        (CONFIG, "https://app.example", true),
        (CONFIG, "https://app.example/tenant", true),
        (CONFIG, "https://app.example.evil", false),
        (
            CONFIG.issuer("https://login.example"),
            "https://login.example",
            true,
        ),
        (
            CONFIG.issuer("https://login.example/"),
            "https://login.example/",
            true,
        ),
        (
            CONFIG.issuer("https://login.example/a"),
            "https://login.example/a",
            true,
        ),
        (
            CONFIG.issuer("https://login.example"),
            "https://app.example",
            false,
        ),
    ] {
        let fake = Fake::new().then(Reply::json(r#"{"access_token":"a"}"#));
        let client = client(&config, app(), &fake);
        let begun = client.authorize(&Ask::new()).unwrap();
        let back = format!("?code=c&state={}&iss={issuer}", begun.state);
        let came = wait(client.exchange(&begun.needed, &back));
        assert_eq!(came.is_ok(), is_taken, "{issuer}: {came:?}");
    }
}

#[test]
fn who_asks() {
    for (config, app, header, fields) in [
        (CONFIG, app(), true, vec![]),
        (
            CONFIG.client(ClientProof::Body),
            app(),
            false,
            vec![("client_id", "id:1"), ("client_secret", "s&cret")],
        ),
        (
            CONFIG,
            OAuthApp::new("id:1"),
            false,
            vec![("client_id", "id:1")],
        ),
        (
            CONFIG.client(ClientProof::Body),
            OAuthApp::new("id:1"),
            false,
            vec![("client_id", "id:1")],
        ),
    ] {
        let fake = Fake::new().then(Reply::json(r#"{"access_token":"a"}"#));
        wait(client(&config, app, &fake).refresh(&Secret::new("r"))).unwrap();
        let asked = &fake.requests()[0];
        assert_eq!(asked.header("authorization").is_some(), header);
        let form = form(asked);
        let who = form.iter().filter(|it| it.0.starts_with("client_"));
        let who: Vec<_> = who.map(|it| (it.0.as_str(), it.1.as_str())).collect();
        assert_eq!(who, fields);
    }
}

#[test]
fn a_program_for_itself() {
    let fake = Fake::new().then(Reply::json(r#"{"access_token":"a"}"#));
    let tokens =
        wait(client(&CONFIG.separator(","), app(), &fake).client_credentials(&Ask::new())).unwrap();
    assert_eq!(tokens.scopes.unwrap().join(" "), "read write");
    let form = form(&fake.requests()[0]);
    assert_eq!(form[0].1, "client_credentials");
    assert_eq!(form[1], ("scope".into(), "read,write".into()));
    let public = client(&CONFIG, OAuthApp::new("id"), &fake);
    let error = wait(public.client_credentials(&Ask::new())).unwrap_err();
    assert_eq!(error.problem, OAuthProblem::Configuration);
}

#[test]
fn a_device() {
    let pending = || Reply::json(r#"{"error":"authorization_pending"}"#).with_status(400);
    let fake = Fake::new()
        .then(Reply::json(
            r#"{"device_code":"c4nary","user_code":"ABCD","verification_uri":"https://x/d","expires_in":900,"interval":2}"#,
        ))
        .then(pending())
        .then(Reply::json(r#"{"error":"slow_down"}"#).with_status(400))
        .then(Reply::refuse())
        .then(pending())
        .then(Reply::json(r#"{"access_token":"a"}"#));
    let client = client(&CONFIG, app(), &fake);
    let grant = wait(client.begin_device(&Ask::new())).unwrap();
    assert_eq!(
        (grant.code.as_str(), grant.url.as_str()),
        ("ABCD", "https://x/d")
    );
    assert!(!format!("{grant:?}").contains(CANARY));
    let tokens = wait(client.wait_for_device(grant)).unwrap();
    assert_eq!(tokens.scopes.unwrap().join(" "), "read write");
    let timeout = Duration::from_secs(30);
    let waited: Vec<_> = fake
        .slept()
        .into_iter()
        .filter(|it| *it != timeout)
        .map(|it| it.as_secs())
        .collect();
    assert_eq!(waited, [2, 2, 7, 14, 14]);
}

#[test]
fn a_device_that_nobody_grants() {
    for (answer, expected) in [
        (r#"{"error":"access_denied"}"#, "access_denied"),
        (r#"{"error":"expired_token"}"#, "expired_token"),
    ] {
        let fake = Fake::new()
            .then(Reply::json(
                r#"{"device_code":"d","user_code":"A","verification_uri":"https://x"}"#,
            ))
            .then(Reply::json(answer).with_status(400));
        let client = client(&CONFIG, app(), &fake);
        let grant = wait(client.begin_device(&Ask::new())).unwrap();
        assert_eq!(grant.interval, Duration::from_secs(5));
        let error = wait(client.wait_for_device(grant)).unwrap_err();
        assert_eq!(error.problem, OAuthProblem::Ended);
        assert_eq!(error.code.as_deref(), Some(expected));
    }
    let fake = Fake::new().then(Reply::json(
        r#"{"device_code":"d","user_code":"A","verification_uri":"https://x","expires_in":3}"#,
    ));
    let client = client(&CONFIG, app(), &fake);
    let grant = wait(client.begin_device(&Ask::new())).unwrap();
    let error = wait(client.wait_for_device(grant)).unwrap_err();
    assert_eq!(error.problem, OAuthProblem::Ended);
}

#[test]
fn what_is_given_back() {
    for (reply, expected) in [
        (Reply::status(200), Ok(true)),
        (Reply::json("{}"), Ok(true)),
        (Reply::status(503), Err(OAuthProblem::Unavailable)),
        (
            Reply::json(r#"{"error":"unsupported_token_type"}"#).with_status(400),
            Err(OAuthProblem::Configuration),
        ),
        (
            Reply::status(307).header("location", "https://evil.example"),
            Err(OAuthProblem::Configuration),
        ),
    ] {
        let fake = Fake::new().then(reply);
        let came = wait(client(&CONFIG, app(), &fake).revoke(&Secret::new(CANARY)));
        assert_eq!(came.map_err(|it| it.problem), expected);
        assert_eq!(
            form(&fake.requests()[0])[0],
            ("token".into(), CANARY.into())
        );
    }
    static BARE: OAuth2Config = OAuth2Config::new("", "https://app.example/token");
    let fake = Fake::new();
    let bare = client(&BARE, app(), &fake);
    assert!(!wait(bare.revoke(&Secret::new("t"))).unwrap());
    let error = bare.authorize(&Ask::new()).unwrap_err();
    assert_eq!(error.problem, OAuthProblem::Configuration);
}

#[test]
fn what_cannot_be_asked_for() {
    let fake = Fake::new();
    let client = client(&CONFIG, app(), &fake);
    let error = client
        .authorize(&Ask::new().parameter("state", "x"))
        .unwrap_err();
    assert_eq!(error.problem, OAuthProblem::Configuration);
}

#[test]
fn identities() {
    static OPENID: OAuth2Config =
        OAuth2Config::new("https://app.example/a", "https://app.example/t").scopes(&["openid"]);
    for (claims, expected) in [
        (r#"{"nonce":"{}","aud":"id:1"}"#, None),
        (r#"{"nonce":"{}","aud":["x","id:1"]}"#, None),
        (r#"{"nonce":"{}","aud":"x"}"#, Some(OAuthProblem::Ended)),
        (r#"{"nonce":"x","aud":"id:1"}"#, Some(OAuthProblem::Ended)),
        (r#"{"aud":"id:1"}"#, Some(OAuthProblem::Ended)),
        ("{", Some(OAuthProblem::Unreadable)),
    ] {
        let begun = client(&OPENID, app(), &Fake::new())
            .authorize(&Ask::new())
            .unwrap();
        let url = url::Url::parse(&begun.url).unwrap();
        let nonce = url
            .query_pairs()
            .find(|it| it.0 == "nonce")
            .unwrap()
            .1
            .into_owned();
        let claims = entropy::base64url(claims.replace("{}", &nonce).as_bytes());
        let answer = format!(r#"{{"access_token":"a","id_token":"h.{claims}.s"}}"#);
        let client = client(&OPENID, app(), &Fake::new().then(Reply::json(&answer)));
        let back = format!("code=c&state={}", begun.state);
        let came = wait(client.exchange(&begun.needed, &back));
        assert_eq!(came.err().map(|it| it.problem), expected, "{claims}");
    }
}

#[test]
fn no_message_shows_a_secret() {
    let said = format!(
        r#"{{"error":"invalid_{CANARY}","error_description":"{CANARY} is\u0000 {CANARY}","access_token":"{CANARY}"}}"#
    );
    for reply in [
        Reply::json(&said).with_status(400),
        Reply::json(&said).with_status(500),
        Reply::json(&said),
        Reply::status(200).body(CANARY),
        Reply::status(400).body(CANARY),
        Reply::refuse(),
    ] {
        let fake = Fake::new().then(reply);
        let client = client(&CONFIG, app().secret(CANARY), &fake);
        let error = wait(client.refresh(&Secret::new(CANARY))).unwrap_err();
        let shown = format!("{error} {error:?} {client:?}");
        assert!(!shown.contains(CANARY), "{shown}");
        assert!(!shown.contains('\0'), "{shown}");
    }
    let fake = Fake::new().then(Reply::json(
        r#"{"access_token":"c4nary","refresh_token":"c4nary"}"#,
    ));
    let client = client(&CONFIG, app(), &fake);
    let tokens = wait(client.refresh(&Secret::new("r"))).unwrap();
    assert!(!format!("{tokens:?}").contains(CANARY));
    let begun = client.authorize(&Ask::new()).unwrap();
    let shown = format!("{begun:?}");
    assert!(!shown.contains(&begun.state), "{shown}");
}

/// A body whose last piece never comes.
struct Slow(Vec<Option<Result<bytes::Bytes, crate::BoxError>>>);

impl futures_core::Stream for Slow {
    type Item = Result<bytes::Bytes, crate::BoxError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        match self.0.pop() {
            Some(Some(piece)) => std::task::Poll::Ready(Some(piece)),
            Some(None) | None => std::task::Poll::Pending,
        }
    }
}

fn app() -> OAuthApp {
    OAuthApp::new("id:1")
        .secret("s&cret")
        .redirect("https://me.example/back?x=1")
}

fn client(config: &OAuth2Config, app: OAuthApp, fake: &Fake) -> OAuthClient {
    OAuthClient::new(config, app, &[], Arc::new(fake.clone())).unwrap()
}

fn form(asked: &Recorded) -> Vec<(String, String)> {
    url::form_urlencoded::parse(&asked.body)
        .into_owned()
        .collect()
}

fn wait<T>(coming: impl Future<Output = T> + Send) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(coming)
}
