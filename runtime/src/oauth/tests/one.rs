//! OAuth 1.0a: how users grant as it was before.

use super::*;

static FIRST: OAuth1Config = OAuth1Config::new(
    "https://app.example/request",
    "https://app.example/authorize?x=1",
    "https://app.example/access",
)
.extra(&[("perms", "write")])
.fields(&[("user", r#""$.user_id""#)]);

#[test]
fn a_user_grants_as_it_was_before() {
    let text = |text: &str| {
        Reply::status(200)
            .header("content-type", "text/html")
            .body(text)
    };
    let fake = Fake::new()
        .then(text(
            "oauth_token=temp&oauth_token_secret=temp-s&oauth_callback_confirmed=true",
        ))
        .then(text(
            "oauth_token=c4nary&oauth_token_secret=c4nary-s&user_id=7",
        ));
    let client = OAuth1Client::new(&FIRST, app(), &[], Arc::new(fake.clone())).unwrap();
    let begun = wait(client.authorize(&Ask::new())).unwrap();
    assert_eq!(
        begun.url,
        "https://app.example/authorize?x=1&oauth_token=temp&perms=write"
    );
    assert_eq!(begun.state, "temp");

    let came = wait(client.exchange(&begun.needed, "oauth_token=other&oauth_verifier=v"));
    assert_eq!(came.unwrap_err().problem, OAuthProblem::Ended);
    for query in [
        "denied=temp",
        "oauth_token=temp&oauth_problem=user_refused",
        "oauth_token=temp",
    ] {
        let error = wait(client.exchange(&begun.needed, query)).unwrap_err();
        assert_eq!(error.code.as_deref(), Some("access_denied"), "{query}");
    }
    assert_eq!(fake.requests().len(), 1);

    let came = wait(client.exchange(&begun.needed, "?oauth_token=temp&oauth_verifier=v")).unwrap();
    assert_eq!(came.fields.as_text(), r#"{"user":"7"}"#);
    assert!(!format!("{came:?} {client:?} {begun:?}").contains(CANARY));
    let asked = fake.requests();
    let headers: Vec<_> = asked
        .iter()
        .map(|it| it.header("authorization").unwrap())
        .collect();
    assert!(headers[0].contains("oauth_callback=\"https%3A%2F%2Fme.example%2Fback%3Fx%3D1\""));
    assert!(!headers[0].contains("oauth_token="));
    assert!(
        headers[1].contains("oauth_token=\"temp\"") && headers[1].contains("oauth_verifier=\"v\"")
    );
}

#[test]
fn refusals_as_they_were_before() {
    let text = |status: u16, text: &str| Reply::status(status).body(text);
    for (reply, expected) in [
        (
            text(401, "oauth_problem=token_rejected"),
            OAuthProblem::Ended,
        ),
        (text(401, "Invalid token"), OAuthProblem::Ended),
        (
            text(401, "oauth_problem=signature_invalid"),
            OAuthProblem::Configuration,
        ),
        (text(302, ""), OAuthProblem::Configuration),
        (
            text(503, "oauth_problem=token_rejected"),
            OAuthProblem::Unavailable,
        ),
        (text(200, "<html>"), OAuthProblem::Unreadable),
        (Reply::lose(), OAuthProblem::Unavailable),
    ] {
        let first = Reply::status(200).body("oauth_token=temp&oauth_token_secret=temp-s");
        let fake = Fake::new().then(first).then(reply);
        let client = OAuth1Client::new(&FIRST, app(), &[], Arc::new(fake)).unwrap();
        let begun = wait(client.authorize(&Ask::new())).unwrap();
        let came = wait(client.exchange(&begun.needed, "oauth_token=temp&oauth_verifier=v"));
        let error = came.unwrap_err();
        assert_eq!(error.problem, expected, "{error}");
    }
    let fake = Fake::new().then(text(401, ""));
    let client = OAuth1Client::new(&FIRST, app(), &[], Arc::new(fake)).unwrap();
    let error = wait(client.authorize(&Ask::new())).unwrap_err();
    assert_eq!(error.problem, OAuthProblem::Configuration);
}
