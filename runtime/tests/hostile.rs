//! Arguments that want to be more than arguments, and what may be seen of a call from outside.

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use connectome::transport::{Fake, Reply};
use connectome::{Adjust, ApiKey, Bearer, Category};
use generated::GitHub;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use url::Url;

const PIECES: [&str; 24] = [
    ".", "..", "/", "\\", "%2e", "%2E", "%2f", "%", "?", "#", "&", "=", ";", "+", " ", "a", "é",
    "😀", "\u{0}", "\r\n", "\t", "[", "]", "@",
];

#[tokio::test]
async fn path_arguments_stay_one_segment() {
    let mut random = Random(7);
    let (mut sent, mut refused) = (0, 0);
    for _ in 0..3000 {
        let (owner, repo) = (random.text(), random.text());
        let fake = Fake::new().then(Reply::json("[]"));
        match connect(&fake).issues().list_for_repo(&owner, &repo).await {
            Ok(_) => {
                let url = Url::parse(&fake.requests()[0].url).unwrap();
                let segments: Vec<_> = url.path_segments().unwrap().map(decode).collect();
                assert_eq!(segments, ["repos", &owner, &repo, "issues"], "{url}");
                assert_eq!((url.query(), url.fragment()), (None, None));
                sent += 1;
            }
            Err(error) => {
                assert_eq!(error.category(), Category::Invalid);
                assert!(fake.requests().is_empty());
                assert!(
                    [&owner, &repo]
                        .iter()
                        .any(|it| ["", ".", ".."].contains(&it.as_str()))
                );
                refused += 1;
            }
        }
    }
    assert!(sent > 1000 && refused > 100, "{sent} {refused}");
}

#[tokio::test]
async fn query_arguments_stay_one_pair() {
    let mut random = Random(8);
    for _ in 0..1000 {
        let (name, value) = (random.text(), random.text());
        let fake = Fake::new().then(Reply::json("[]"));
        let github = connect(&fake);
        let list = github.issues().list_for_repo("o", "r").per_page(1);
        list.with_query(&name, &value).await.unwrap();

        let url = Url::parse(&fake.requests()[0].url).unwrap();
        let pairs: Vec<_> = url.query_pairs().into_owned().collect();
        assert_eq!(
            pairs,
            [("per_page".to_owned(), "1".to_owned()), (name, value)]
        );
    }
}

#[tokio::test]
async fn header_arguments_stay_one_line() {
    let mut random = Random(9);
    for _ in 0..1000 {
        let value = random.text();
        let fake = Fake::new().then(Reply::json("[]"));
        let outcome = connect(&fake)
            .issues()
            .list_for_repo("o", "r")
            .trace(&value)
            .await;
        let is_line = !value.contains(['\r', '\n', '\0']);
        assert_eq!(outcome.is_ok(), is_line, "{value:?}");
        if is_line {
            assert_eq!(
                fake.requests()[0].headers["x-trace"].as_bytes(),
                value.as_bytes()
            );
        }
    }
}

#[tokio::test]
async fn spans_tell_the_operation_and_no_secret() {
    let seen = Seen::default();
    let guard = tracing::subscriber::set_default(seen.clone());
    let fake = Fake::new()
        .then(Reply::status(503))
        .then(Reply::status(404).body("s3cret"));
    let github = GitHub::builder()
        .transport(fake)
        .connect(ApiKey::query("key", "s3cret"))
        .unwrap();
    let list = github
        .issues()
        .list_for_repo("o", "r")
        .with_query("q", "private");
    assert!(list.await.is_err());
    drop(guard);

    let seen = seen.0.lock().unwrap().clone();
    for expected in [
        "connector=\"github\"",
        "operation=\"issues.list_for_repo\"",
        "method=\"GET\"",
        "attempts=2",
        "status=404",
        "trying again",
    ] {
        assert!(seen.contains(expected), "{expected} in {seen}");
    }
    assert!(
        !seen.contains("s3cret") && !seen.contains("private"),
        "{seen}"
    );
}

fn connect(fake: &Fake) -> GitHub {
    GitHub::builder()
        .transport(fake.clone())
        .connect(Bearer::new("t"))
        .unwrap()
}

fn decode(segment: &str) -> String {
    let query = format!("x={}", segment.replace('+', "%2B").replace('&', "%26"));
    let (_, value) = url::form_urlencoded::parse(query.as_bytes())
        .next()
        .unwrap();
    value.into_owned()
}

/// A seeded xorshift.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % below
    }

    fn text(&mut self) -> String {
        (0..self.next(5))
            .map(|_| PIECES[self.next(PIECES.len())])
            .collect()
    }
}

/// Writes down everything that tracing is told.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<String>>);

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, "{}={value:?} ", field.name());
    }
}

impl tracing::Subscriber for Seen {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("connectome")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Fields(&mut self.0.lock().unwrap()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut Fields(&mut self.0.lock().unwrap()));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
