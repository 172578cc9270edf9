//! Which credentials are sent, as a table.

use super::*;
use crate::{Anonymous, Basic, Bearer, Scheme};

static SCHEMES: &[Scheme] = &[
    Scheme::bearer("oauth"),
    Scheme::basic("login"),
    Scheme::api_key("key", Place::Header, "X-Key"),
    Scheme::api_key("app", Place::Query, "app key"),
    Scheme::api_key("session", Place::Cookie, "sid"),
    Scheme::api_key("token", Place::Header, "Authorization"),
    Scheme::other("mtls", "mutualTLS"),
];

static FACTS: Facts = Facts::new("x", "X").schemes(SCHEMES);

#[test]
fn the_first_requirement_that_is_satisfied_counts() {
    static OPERATION: Operation = Operation::get("a", "/").security(&[
        Requirement::of(&[Need::of("oauth").scopes(&["read", "write"])]),
        Requirement::of(&[Need::of("login"), Need::of("key")]),
    ]);
    check(&OPERATION, Bearer::new("t"), Ok("authorization: Bearer t"));
    check(
        &OPERATION,
        Credentials::new()
            .and(Basic::new("Aladdin", "open sesame"))
            .and(ApiKey::new("k")),
        Ok("authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==, x-key: k"),
    );
    check(
        &OPERATION,
        ApiKey::new("k"),
        Err(
            "needs `oauth` (Bearer with read write), or `login` (Basic) and `key` (ApiKey); the connection's credentials do not fit",
        ),
    );
    check(&OPERATION, Credentials::new(), Err("has no credential"));
    check(&OPERATION, ApiKey::header("Y", "k"), Ok("y: k"));
}

#[test]
fn an_empty_list_sends_nothing_and_anonymous_comes_last() {
    static NOTHING: Operation = Operation::get("a", "/").security(&[]);
    static OPTIONAL: Operation = Operation::get("a", "/")
        .security(&[Requirement::of(&[]), Requirement::of(&[Need::of("oauth")])]);
    check(&NOTHING, Bearer::new("t"), Ok(""));
    check(&OPTIONAL, Bearer::new("t"), Ok("authorization: Bearer t"));
    check(&OPTIONAL, Anonymous, Ok(""));
}

#[test]
fn named_credentials_go_to_their_schemes() {
    static TWO: Operation = Operation::get("a", "/").security(&[Requirement::of(&[
        Need::of("key"),
        Need::of("app"),
        Need::of("session"),
    ])]);
    let named = Credentials::new()
        .with("app", ApiKey::new("a&b"))
        .with("key", ApiKey::new("k"))
        .with("session", ApiKey::new("s;1"));
    check(
        &TWO,
        named,
        Ok("?app%20key=a%26b, x-key: k, cookie: sid=s%3B1"),
    );
    check(
        &TWO,
        ApiKey::new("one"),
        Err("needs `key` (ApiKey) and `app` (ApiKey)"),
    );
}

#[test]
fn a_silent_document_holds_nothing_back() {
    static SILENT: Operation = Operation::get("a", "/");
    check(&SILENT, Bearer::new("t"), Ok("authorization: Bearer t"));
    check(&SILENT, ApiKey::query("k", "v"), Ok("?k=v"));
    check(&SILENT, ApiKey::new("v"), Ok("x-key: v"));
    let bare = grants(&Facts::new("x", "X"), &SILENT, &ApiKey::new("v").into());
    assert!(bare.err().unwrap().message.contains("`ApiKey::header`"));
}

#[test]
fn what_documents_call_a_key_may_be_a_token() {
    static TOKEN: Operation =
        Operation::get("a", "/").security(&[Requirement::of(&[Need::of("token")])]);
    static MTLS: Operation =
        Operation::get("a", "/").security(&[Requirement::of(&[Need::of("mtls")])]);
    check(&TOKEN, Bearer::new("t"), Ok("authorization: Bearer t"));
    check(&TOKEN, ApiKey::new("token t"), Ok("authorization: token t"));
    check(&MTLS, Bearer::new("t"), Err("needs `mtls` (mutualTLS)"));
    check(&MTLS, Credentials::new().with("mtls", Anonymous), Ok(""));
}

#[test]
fn a_secret_cannot_inject() {
    static SILENT: Operation = Operation::get("a", "/");
    check(
        &SILENT,
        Bearer::new("s3cret\r\nX: y"),
        Err("holds a control character"),
    );
    check(&SILENT, Basic::new("a:b", "s3cret"), Err("no colon"));
}

#[test]
fn a_scope_that_was_not_granted_is_named_before_anything_is_sent() {
    static OPERATION: Operation = Operation::get("a", "/").security(&[
        Requirement::of(&[Need::of("oauth").scopes(&["read", "write"])]),
        Requirement::of(&[Need::of("oauth").scopes(&["admin"])]),
    ]);
    let granted = |scopes: &[&str]| Granted {
        scopes: Some(scopes.iter().map(|it| (*it).to_owned()).collect()),
        ..Bearer::new("t").into()
    };
    assert!(grants(&FACTS, &OPERATION, &granted(&["write", "read"])).is_ok());
    assert!(grants(&FACTS, &OPERATION, &granted(&["admin"])).is_ok());
    let failure = grants(&FACTS, &OPERATION, &granted(&["read"]))
        .err()
        .unwrap();
    assert_eq!(failure.category, Category::Forbidden);
    let expected = "needs the scope `write`, which the connection was not granted; granted: read";
    assert_eq!(failure.message, expected);
}

#[test]
fn a_scope_is_held_with_the_one_that_implies_it() {
    static IMPLYING: Facts = Facts::new("x", "X")
        .schemes(&[Scheme::bearer("oauth")])
        .implied_scopes(&[("repo", &["public_repo", "repo:status"])]);
    static OPERATION: Operation = Operation::get("a", "/").security(&[Requirement::of(&[
        Need::of("oauth").scopes(&["public_repo"]),
    ])]);
    let granted = |scope: &str| Granted {
        scopes: Some(vec![scope.to_owned()]),
        ..Bearer::new("t").into()
    };
    assert!(grants(&IMPLYING, &OPERATION, &granted("repo")).is_ok());
    assert!(grants(&IMPLYING, &OPERATION, &granted("public_repo")).is_ok());
    assert!(grants(&IMPLYING, &OPERATION, &granted("repo:status")).is_err());
}

fn check(operation: &Operation, credentials: impl Into<Granted>, expected: Result<&str, &str>) {
    let mut query = String::new();
    let mut headers = HeaderMap::new();
    let applied = grants(&FACTS, operation, &credentials.into())
        .and_then(|grants| apply(&grants, &mut query, &mut headers));
    match (applied, expected) {
        (Ok(()), Ok(expected)) => {
            let query = Some(format!("?{query}")).filter(|it| it.len() > 1);
            let headers = headers.iter().map(|(name, value)| {
                assert!(value.is_sensitive());
                format!("{name}: {}", value.to_str().unwrap())
            });
            let found: Vec<_> = query.into_iter().chain(headers).collect();
            assert_eq!(found.join(", "), expected);
        }
        (Err(failure), Err(expected)) => {
            assert!(failure.message.contains(expected), "{}", failure.message);
            assert!(!failure.message.contains("s3cret"));
        }
        (found, expected) => panic!("{found:?} instead of {expected:?}"),
    }
}

#[cfg(feature = "oauth")]
#[test]
fn requests_are_signed() {
    static SIGNED: Facts =
        Facts::new("x", "X").schemes(&[Scheme::oauth1("old", SignatureMethod::HmacSha256)]);
    static OPERATION: Operation =
        Operation::post("a", "/").security(&[Requirement::of(&[Need::of("old")])]);
    let granted = OAuth1::new("key", "secret", "token", "token-secret");
    let granted = Granted::from(Credentials::from(granted));
    let grants = grants(&SIGNED, &OPERATION, &granted).unwrap();
    let url = Url::parse("https://x.example/a?b=c").unwrap();
    let mut signatures = Vec::new();
    for (media, body) in [
        ("application/json", "{}"),
        ("application/json", "d=e"),
        ("application/x-www-form-urlencoded; charset=utf-8", "d=e"),
    ] {
        let mut headers = HeaderMap::from_iter([(CONTENT_TYPE, media.parse().unwrap())]);
        sign(&grants, &Method::POST, &url, &mut headers, &body.into()).unwrap();
        let value = &headers[AUTHORIZATION];
        assert!(value.is_sensitive());
        let value = value.to_str().unwrap();
        assert!(
            value.starts_with("OAuth oauth_consumer_key=\"key\""),
            "{value}"
        );
        assert!(value.contains("oauth_signature_method=\"HMAC-SHA256\""));
        signatures.push(value.to_owned());
    }
    assert_ne!(signatures[0], signatures[1], "no nonce comes twice");
}
