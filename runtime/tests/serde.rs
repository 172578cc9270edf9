//! Types of generated crates in serde.
#![cfg(feature = "serde")]

use connectome::{Extra, Json, Timestamp};

struct Issue {
    id: i64,
    at: Option<Timestamp>,
    extra: Extra,
}

connectome::record! { Issue: id required, at = "created_at" optional, ..extra }

#[test]
fn a_record_goes_through_serde_and_comes_back() {
    let value = serde_json::json!({
        "id": 7,
        "created_at": "2026-11-22T12:51:54Z",
        "more": [null, true, -1, 1.5, "text", {"a": {}, "b": []}],
    });
    let issue: Issue = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(
        issue.extra.get("more").and_then(|more| more.at(4)),
        Some(Json::from("text"))
    );
    assert_eq!(serde_json::to_value(&issue).unwrap(), value);
}

#[test]
fn an_error_of_the_codec_is_an_error_of_serde() {
    let error = serde_json::from_str::<Issue>(r#"{"id":"seven"}"#)
        .err()
        .unwrap();
    assert!(
        error
            .to_string()
            .starts_with("id: expected number, found text"),
        "{error}"
    );
}
