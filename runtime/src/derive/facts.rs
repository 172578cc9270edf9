//! What the compiler is told about the other side of a mapping.

use crate::codec::{Row, Rows};

/// Fails, while compiling, where a struct leaves out what a record requires. `rows` are the record's, `written`
/// the fields that the struct writes; what is before and after the field's name in the message is given.
#[track_caller]
pub const fn all_written(rows: &str, written: &[&str], before: &str, after: &str) {
    let (_, mut rest) = Row::first(rows);
    while !rest.is_empty() {
        let (row, behind) = Row::first(rest);
        rest = behind;
        if !is_same(row.presence, "required") || contains(written, row.name) {
            continue;
        }
        let parts = [before, row.name, after];
        let (message, length) = joined(&parts);
        let (message, _) = message.split_at(length);
        match std::str::from_utf8(message) {
            Ok(message) => panic!("{}", message),
            Err(_) => panic!("a required field is not written"),
        }
    }
}

/// The rows of the record that a way leads to.
pub const fn rows_at<M, R: Rows>(_way: for<'m> fn(&'m M) -> Option<&'m R>) -> &'static str {
    R::ROWS
}

/// Whether one of the texts is this one.
const fn contains(texts: &[&str], wanted: &str) -> bool {
    let mut index = 0;
    while index < texts.len() {
        if is_same(texts[index], wanted) {
            return true;
        }
        index += 1;
    }
    false
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}

const LONGEST: usize = 512;

/// The parts one after the other, and how long they are together; what is too long is cut off.
const fn joined(parts: &[&str]) -> ([u8; LONGEST], usize) {
    let mut text = [0; LONGEST];
    let mut length = 0;
    let mut part = 0;
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut index = 0;
        while index < bytes.len() && length < LONGEST {
            text[length] = bytes[index];
            index += 1;
            length += 1;
        }
        part += 1;
    }
    (text, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_absent_need_not_be_written() {
        let rows = "X, id required, r#type required \"kind\", name optional";
        all_written(rows, &["id", "type"], "`", "` is required");
    }

    #[test]
    #[should_panic(expected = "`email` is required")]
    fn says_what_is_missing() {
        let rows = "X, id required, name optional, email required \"e\"";
        all_written(rows, &["id"], "`", "` is required");
    }
}
