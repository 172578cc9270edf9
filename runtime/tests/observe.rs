//! What sinks are told of requests. What they are told of credentials stands with customers.

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use connectome::observe::{Event, JsonLines, Recent, Sink};
use connectome::transport::{Fake, Reply};
use connectome::{Adjust, ApiKey, Category, Json, Retry};
use generated::GitHub;

#[tokio::test]
async fn every_request_is_told() {
    let elsewhere = "https://y.example/s3cret?sig=s3cret";
    let script = [
        Reply::status(503).header("x-request-id", "r1").body("wait"),
        Reply::status(302).header("location", elsewhere),
        Reply::json("[]"),
    ];

    let events = told(script).await;

    let said = |at: usize, key: &str| events[at].get(key).map(|it| it.to_string());
    assert_eq!(events.len(), 3, "{events:?}");
    for (at, key, value) in [
        (0, "event", r#""exchange""#),
        (0, "connector", r#""github""#),
        (0, "operation", r#""issues.list_for_repo""#),
        (0, "method", r#""GET""#),
        (0, "attempt", "1"),
        (0, "resent", "0"),
        (0, "request_size", "0"),
        (0, "status", "503"),
        (0, "response_size", "4"),
        (0, "error", r#""503""#),
        (0, "request_id", r#""r1""#),
        (1, "attempt", "2"),
        (1, "resent", "1"),
        (1, "status", "302"),
        (2, "attempt", "2"),
        (2, "resent", "2"),
        (2, "url", r#""https://y.example/***?sig=REDACTED""#),
    ] {
        assert_eq!(said(at, key).as_deref(), Some(value), "{at} {key}");
    }
    assert_eq!(said(2, "error"), None);
    assert_eq!(said(0, "customer"), None);
    assert!(said(0, "at").is_some() && said(0, "duration_ms").is_some());
}

#[tokio::test]
async fn what_brings_no_answer_is_told() {
    for (script, errors) in [
        (vec![Reply::refuse(), Reply::lose()], vec!["unsent", "lost"]),
        (vec![Reply::json("{")], vec![""]),
    ] {
        let events = told(script).await;
        let found: Vec<_> = events
            .iter()
            .map(|it| {
                it.get("error")
                    .and_then(|it| Some(it.as_str()?.into_owned()))
            })
            .map(Option::unwrap_or_default)
            .collect();
        assert_eq!(found, errors);
    }
}

#[tokio::test]
async fn a_request_that_nobody_waits_for_is_told() {
    let recent = Recent::new(10);
    let github = github(Fake::new().then(Reply::hang()), recent.clone());
    let timed_out = github.issues().list_for_repo("o", "r").await.unwrap_err();
    assert_eq!(timed_out.category(), Category::Timeout);
    let events = recent.events();
    assert_eq!(events[0].get("error"), Some(Json::of(&"cancelled")));
}

#[tokio::test]
async fn bodies_are_for_who_asks_for_them() {
    let (curious, modest) = (Recent::new(10).bodies(40), Recent::new(10));
    let answer =
        r#"[{"token":"x","title":"s3cret","body":"a long text of which not all is shown"}]"#;
    let github = GitHub::builder()
        .transport(Fake::new().then(Reply::json(answer)))
        .sink(curious.clone())
        .sink(modest.clone())
        .connect(ApiKey::header("X-Key", "s3cret"))
        .unwrap();
    let _ = github.issues().list_for_repo("o", "r").await;

    let shown = curious.events()[0].get("response_body").unwrap();
    let expected = r#"[{"token":"REDACTED","title":"***","body""#;
    assert_eq!(shown.as_str().unwrap(), &expected[..40]);
    assert_eq!(modest.events()[0].get("response_body"), None);
}

#[tokio::test]
async fn a_sink_that_panics_costs_no_call() {
    struct Panics;
    impl Sink for Panics {
        fn record(&self, _: &Event<'_>) {
            panic!("a sink's own mistake");
        }
    }
    let recent = Recent::new(10);
    let github = GitHub::builder()
        .transport(Fake::new().then(Reply::json("[]")))
        .sink(Panics)
        .sink(recent.clone())
        .connect(ApiKey::header("X-Key", "s3cret"))
        .unwrap();

    assert!(github.issues().list_for_repo("o", "r").await.is_ok());
    assert_eq!(recent.events().len(), 1);
}

#[tokio::test]
async fn lines_are_json() {
    let file = File::default();
    let fake = Fake::new().then(Reply::json("[]")).then(Reply::status(404));
    let github = github(fake, JsonLines::new(file.clone()));
    let _ = github.issues().list_for_repo("o", "r").await;
    let _ = github.issues().list_for_repo("o", "r\n").await;

    let text = String::from_utf8(file.0.lock().unwrap().clone()).unwrap();
    let lines: Vec<Json> = text.lines().map(|it| it.parse().unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[1].get("status"), Some(Json::of(&404)));
}

#[tokio::test]
async fn only_the_last_ones_are_kept() {
    let recent = Recent::new(2);
    let fake = (200..205).fold(Fake::new(), |fake, it| fake.then(Reply::status(it)));
    let github = github(fake, recent.clone());
    for _ in 0..5 {
        let _ = github.issues().list_for_repo("o", "r").await;
    }
    let statuses: Vec<_> = recent.events().iter().map(|it| it.get("status")).collect();
    assert_eq!(statuses, [Some(Json::of(&203)), Some(Json::of(&204))]);
}

/// What is told of one call, in two attempts at most.
async fn told(script: impl IntoIterator<Item = Reply>) -> Vec<Json> {
    let recent = Recent::new(10);
    let fake = script.into_iter().fold(Fake::new(), Fake::then);
    let github = github(fake, recent.clone());
    let list = github.issues().list_for_repo("o", "r");
    let _ = list.with_query("q", "s3cret").await;
    let events = recent.events();
    assert!(!format!("{events:?}").contains("s3cret"), "{events:?}");
    events
}

fn github(fake: Fake, sink: impl Sink + 'static) -> GitHub {
    GitHub::builder()
        .transport(fake)
        .retry(Retry::default().attempts(2))
        .sink(sink)
        .connect(ApiKey::header("X-Key", "s3cret"))
        .unwrap()
}

/// A file in memory.
#[derive(Clone, Default)]
struct File(Arc<Mutex<Vec<u8>>>);

impl Write for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
