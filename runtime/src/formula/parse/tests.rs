//! What is read, and what is refused with which words.

use super::super::problem::code;
use super::{parse, parse_membrane};
use crate::value::Json;

#[test]
fn placeholder() {
    let json: Json = r#"{"a":"$.b"}"#.parse().unwrap();
    assert!(parse(&json).is_ok());
    assert_eq!(
        parse_membrane(&json).unwrap_err()[0].code,
        code::LOCATOR_AS_TEXT
    );
}
