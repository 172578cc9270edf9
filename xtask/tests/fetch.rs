//! Vendors' documents that are pinned: fetched from a server of this very test, and refused when they are not
//! what was pinned.

mod support;

use sha2::{Digest, Sha256};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::Output;
use std::thread;
use support::{Desk, document, errors};

#[test]
fn the_document_that_was_pinned_is_kept_and_compiled_as_its_overlay_corrects_it() {
    let text = document(2, "name");
    let desk = Desk::new();
    let server = serve(vec![whole(&text)]);
    pin(&desk, &format!("{server}/openapi.json"), &text);
    let overlay = "overlay: 1.1.0\ninfo: { title: Ours, version: \"1\" }\nactions:\n  - target: $.paths['/things1']\n    remove: true\n";
    desk.write("specs/acme/overlay.yaml", overlay);

    let early = run(&desk, &["generate"]);
    assert_eq!(early.status.code(), Some(1));
    assert!(
        errors(&early).contains("run `cargo xtask fetch`"),
        "{}",
        errors(&early)
    );

    let fetched = run(&desk, &["fetch"]);
    assert!(fetched.status.success(), "{}", errors(&fetched));
    assert!(errors(&fetched).contains("1 of 1 pinned documents"));
    // The server has nothing more to give: what is here is not asked for again.
    let again = run(&desk, &["fetch"]);
    assert!(again.status.success(), "{}", errors(&again));
    assert!(errors(&again).contains("0 of 1 pinned documents"));

    let generated = run(&desk, &["generate"]);
    assert!(generated.status.success(), "{}", errors(&generated));
    assert!(desk.path("generated/acme/src/things0/list.rs").is_file());
    assert!(!desk.path("generated/acme/src/things1").exists());

    // A copy that somebody has touched is told, and fetched anew.
    let copy = desk.path(".cache/specs").join(hash(&text));
    std::fs::write(&copy, "{}").unwrap();
    desk.write(
        "specs/acme/overlay.yaml",
        &overlay.replace("Ours", "Others"),
    );
    let damaged = run(&desk, &["generate"]);
    assert!(
        errors(&damaged).contains("is damaged"),
        "{}",
        errors(&damaged)
    );
    assert!(!run(&desk, &["fetch"]).status.success());
}

#[test]
fn another_document_is_refused_and_not_kept() {
    let desk = Desk::new();
    let server = serve(vec![whole(&document(1, "other"))]);
    let url = format!("{server}/openapi.json");
    pin(&desk, &url, &document(1, "name"));
    let said = fails(&desk);
    assert!(
        said.contains(&format!("`{url}` is not what was pinned")),
        "{said}"
    );
    assert!(said.contains(&hash(&document(1, "other"))), "{said}");
}

#[test]
fn a_redirect_is_followed_but_not_for_ever() {
    let text = document(1, "name");
    let moved =
        "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let desk = Desk::new();
    let server = serve(vec![moved.to_owned(), whole(&text)]);
    pin(&desk, &format!("{server}/here"), &text);
    let fetched = run(&desk, &["fetch"]);
    assert!(fetched.status.success(), "{}", errors(&fetched));

    let desk = Desk::new();
    let server = serve(vec![moved.to_owned(); 20]);
    pin(&desk, &format!("{server}/here"), &text);
    let said = fails(&desk);
    assert!(
        said.contains("cannot fetch") && said.contains("redirect"),
        "{said}"
    );
}

#[test]
fn an_answer_that_breaks_off_is_refused() {
    let text = document(1, "name");
    let half = &whole(&text)[..whole(&text).len() - text.len() / 2];
    let desk = Desk::new();
    let server = serve(vec![half.to_owned()]);
    pin(&desk, &format!("{server}/openapi.json"), &text);
    assert!(fails(&desk).contains("cannot fetch"));
}

#[test]
fn what_is_not_there_is_told_for_every_pin() {
    let desk = Desk::new();
    let gone = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let server = serve(vec![gone.to_owned()]);
    pin(&desk, &format!("{server}/openapi.json"), "a");
    // Nobody listens there, and no system gives that port to whoever asks for any.
    let url = "http://127.0.0.1:1/openapi.json";
    desk.write(
        "specs/other/connector.yaml",
        &connector("other", url, &hash("b")),
    );
    let said = fails(&desk);
    assert!(said.contains("404") && said.contains(url), "{said}");
    assert!(said.contains("2 of 2 pinned documents"), "{said}");
}

#[test]
fn a_mirror_stands_in_for_the_network() {
    let text = document(1, "name");
    let desk = Desk::new();
    pin(&desk, "https://vendor.invalid/openapi.json", &text);
    desk.write("mirror/whatever.json", &text);
    let fetched = run(&desk, &["fetch", "--mirror", "mirror"]);
    assert!(fetched.status.success(), "{}", errors(&fetched));
    assert!(run(&desk, &["generate"]).status.success());
}

/// A connector whose document is this text at this address.
fn pin(desk: &Desk, url: &str, text: &str) {
    desk.write(
        "specs/acme/connector.yaml",
        &connector("acme", url, &hash(text)),
    );
}

fn connector(key: &str, url: &str, sha256: &str) -> String {
    format!(
        "key: {key}\nname: {key}\ncategories: [CRM]\ndocument: {{ url: \"{url}\", sha256: {sha256} }}\n"
    )
}

fn hash(text: &str) -> String {
    let bytes = Sha256::digest(text.as_bytes());
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}

/// The program in a workspace of its own: the desk.
fn run(desk: &Desk, arguments: &[&str]) -> Output {
    let mut command = desk.command(arguments);
    for proxy in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        command.env_remove(proxy);
    }
    command.env("CARGO_MANIFEST_DIR", desk.path("xtask"));
    command.output().expect("the program starts")
}

/// What `fetch` says when it fails, which leaves nothing behind.
fn fails(desk: &Desk) -> String {
    let output = run(desk, &["fetch"]);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    let kept = std::fs::read_dir(desk.path(".cache/specs"));
    assert_eq!(kept.map_or(0, Iterator::count), 0);
    errors(&output)
}

fn whole(text: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
        text.len()
    )
}

/// A server on this machine that gives these answers, one for each connection, and is then gone.
fn serve(answers: Vec<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for answer in answers {
            let Ok((mut stream, _)) = listener.accept() else {
                return;
            };
            let asked = BufReader::new(stream.try_clone().expect("a stream"));
            for line in asked.lines() {
                if line.is_ok_and(|it| it.is_empty()) {
                    break;
                }
            }
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    format!("http://{address}")
}
