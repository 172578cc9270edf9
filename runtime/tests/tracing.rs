//! What tracing is told of a call. Alone in its process: which spans are wanted is remembered for the whole
//! of it, and a test beside this one that wants none would be asked first.

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use connectome::transport::{Fake, Reply};
use connectome::{Adjust, ApiKey};
use generated::GitHub;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};

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
