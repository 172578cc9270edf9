//! What an exporter of OpenTelemetry gets of calls. Alone in its process: which
//! spans are wanted is remembered for the whole of it, and a test beside these that wants none would be asked first.

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use connectome::transport::{Fake, Reply};
use connectome::{Adjust, ApiKey, Retry};
use generated::GitHub;
use opentelemetry::trace::{SpanKind, Status, TracerProvider as _};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use tracing_subscriber::layer::SubscriberExt as _;

#[tokio::test]
async fn an_exporter_gets_what_the_conventions_say() {
    success().await;
    retry().await;
    redirect().await;
    no_answer().await;
}

async fn success() {
    let spans = spans(Fake::new().then(Reply::json("[]"))).await;

    let [request, call] = &*spans else {
        panic!("{spans:?}");
    };
    assert_eq!(call.name, "github issues.list_for_repo");
    assert_eq!(call.span_kind, SpanKind::Internal);
    assert_eq!(call.status, Status::Unset);
    assert_eq!(said(call, "connectome.operation"), "issues.list_for_repo");
    assert_eq!(said(call, "connectome.connector"), "github");

    assert_eq!(request.parent_span_id, call.span_context.span_id());
    assert_eq!(request.name, "GET /repos/{owner}/{repo}/issues");
    assert_eq!(request.span_kind, SpanKind::Client);
    assert_eq!(request.status, Status::Unset);
    for (key, value) in [
        ("http.request.method", "GET"),
        ("http.response.status_code", "200"),
        ("server.address", "api.github.com"),
        ("server.port", "443"),
        (
            "url.full",
            "https://api.github.com/repos/o/r/issues?q=REDACTED",
        ),
        ("url.template", "/repos/{owner}/{repo}/issues"),
        ("http.request.resend_count", ""),
        ("http.request.method_original", ""),
        ("error.type", ""),
    ] {
        assert_eq!(said(request, key), value, "{key}");
    }
    for key in ["http.response.status_code", "server.port"] {
        let value = request.attributes.iter().find(|it| it.key.as_str() == key);
        let value = value.map(|it| it.value.clone());
        assert!(matches!(value, Some(opentelemetry::Value::I64(_))), "{key}");
    }
}

async fn retry() {
    let fake = Fake::new()
        .then(Reply::status(503))
        .then(Reply::status(404).body("s3cret"));

    let spans = spans(fake).await;

    let [first, second, call] = &*spans else {
        panic!("{spans:?}");
    };
    for (span, status, resent) in [(first, "503", ""), (second, "404", "1")] {
        assert_eq!(said(span, "http.response.status_code"), status);
        assert_eq!(said(span, "error.type"), status);
        assert_eq!(said(span, "http.request.resend_count"), resent);
        assert_eq!(span.status, Status::error(""));
    }
    assert_eq!(said(call, "error.type"), "not_found");
    assert_eq!(call.status, Status::error(""));
}

async fn redirect() {
    let elsewhere = "https://user:s3cret@y.example:8443/s3cret/x?sig=s3cret&s3cret#s3cret";
    let fake = Fake::new()
        .then(Reply::status(302).header("location", elsewhere))
        .then(Reply::json("[]"));

    let spans = spans(fake).await;

    let [first, second, call] = &*spans else {
        panic!("{spans:?}");
    };
    assert_eq!(said(first, "http.response.status_code"), "302");
    assert_eq!(first.status, Status::Unset);
    assert_eq!(second.name, "GET");
    assert_eq!(said(second, "url.template"), "");
    assert_eq!(
        said(second, "url.full"),
        "https://y.example:8443/***/x?sig=REDACTED&REDACTED"
    );
    assert_eq!(said(second, "server.address"), "y.example");
    assert_eq!(said(second, "server.port"), "8443");
    assert_eq!(said(second, "http.request.resend_count"), "1");
    assert_eq!(call.status, Status::Unset);
}

async fn no_answer() {
    let fake = Fake::new().then(Reply::refuse()).then(Reply::lose());

    let spans = spans(fake).await;

    let [first, second, call] = &*spans else {
        panic!("{spans:?}");
    };
    for (span, error) in [(first, "unsent"), (second, "lost")] {
        assert_eq!(said(span, "error.type"), error);
        assert_eq!(said(span, "http.response.status_code"), "");
        assert_eq!(span.status, Status::error(""));
    }
    assert_eq!(said(call, "error.type"), "unavailable");
}

/// What an exporter gets of one call, in the order of ends. No secret is in it.
async fn spans(fake: Fake) -> Vec<SpanData> {
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder()
        .with_simple_exporter(exporter.clone())
        .build();
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("connectome"));
    let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(layer));
    let github = GitHub::builder()
        .transport(fake)
        .retry(Retry::default().attempts(2))
        .connect(ApiKey::query("key", "s3cret"))
        .unwrap();
    let list = github.issues().list_for_repo("o", "r");
    let _ = list.with_query("q", "private").await;
    drop(guard);

    let spans = exporter.get_finished_spans().unwrap();
    let text = format!("{spans:?}");
    assert!(
        !text.contains("s3cret") && !text.contains("private"),
        "{text}"
    );
    spans
}

/// An attribute as text; empty where it is not there.
fn said(span: &SpanData, key: &str) -> String {
    let mut found = span.attributes.iter().filter(|it| it.key.as_str() == key);
    let value = found.next().map(|it| it.value.to_string());
    assert!(found.next().is_none(), "{key} is said twice");
    value.unwrap_or_default()
}
