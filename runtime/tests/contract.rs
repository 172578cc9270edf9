//! Generated code, as ARCHITECTURE.md fixes it, called over the fake transport.

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use std::time::Duration;

use connectome::transport::{Fake, Recorded, Reply};
use connectome::{
    Adjust, Anonymous, Basic, Bearer, Body, Category, Connector, Credentials, Encode, Error, File,
    Json, Retry, json,
};
use generated::{BasicError, Changed, GitHub, IssueState, ListForRepoError, NewIssue};

const ISSUE: &str = r#"{"id":7,"title":"a"}"#;

#[tokio::test]
async fn lists() {
    let fake = Fake::new().then(Reply::json(&format!("[{ISSUE}]")).header("X-Request-Id", "r1"));
    let github = connect(&fake);

    let issues = github
        .issues()
        .list_for_repo("rust-lang", "a/b")
        .state(IssueState::Open)
        .per_page(100)
        .trace("t")
        .with_query("page[size]", "1&2")
        .with_header("X-More", "m")
        .await
        .unwrap();

    assert_eq!(issues[0].id, 7);
    assert_eq!(issues.status(), 200);
    assert_eq!(issues.request_id(), Some("r1"));
    assert_eq!(issues.into_inner().len(), 1);
    let sent = only(&fake);
    assert_eq!(sent.method, "GET");
    assert_eq!(
        sent.url,
        "https://api.github.com/repos/rust-lang/a%2Fb/issues?state=open&per_page=100&page%5Bsize%5D=1%262"
    );
    assert_eq!(sent.header("authorization"), Some("Bearer s3cret"));
    assert_eq!(sent.header("accept"), Some("application/json"));
    assert_eq!(sent.header("x-trace"), Some("t"));
    assert_eq!(sent.header("x-more"), Some("m"));
    assert!(
        sent.header("user-agent")
            .unwrap()
            .starts_with("connectome/")
    );
}

#[tokio::test]
async fn creates() {
    let fake = Fake::new().then(Reply::json(ISSUE).with_status(201));
    let new = NewIssue::new("a".to_owned());
    let issue = connect(&fake)
        .issues()
        .create("o", "r", &new)
        .await
        .unwrap();

    assert_eq!(issue.title.as_deref(), Some("a"));
    let sent = only(&fake);
    assert_eq!(sent.text(), r#"{"title":"a"}"#);
    assert_eq!(sent.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn answers_without_a_body() {
    let fake = Fake::new()
        .then(Reply::status(204))
        .then(Reply::status(204))
        .then(Reply::json(ISSUE));
    let github = connect(&fake);

    github.issues().delete(7).await.unwrap();
    assert!(github.issues().find(&["a,b", "c"]).await.unwrap().is_none());
    assert!(github.issues().find(&[]).await.unwrap().is_some());

    let sent = fake.requests();
    assert_eq!(sent[0].url, "https://api.github.com/issues/7");
    assert_eq!(
        sent[1].url,
        "https://api.github.com/issues/search?kind=all&labels=a%2Cb,c"
    );
    assert_eq!(sent[2].url, "https://api.github.com/issues/search?kind=all");
    assert_eq!(sent[1].header("authorization"), None);
}

#[tokio::test]
async fn answers_by_status() {
    let fake = Fake::new()
        .then(Reply::json(ISSUE))
        .then(Reply::status(202))
        .then(Reply::status(203).body("raw"))
        .then(Reply::status(299).body("?"));
    let github = connect(&fake);
    let mut new = NewIssue::new("a b".to_owned());
    new.labels = Some(vec!["x".to_owned(), "y".to_owned()]);
    let change = || github.issues().change(7, &new);

    assert!(matches!(&*change().await.unwrap(), Changed::Issue(issue) if issue.id == 7));
    assert!(matches!(*change().await.unwrap(), Changed::Accepted));
    match change().await.unwrap().into_inner() {
        Changed::Raw(download) => assert_eq!(download.bytes(10).await.unwrap(), "raw"),
        other => panic!("{other:?}"),
    }
    let error = change().await.unwrap_err();
    assert_eq!(error.category(), Category::Unreadable);
    assert_eq!(error.bytes(), b"?");
    assert_eq!(
        fake.requests()[0].text(),
        "title=a%20b&labels%5B0%5D=x&labels%5B1%5D=y"
    );
}

#[tokio::test]
async fn typed_failures() {
    let fake = Fake::new()
        .then(
            Reply::json(r#"{"message":"no s3cret here"}"#)
                .with_status(404)
                .header("x-request-id", "r2"),
        )
        .then(Reply::status(503).header("retry-after", "120"))
        .then(
            Reply::status(418)
                .header("content-type", "text/html")
                .body("<h1>\ntea"),
        )
        .then(Reply::json(r#"{"message":5}"#).with_status(410));
    let github = connect(&fake);
    let list = || github.issues().list_for_repo("o", "r");

    let error = list().await.unwrap_err();
    assert_eq!(error.category(), Category::NotFound);
    assert_eq!(error.operation(), "issues.list_for_repo");
    assert_eq!(error.request_id(), Some("r2"));
    assert!(matches!(
        error.body(),
        Some(ListForRepoError::BasicError(_))
    ));
    assert_eq!(
        error.to_string(),
        r#"issues.list_for_repo: 404 Not Found: {"message":"no *** here"}"#
    );
    assert!(!format!("{error:?}").contains("s3cret"));
    assert_eq!(
        error.decode::<BasicError>().unwrap().message,
        "no s3cret here"
    );

    let error = list().await.unwrap_err();
    assert_eq!(error.category(), Category::Unavailable);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(120)));
    assert_eq!(error.body(), Some(ListForRepoError::Unavailable));

    let error: Error = list().await.unwrap_err().into();
    assert_eq!(error.status().unwrap(), 418);
    assert_eq!(error.bytes(), b"<h1>\ntea");
    assert!(error.to_string().ends_with("418 I'm a teapot: <h1> tea"));

    let error = list().await.unwrap_err();
    assert_eq!(error.body(), None);
    assert_eq!(error.bytes(), br#"{"message":5}"#);
}

#[tokio::test]
async fn question_mark_erases() {
    async fn both(github: &GitHub) -> Result<usize, Error> {
        github.issues().delete(1).await?;
        Ok(github.issues().list_for_repo("o", "r").await?.len())
    }
    let fake = Fake::new()
        .then(Reply::status(200))
        .then(Reply::status(403));
    assert_eq!(
        both(&connect(&fake)).await.unwrap_err().category(),
        Category::Forbidden
    );
}

#[tokio::test]
async fn an_unreadable_success_keeps_everything() {
    let fake = Fake::new()
        .then(Reply::json(r#"[{"id":"x"}]"#).header("x-request-id", "r3"))
        .then(Reply::status(200));
    let github = connect(&fake);

    let error = github.issues().list_for_repo("o", "r").await.unwrap_err();
    assert_eq!(error.category(), Category::Unreadable);
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.request_id(), Some("r3"));
    assert_eq!(error.bytes(), br#"[{"id":"x"}]"#);
    assert!(error.to_string().contains("[0].id"), "{error}");

    let error = github.issues().list_for_repo("o", "r").await.unwrap_err();
    assert!(error.to_string().contains("the answer is empty"), "{error}");
}

#[tokio::test]
async fn bodies() {
    let fake = Fake::new()
        .then(Reply::json("{}"))
        .then(Reply::status(200))
        .then(
            Reply::status(200)
                .header("content-type", "text/html")
                .body("<b>é</b>"),
        );
    let github = connect(&fake);

    let file = File::new("a.txt", "bytes").with_media("text/plain");
    github.issues().attach(7, "n", file).await.unwrap();
    github
        .issues()
        .store(Body::from(vec![0, 255]))
        .await
        .unwrap();
    let rendered = github.issues().render("*é*").await.unwrap();

    assert_eq!(rendered.as_ref() as &str, "<b>é</b>");
    let sent = fake.requests();
    assert_eq!(sent[0].url, "https://uploads.github.com/issues/7/files");
    let media = sent[0].header("content-type").unwrap();
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    assert!(sent[0].text().starts_with(&format!("--{boundary}\r\n")));
    assert!(sent[0].text().contains(
        "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nbytes\r\n"
    ));
    assert_eq!(sent[1].body.as_ref(), [0, 255]);
    assert_eq!(
        sent[1].header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(sent[2].text(), "*é*");
    assert_eq!(sent[2].header("accept"), Some("text/html"));
}

#[tokio::test]
async fn streams() {
    let fake = Fake::new()
        .then(Reply::status(200).body(format!("data: {ISSUE}\nid: 1\n\ndata: no\n\n: x\n\ndata: {ISSUE}\n\ndata: [DONE]\n\ndata: {ISSUE}\n\n")))
        .then(Reply::status(200).body(format!("{ISSUE}\n\nno\n\u{1e}{ISSUE}")));
    let github = connect(&fake);

    let mut events = github.issues().watch().await.unwrap();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.data.id, first.id.as_str()), (7, "1"));
    assert_eq!(events.next().await.unwrap().unwrap_err().bytes(), b"no");
    assert_eq!(events.next().await.unwrap().unwrap().id, "1");
    assert!(events.next().await.is_none());
    assert!(events.next().await.is_none());

    let mut lines = github.issues().export().await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap().id, 7);
    assert!(lines.next().await.unwrap().is_err());
    assert_eq!(lines.next().await.unwrap().unwrap().id, 7);
    assert!(lines.next().await.is_none());
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn nothing_is_sent_that_is_wrong() {
    let fake = Fake::new();
    let github = connect(&fake);
    let list = |owner: &str| github.issues().list_for_repo(owner, "r");

    for (call, expected) in [
        (list("..").into_future(), "would climb"),
        (list("").into_future(), "`owner` is empty"),
        (
            list("o").trace("a\r\nX: y").into_future(),
            "header `X-Trace` holds a control character",
        ),
        (list("o").with_header("a b", "c"), "can be no header's name"),
        (list("o").with_base_url("nowhere"), "is no base URL"),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!(error.category(), Category::Invalid);
        assert!(error.to_string().contains(expected), "{error}");
        assert!(error.status().is_none());
    }
    let anonymous = GitHub::builder()
        .transport(fake.clone())
        .connect(Anonymous)
        .unwrap();
    let error = anonymous.issues().delete(1).await.unwrap_err();
    assert_eq!(error.category(), Category::Unauthorized);
    assert_eq!(
        error.to_string(),
        "issues.delete: needs `oauth` (Bearer with read), or `login` (Basic) and `key` (ApiKey); the connection has no credential"
    );
    assert!(fake.requests().is_empty());
}

#[tokio::test]
async fn text_where_the_document_says_json() {
    use connectome::{Call, Operation, operation};

    static PLAIN: Operation = Operation::get("plain", "/plain");
    struct Plain<'c>(Call<'c>);
    operation!(Plain -> String);

    let fake = Fake::new()
        .then(
            Reply::status(200)
                .header("content-type", "text/plain; charset=utf-8")
                .body("5 o'clock"),
        )
        .then(Reply::json(r#""quoted""#))
        .then(
            Reply::status(200)
                .header("content-type", "application/json")
                .body("not json"),
        );
    let github = connect(&fake);
    let plain = || Plain(Call::new(github.connection(), &PLAIN));

    assert_eq!(*plain().await.unwrap(), "5 o'clock");
    assert_eq!(*plain().await.unwrap(), "quoted");
    assert_eq!(plain().await.unwrap_err().bytes(), b"not json");
}

#[test]
fn connections_are_checked_when_they_are_made() {
    let connect = |credentials: Credentials| {
        GitHub::builder()
            .server(1)
            .variable("host", "a")
            .connect(credentials)
    };
    assert_eq!(GitHub::KEY, "github");
    assert_eq!(
        connect(Credentials::new()).unwrap().connection().base_url(),
        "https://a/api"
    );
    assert!(
        connect(Credentials::new().with("aouth", Bearer::new("x")))
            .unwrap_err()
            .to_string()
            .contains("no security scheme `aouth`")
    );
    assert!(
        GitHub::builder()
            .server(5)
            .connect(Bearer::new("x"))
            .is_err()
    );
    let shown = format!("{:?}", GitHub::connect(Basic::new("u", "s3cret")).unwrap());
    assert!(
        shown.contains("github") && !shown.contains("s3cret"),
        "{shown}"
    );
}

#[test]
fn calls_are_send() {
    fn is_send<T: Send>(_: &T) {}
    let github = connect(&Fake::new());
    let call = github.issues().delete(1);
    is_send(&call);
    is_send(&call.with_retry(Retry::never()).into_future());
    let value: &dyn Encode = &Json::default();
    assert_eq!(json::encode_text(value), "null");
}

fn connect(fake: &Fake) -> GitHub {
    GitHub::builder()
        .transport(fake.clone())
        .connect(Bearer::new("s3cret"))
        .unwrap()
}

fn only(fake: &Fake) -> Recorded {
    let mut requests = fake.requests();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

#[tokio::test]
async fn optional_answers_that_are_no_json() {
    use connectome::{Call, Download, Events, Operation, Text, operation};

    static MAYBE: Operation = Operation::get("maybe", "/maybe");
    struct MaybeText<'c>(Call<'c>);
    operation!(MaybeText -> Option<Text>);
    struct MaybeFile<'c>(Call<'c>);
    operation!(MaybeFile -> Option<Download>);
    struct MaybeEvents<'c>(Call<'c>);
    operation!(MaybeEvents -> Option<Events<i64>>);

    let fake = Fake::new()
        .then(Reply::status(204))
        .then(Reply::status(200).body("a"))
        .then(Reply::status(204))
        .then(Reply::status(200).body("b"))
        .then(Reply::status(204))
        .then(Reply::status(200).body("data: 5\n\n"));
    let github = connect(&fake);
    let connection = github.connection();
    let text = || MaybeText(Call::new(connection, &MAYBE));
    let file = || MaybeFile(Call::new(connection, &MAYBE));
    let events = || MaybeEvents(Call::new(connection, &MAYBE));

    assert!(text().await.unwrap().is_none());
    assert_eq!(text().await.unwrap().into_inner().unwrap().0, "a");
    assert!(file().await.unwrap().is_none());
    let download = file().await.unwrap().into_inner().unwrap();
    assert_eq!(download.bytes(9).await.unwrap(), "b");
    assert!(events().await.unwrap().is_none());
    let mut events = events().await.unwrap().into_inner().unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data, 5);
}

#[tokio::test]
async fn headers_of_a_connection_yield_to_those_of_a_call() {
    let fake = Fake::new()
        .then(Reply::status(204))
        .then(Reply::status(204));
    let github = GitHub::builder()
        .transport(fake.clone())
        .header("X-Version", "1")
        .user_agent("mine/1")
        .connect(Bearer::new("t"))
        .unwrap();
    github.issues().delete(1).await.unwrap();
    github
        .issues()
        .delete(1)
        .with_header("x-version", "2")
        .await
        .unwrap();

    let versions: Vec<_> = fake
        .requests()
        .iter()
        .map(|it| it.header("x-version").map(str::to_owned))
        .collect();
    assert_eq!(versions, [Some("1".to_owned()), Some("2".to_owned())]);
    assert_eq!(fake.requests()[0].header("user-agent"), Some("mine/1"));
    let broken = GitHub::builder()
        .header("a", "b\r\nc")
        .connect(Bearer::new("t"));
    assert!(
        broken
            .unwrap_err()
            .to_string()
            .contains("control character")
    );
}
