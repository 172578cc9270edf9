//! The reqwest transport against a real server on this machine.
#![cfg(feature = "reqwest")]

#[allow(missing_docs, unreachable_pub, dead_code)]
mod generated;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use connectome::{Bearer, Body, Category, File, Retry};
use generated::GitHub;
use tokio::net::TcpSocket;

#[tokio::test]
async fn calls_over_http() {
    let server = Server::start(vec![json(r#"[{"id":7}]"#)]);
    let issues = server
        .connect()
        .issues()
        .list_for_repo("o", "a b")
        .per_page(2)
        .await
        .unwrap();

    assert_eq!(issues[0].id, 7);
    let sent = server.next();
    assert_eq!(
        sent.line,
        "GET /v1/repos/o/a%20b/issues?per_page=2 HTTP/1.1"
    );
    assert_eq!(sent.header("authorization"), Some("Bearer s3cret"));
    let packed = cfg!(feature = "gzip").then_some("gzip");
    assert_eq!(sent.header("accept-encoding"), packed);
}

#[tokio::test]
async fn credentials_stay_on_their_port() {
    let other = Server::start(vec![json("[]")]);
    let server = Server::start(vec![
        redirect(302, "/v1/again"),
        redirect(302, &format!("{}/taken", other.origin)),
    ]);
    server
        .connect()
        .issues()
        .list_for_repo("o", "r")
        .await
        .unwrap();

    assert!(server.next().header("authorization").is_some());
    let again = server.next();
    assert_eq!(again.line, "GET /v1/again HTTP/1.1");
    assert!(again.header("authorization").is_some());
    let taken = other.next();
    assert_eq!(taken.line, "GET /taken HTTP/1.1");
    assert_eq!(taken.header("authorization"), None);
}

#[tokio::test]
async fn a_body_goes_along_when_the_method_stays() {
    let server = Server::start(vec![redirect(307, "/v1/there"), json("null")]);
    server
        .connect()
        .issues()
        .store(Body::from("abc"))
        .await
        .unwrap();
    assert_eq!(server.next().body, b"abc");
    let there = server.next();
    assert_eq!(
        (there.line.as_str(), there.body.as_slice()),
        ("PUT /v1/there HTTP/1.1", &b"abc"[..])
    );
}

#[tokio::test]
async fn streams_files_out() {
    let server = Server::start(vec![json("{}"), json("{}"), json("null")]);
    let github = server.connect();
    let bytes = vec![b'x'; 300_000];

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("attached.bin");
    std::fs::write(&path, &bytes).unwrap();
    github
        .issues()
        .attach(7, "n", File::open(&path).unwrap())
        .await
        .unwrap();
    let sent = server.next();
    assert_eq!(sent.line, "POST /v1/issues/7/files HTTP/1.1");
    assert_eq!(
        sent.header("content-length"),
        Some(sent.body.len().to_string().as_str())
    );
    assert_eq!(count(&sent.body, b'x'), bytes.len());
    assert!(String::from_utf8_lossy(&sent.body[..400]).contains("filename=\"attached.bin"));

    let unknown = File::new("a", Body::read(std::io::Cursor::new(bytes.clone())));
    github.issues().attach(7, "n", unknown).await.unwrap();
    let sent = server.next();
    assert_eq!(sent.header("transfer-encoding"), Some("chunked"));
    assert_eq!(count(&sent.body, b'x'), bytes.len());

    let known = Body::read(std::io::Cursor::new(bytes.clone())).with_length(300_000);
    github.issues().store(known).await.unwrap();
    let sent = server.next();
    assert_eq!(sent.header("content-length"), Some("300000"));
    assert_eq!(sent.body, bytes);
}

#[tokio::test]
async fn streams_answers_in() {
    let events = "data: {\"id\":1}\n\ndata: {\"id\"";
    let rest = ":2}\n\n";
    let server = Server::start(vec![
        chunked("text/event-stream", &[events, rest]),
        chunked("application/octet-stream", &["abc", "def"]),
        chunked("application/octet-stream", &["abc", "def"]),
    ]);
    let github = server.connect();

    let mut watched = github.issues().watch().await.unwrap();
    assert_eq!(watched.next().await.unwrap().unwrap().data.id, 1);
    assert_eq!(watched.next().await.unwrap().unwrap().data.id, 2);
    assert!(watched.next().await.is_none());

    let download = github.issues().fetch(1).await.unwrap().into_inner();
    assert_eq!(download.bytes(6).await.unwrap(), "abcdef");
    let mut download = github.issues().fetch(1).await.unwrap().into_inner();
    let mut whole = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        whole.extend_from_slice(&chunk);
    }
    assert_eq!(whole, b"abcdef");
}

#[tokio::test]
async fn a_truncated_answer_is_an_error() {
    let truncated =
        b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\nconnection: close\r\n\r\n[".to_vec();
    let server = Server::start(vec![truncated.clone(), truncated]);
    let github = server.connect();

    let error = github.issues().list_for_repo("o", "r").await.unwrap_err();
    assert_eq!(error.category(), Category::Unavailable);
    let mut download = github.issues().fetch(1).await.unwrap().into_inner();
    assert_eq!(download.length(), Some(100));
    assert_eq!(download.chunk().await.unwrap().unwrap(), "[");
    assert_eq!(
        download.chunk().await.unwrap_err().category(),
        Category::Unavailable
    );
}

#[tokio::test]
async fn nobody_there() {
    // Held, so that nobody else is given it, but nobody listens there.
    let held = TcpSocket::new_v4().unwrap();
    held.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let origin = format!("http://{}", held.local_addr().unwrap());
    let error = connect(&origin).issues().delete(1).await.unwrap_err();
    assert_eq!(error.category(), Category::Unavailable);
    assert!(
        error
            .to_string()
            .starts_with("issues.delete: cannot connect to http://127.0.0.1:"),
        "{error}"
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn without_a_runtime_a_call_fails_and_does_not_panic() {
    let github = connect("http://127.0.0.1:1");
    let mut call = std::pin::pin!(github.issues().delete(1).into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => {
            let source = std::error::Error::source(&error).unwrap();
            assert!(
                source.to_string().contains("needs a tokio runtime"),
                "{source}"
            );
        }
        other => panic!("{other:?}"),
    }
}

/// Answers one request after another from a script.
struct Server {
    origin: String,
    seen: Receiver<Seen>,
}

/// What came.
struct Seen {
    line: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Seen {
    fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(it, _)| it.eq_ignore_ascii_case(name))?;
        Some(&found.1)
    }
}

impl Server {
    fn start(script: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let (sender, seen) = channel();
        thread::spawn(move || {
            for answer in script {
                let (mut stream, _) = listener.accept().unwrap();
                let request = read(&stream);
                stream.write_all(&answer).unwrap();
                sender.send(request).unwrap();
            }
        });
        Self { origin, seen }
    }

    fn connect(&self) -> GitHub {
        connect(&format!("{}/v1/", self.origin))
    }

    fn next(&self) -> Seen {
        self.seen.recv().unwrap()
    }
}

fn connect(base_url: &str) -> GitHub {
    GitHub::builder()
        .base_url(base_url)
        .retry(Retry::never())
        .connect(Bearer::new("s3cret"))
        .unwrap()
}

fn read(stream: &TcpStream) -> Seen {
    let mut reader = BufReader::new(stream);
    let mut next_line = || {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    };
    let line = next_line();
    let mut headers = Vec::new();
    loop {
        let header = next_line();
        match header.split_once(": ") {
            Some((name, value)) => headers.push((name.to_owned(), value.to_owned())),
            None => break,
        }
    }
    let mut seen = Seen {
        line,
        headers,
        body: Vec::new(),
    };
    if let Some(length) = seen.header("content-length") {
        seen.body = vec![0; length.parse().unwrap()];
        reader.read_exact(&mut seen.body).unwrap();
    } else if seen.header("transfer-encoding").is_some() {
        loop {
            let mut size = String::new();
            reader.read_line(&mut size).unwrap();
            let mut chunk = vec![0; usize::from_str_radix(size.trim(), 16).unwrap() + 2];
            reader.read_exact(&mut chunk).unwrap();
            chunk.truncate(chunk.len() - 2);
            if chunk.is_empty() {
                break;
            }
            seen.body.extend_from_slice(&chunk);
        }
    }
    seen
}

fn json(text: &str) -> Vec<u8> {
    let length = text.len();
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{text}")
        .into_bytes()
}

fn redirect(status: u16, location: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} Moved\r\nlocation: {location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        .into_bytes()
}

fn chunked(media: &str, chunks: &[&str]) -> Vec<u8> {
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {media}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n"
    );
    for chunk in chunks {
        answer.push_str(&format!("{:x}\r\n{chunk}\r\n", chunk.len()));
    }
    answer.push_str("0\r\n\r\n");
    answer.into_bytes()
}

fn count(bytes: &[u8], wanted: u8) -> usize {
    bytes.iter().filter(|byte| **byte == wanted).count()
}
