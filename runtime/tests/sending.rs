//! What the executor does between a call and its answer: credentials, redirects, attempts, limits.

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use std::time::{Duration, Instant, SystemTime};

use connectome::transport::{Fake, Reply};
use connectome::{
    Adjust, ApiKey, Bearer, Body, BoxError, Builder, Call, Category, Connector, Credentials, Error,
    Json, Operation, Retry,
};
use generated::{GitHub, NewIssue};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn tries_again_what_does_no_harm() {
    for (status, attempts) in [(429, 3), (502, 3), (503, 3), (504, 3), (500, 1), (404, 1)] {
        let fake = (0..4).fold(Fake::new(), |fake, _| fake.then(Reply::status(status)));
        let error = builder(&fake).issues().delete(1).await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(fake.requests().len(), attempts, "{status}");
        for (slept, most) in waits(&fake).iter().zip([500, 1000]) {
            let most = Duration::from_millis(most);
            assert!(*slept <= most && *slept >= most / 2, "{slept:?}");
        }
    }
}

#[tokio::test]
async fn a_post_is_tried_again_only_when_that_is_safe() {
    let new = NewIssue::new("a".to_owned());
    let script = || {
        Fake::new()
            .then(Reply::status(503))
            .then(Reply::json(r#"{"id":1}"#))
    };

    let fake = script();
    assert!(
        builder(&fake)
            .issues()
            .create("o", "r", &new)
            .await
            .is_err()
    );
    assert_eq!(fake.requests().len(), 1);

    let fake = script();
    let safe = Retry::default().even_unsafe();
    assert!(
        builder(&fake)
            .issues()
            .create("o", "r", &new)
            .with_retry(safe)
            .await
            .is_ok()
    );
    assert_eq!(fake.requests()[1].text(), r#"{"title":"a"}"#);

    let fake = script();
    let github = builder(&fake);
    let keyed = github
        .issues()
        .create("o", "r", &new)
        .with_header("Idempotency-Key", "k");
    assert!(keyed.await.is_ok());

    let fake = Fake::new()
        .then(Reply::refuse())
        .then(Reply::json(r#"{"id":1}"#));
    assert!(builder(&fake).issues().create("o", "r", &new).await.is_ok());

    let fake = Fake::new()
        .then(Reply::lose())
        .then(Reply::json(r#"{"id":1}"#));
    let error = builder(&fake)
        .issues()
        .create("o", "r", &new)
        .await
        .unwrap_err();
    assert_eq!(error.category(), Category::Unavailable);
}

#[tokio::test]
async fn an_etag_is_asked_for_right_before() {
    static DELETE: Operation = Operation::delete("issues.delete", "/issues/{id}");
    async fn delete(fake: &Fake) -> Result<(), Error> {
        let github = builder(fake);
        let call = Call::new(github.connection(), &DELETE);
        call.path("id", &1)
            .etag("If-Match")
            .send::<(), Json>()
            .await?;
        Ok(())
    }
    let fake = Fake::new()
        .then(Reply::json("{}").header("etag", "\"a\""))
        .then(Reply::status(503))
        .then(Reply::json("{}").header("etag", "\"b\""))
        .then(Reply::status(204));
    delete(&fake).await.unwrap();
    let sent: Vec<_> = fake
        .requests()
        .iter()
        .map(|it| {
            (
                it.method.to_string(),
                it.header("if-match").map(str::to_owned),
            )
        })
        .collect();
    let etag = |it: &str| Some(format!("\"{it}\""));
    let get = ("GET".to_owned(), None);
    let deleted = |it| ("DELETE".to_owned(), etag(it));
    assert_eq!(sent, [get.clone(), deleted("a"), get, deleted("b")]);

    let fake = Fake::new().then(Reply::status(404));
    let error = delete(&fake).await.unwrap_err();
    assert_eq!(error.category(), Category::NotFound);
    let fake = Fake::new().then(Reply::json("{}"));
    let error = delete(&fake).await.unwrap_err();
    assert_eq!(error.category(), Category::Unreadable);
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test]
async fn a_streamed_body_is_sent_once() {
    let fake = Fake::new()
        .then(Reply::status(503))
        .then(Reply::status(200));
    let streamed = Body::read(&b"abc"[..]).with_length(3);
    assert!(builder(&fake).issues().store(streamed).await.is_err());
    assert_eq!(fake.requests().len(), 1);

    let fake = Fake::new()
        .then(Reply::status(503))
        .then(Reply::status(200));
    assert!(
        builder(&fake)
            .issues()
            .store(Body::from("abc"))
            .await
            .is_ok()
    );
    assert_eq!(fake.requests()[1].text(), "abc");
}

#[tokio::test]
async fn obeys_retry_after_up_to_a_limit() {
    let begun = Instant::now();
    let in_a_while = httpdate::fmt_http_date(SystemTime::now() + 30 * SECOND);
    for (value, waits_for) in [
        ("7", Some(7)),
        ("61", None),
        ("-1", Some(0)),
        (&in_a_while, Some(30)),
    ] {
        let fake = Fake::new()
            .then(Reply::status(429).header("retry-after", value))
            .then(Reply::status(204));
        let outcome = builder(&fake).issues().delete(1).await;
        assert_eq!(outcome.is_ok(), waits_for.is_some(), "{value}");
        match waits_for {
            // What is no number of seconds is no Retry-After: the wait is our own.
            Some(0) => assert!(waits(&fake)[0] <= SECOND),
            Some(seconds) => {
                // A date says no parts of a second.
                let (waited, passed) = (waits(&fake)[0], begun.elapsed() + SECOND);
                assert!(
                    waited <= seconds * SECOND && waited + passed >= seconds * SECOND,
                    "{value}: {waited:?}"
                );
            }
            None => assert_eq!(outcome.unwrap_err().retry_after(), Some(61 * SECOND)),
        }
    }
}

#[tokio::test]
async fn a_wait_that_outlasts_the_call_is_not_begun() {
    let fake = Fake::new().then(Reply::status(503).header("retry-after", "30"));
    let github = builder(&fake);
    let error = github
        .issues()
        .delete(1)
        .with_timeout(20 * SECOND)
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(waits(&fake), []);
}

#[tokio::test]
async fn times_out() {
    let fake = Fake::new().then(Reply::hang());
    let error = builder(&fake)
        .issues()
        .delete(1)
        .with_timeout(2 * SECOND)
        .await
        .unwrap_err();
    assert_eq!(error.category(), Category::Timeout);
    assert_eq!(error.to_string(), "issues.delete: no answer within 2s");
}

#[tokio::test]
async fn an_answer_has_a_limit() {
    let fake = Fake::new()
        .then(Reply::json("[1234567890]"))
        .then(Reply::status(400).body("1234567890ABC"))
        .then(Reply::status(200).body("1234567890ABC"))
        .then(Reply::status(200).body("{\"id\":1234567890}\n{}"));
    let github = connect(GitHub::builder().transport(fake).body_limit(10));

    let error = github.issues().list_for_repo("o", "r").await.unwrap_err();
    assert_eq!(error.category(), Category::Unreadable);
    assert!(
        error
            .to_string()
            .contains("longer than 10 bytes (`body_limit`)"),
        "{error}"
    );
    let error = github.issues().delete(1).await.unwrap_err();
    assert_eq!(
        (error.category(), error.bytes()),
        (Category::Rejected, &b"1234567890"[..])
    );
    let download = github.issues().fetch(1).await.unwrap().into_inner();
    let error = download.bytes(12).await.unwrap_err();
    assert!(
        error.to_string().contains("longer than 12 bytes"),
        "{error}"
    );
    let mut lines = github.issues().export().await.unwrap();
    assert!(lines.next().await.unwrap().is_err());
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_asked_for_again() {
    let broken =
        || Reply::status(200).body(Body::stream(Pieces(vec![Err("gone".into()), Ok("[")])));
    let fake = Fake::new().then(broken()).then(Reply::json("[]"));
    assert!(
        builder(&fake)
            .issues()
            .list_for_repo("o", "r")
            .await
            .unwrap()
            .is_empty()
    );

    let fake = Fake::new().then(broken());
    let mut download = builder(&fake).issues().fetch(1).await.unwrap().into_inner();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "[");
    let error = download.chunk().await.unwrap_err();
    assert_eq!(error.operation(), "issues.fetch");
    assert_eq!(error.category(), Category::Unavailable);
}

#[tokio::test]
async fn credentials_do_not_follow_to_another_host() {
    for key in [
        Credentials::from(Bearer::new("s3cret")),
        ApiKey::header("X-Key", "s3cret").into(),
        ApiKey::query("key", "s3cret").into(),
        ApiKey::cookie("key", "s3cret").into(),
    ] {
        let fake = Fake::new()
            .then(Reply::status(302).header("location", "/moved?a=b"))
            .then(Reply::status(307).header("location", "https://elsewhere.example/x"))
            .then(Reply::status(308).header("location", "https://api.github.com/back"))
            .then(Reply::json("[]"));
        let github = GitHub::builder()
            .transport(fake.clone())
            .connect(key)
            .unwrap();
        let list = github
            .issues()
            .list_for_repo("o", "r")
            .with_header("X-Mine", "m");
        list.await.unwrap();

        let shown: Vec<_> = fake
            .requests()
            .iter()
            .map(|it| format!("{} {:?}", it.url, it.headers))
            .collect();
        let raw: Vec<_> = fake.requests().iter().map(holds_secret).collect();
        assert_eq!(raw, [true, true, false, false], "{shown:?}");
        let mine: Vec<_> = fake
            .requests()
            .iter()
            .map(|it| it.header("x-mine").is_some())
            .collect();
        assert_eq!(mine, [true, true, false, false]);
        assert!(shown.iter().all(|it| !it.contains("Bearer")), "{shown:?}");
    }
}

#[tokio::test]
async fn redirects_end() {
    let round = || Reply::status(302).header("location", "/again");
    let fake = (0..20).fold(Fake::new(), |fake, _| fake.then(round()));
    let error = builder(&fake).issues().delete(1).await.unwrap_err();
    assert!(
        error.to_string().contains("more than 10 redirects"),
        "{error}"
    );
    assert_eq!(fake.requests().len(), 11);

    let fake = Fake::new().then(Reply::status(301).header("location", "http://api.github.com/"));
    let error = builder(&fake).issues().delete(1).await.unwrap_err();
    assert_eq!(error.category(), Category::Redirected);
    assert_eq!(
        error.to_string(),
        "issues.delete: a redirect is not followed: it leads from https to http: 301 Moved Permanently"
    );
}

#[tokio::test]
async fn a_moved_post_becomes_a_get_without_its_body() {
    let fake = Fake::new()
        .then(Reply::status(303).header("location", "/done"))
        .then(Reply::json(r#"{"id":1}"#));
    let new = NewIssue::new("a".to_owned());
    builder(&fake)
        .issues()
        .create("o", "r", &new)
        .await
        .unwrap();
    let sent = fake.requests();
    assert_eq!(
        (sent[1].method.as_str(), sent[1].text().as_str()),
        ("GET", "")
    );
    assert_eq!(sent[1].header("content-type"), None);
}

#[tokio::test]
async fn errors_show_no_secret() {
    let fake = Fake::new().then(Reply::lose());
    let github = GitHub::builder()
        .transport(fake)
        .retry(Retry::never())
        .connect(ApiKey::query("key", "s3cret"))
        .unwrap();
    let error = github.issues().delete(1).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "issues.delete: no answer from https://api.github.com/issues/1"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
}

struct Pieces(Vec<Result<&'static str, BoxError>>);

impl futures_core::Stream for Pieces {
    type Item = Result<bytes::Bytes, BoxError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let piece = self.0.pop();
        std::task::Poll::Ready(
            piece.map(|it| it.map(|text| bytes::Bytes::from_static(text.as_bytes()))),
        )
    }
}

fn holds_secret(request: &connectome::transport::Recorded) -> bool {
    let in_headers = request
        .headers
        .values()
        .any(|it| it.as_bytes().windows(6).any(|it| it == b"s3cret"));
    request.url.contains("s3cret") || in_headers
}

/// The waits between attempts: the first sleep is always the call's timeout.
fn waits(fake: &Fake) -> Vec<Duration> {
    fake.slept().split_off(1)
}

fn builder(fake: &Fake) -> GitHub {
    connect(GitHub::builder().transport(fake.clone()))
}

fn connect(builder: Builder<GitHub>) -> GitHub {
    builder.connect(Bearer::new("s3cret")).unwrap()
}
