//! How fast pages are decoded, encoded, copied and compared.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::issue::{ours, theirs};

/// How often the two sides take turns; the best turn of each counts.
const TURNS: usize = 15;
const TURN: Duration = Duration::from_millis(100);

/// Measures both sides on the same pages and prints the ratios.
pub(crate) fn compare() {
    println!(
        "{:<34}{:>12}{:>12}{:>8}",
        "", "ours MB/s", "serde MB/s", "ratio"
    );
    let compact = page(100);
    let value: serde_json::Value = serde_json::from_slice(&compact).expect("a page is JSON");
    let indented = serde_json::to_vec_pretty(&value).expect("a page is JSON");
    // serde_json sorts the keys, so that no field comes where it is declared.
    let sorted = serde_json::to_vec(&value).expect("a page is JSON");
    decode("decode, fields as declared", &compact);
    decode("decode, fields in another order", &sorted);
    decode("decode, indented", &indented);
    encode("encode", &compact);
    copy("copy", &compact);
    equal("compare", &compact);
}

fn decode(what: &str, page: &[u8]) {
    let ours = || {
        black_box(connectome::json::decode::<ours::Page>(black_box(page)).expect("a page decodes"));
    };
    let theirs = || {
        black_box(serde_json::from_slice::<theirs::Page>(black_box(page)).expect("a page decodes"));
    };
    report(what, page.len(), ours, theirs);
}

fn encode(what: &str, page: &[u8]) {
    let (our_page, their_page) = both(page);
    let ours = || {
        black_box(connectome::json::encode(black_box(&our_page)));
    };
    let theirs = || {
        black_box(serde_json::to_vec(black_box(&their_page)).expect("a page encodes"));
    };
    assert_eq!(
        connectome::json::encode(&our_page),
        serde_json::to_vec(&their_page).expect("a page encodes")
    );
    report(what, page.len(), ours, theirs);
}

fn copy(what: &str, page: &[u8]) {
    let (our_page, their_page) = both(page);
    let ours = || drop(black_box(black_box(&our_page).clone()));
    let theirs = || drop(black_box(black_box(&their_page).clone()));
    report(what, page.len(), ours, theirs);
}

fn equal(what: &str, page: &[u8]) {
    let ((our_page, their_page), (our_other, their_other)) = (both(page), both(page));
    let ours = || assert!(black_box(&our_page) == black_box(&our_other));
    let theirs = || assert!(black_box(&their_page) == black_box(&their_other));
    report(what, page.len(), ours, theirs);
}

fn both(page: &[u8]) -> (ours::Page, theirs::Page) {
    (
        connectome::json::decode(page).expect("a page decodes"),
        serde_json::from_slice(page).expect("a page decodes"),
    )
}

fn report(what: &str, bytes: usize, ours: impl Fn(), theirs: impl Fn()) {
    let (mut our_best, mut their_best) = (0.0_f64, 0.0_f64);
    for _ in 0..TURNS {
        our_best = our_best.max(rate(bytes, &ours));
        their_best = their_best.max(rate(bytes, &theirs));
    }
    println!(
        "{what:<34}{our_best:>12.0}{their_best:>12.0}{:>8.2}",
        our_best / their_best
    );
}

/// Megabytes in a second.
fn rate(bytes: usize, action: &impl Fn()) -> f64 {
    let start = Instant::now();
    let mut times = 0;
    while start.elapsed() < TURN {
        action();
        times += 1;
    }
    (bytes * times) as f64 / start.elapsed().as_secs_f64() / 1e6
}

/// A page of issues as such APIs send them.
fn page(count: usize) -> Vec<u8> {
    let user = |id: usize| {
        format!(
            r#"{{"login":"user-{id}","id":{id},"avatar_url":"https://avatars.example.com/u/{id}?v=4","gravatar_id":null,"html_url":"https://example.com/user-{id}","type":"User","site_admin":false}}"#
        )
    };
    let label = |id: usize| {
        format!(
            r#"{{"id":{},"name":"label {id}","color":"d73a4a","default":true,"description":"Something is not as it should be"}}"#,
            208_045_946 + id
        )
    };
    let issue = |id: usize| {
        format!(
            r#"{{"id":{id},"node_id":"MDU6SXNzdWU{id}","url":"https://api.example.com/repos/rust-lang/rust/issues/{id}","title":"Compiler says \"no\" to case {id}","body":"It happens every time.\r\n\r\n```rust\r\nfn main() {{}}\r\n```\r\nWhat I expected: nothing. Näher betrachtet: alles. {}","state":"open","locked":false,"comments":{},"score":{}.25,"labels":[{},{}],"user":{},"assignees":[{}],"created_at":"2026-01-22T12:51:54Z","updated_at":"2026-11-22T12:51:54Z","closed_at":null}}"#,
            "The same again in other words. ".repeat(id % 7),
            id % 13,
            id % 100,
            label(id),
            label(id + 1),
            user(id * 31),
            user(id * 17),
        )
    };
    let issues: Vec<String> = (1..=count).map(issue).collect();
    format!(
        r#"{{"total":{count},"next":"https://api.example.com/repos?page=2","results":[{}]}}"#,
        issues.join(",")
    )
    .into_bytes()
}
