//! What the compiler is told about the other side of a mapping.
//!
//! The compiler interprets this once for each struct that writes, which is dear: so it looks at each byte of the rows
//! once, by patterns alone.

use crate::codec::{Row, Rows};

/// Fails, while compiling, where a struct leaves out what a record requires: `rows` are the record's, `written` the
/// fields that the struct writes. `way` leads to the record, from the model that the struct names.
#[track_caller]
pub const fn all_written(rows: &str, written: &[&[u8]], name: &str, way: &str, model: &str) {
    let Some(missing) = missing(rows.as_bytes(), written) else {
        return;
    };
    // A field that the record does not have was meant to be another one, and is told where it stands.
    if !has_all(rows, written) {
        return;
    }
    let (message, length) = joined(&[
        b"`",
        name.as_bytes(),
        b"` writes no `",
        way.as_bytes(),
        missing,
        b"`, which ",
        if way.is_empty() { b"`" } else { b"" },
        if way.is_empty() {
            model.as_bytes()
        } else {
            b"is"
        },
        if way.is_empty() {
            b"` requires"
        } else {
            b" required there"
        },
        b": add the field, or say `#[mapping(model = ",
        model.as_bytes(),
        b", from)]` or `allow_unmapped`",
    ]);
    let (message, _) = message.split_at(length);
    match std::str::from_utf8(message) {
        Ok(message) => panic!("{}", message),
        Err(_) => panic!("a required field is not written"),
    }
}

/// The rows of the record that a way leads to.
pub const fn rows_at<M, R: Rows>(_way: for<'m> fn(&'m M) -> Option<&'m R>) -> &'static str {
    R::ROWS
}

/// The first required row that is not among the fields.
const fn missing<'r>(rows: &'r [u8], written: &[&[u8]]) -> Option<&'r [u8]> {
    let (mut row, mut rest) = (rows, rows);
    loop {
        match rest {
            [b' ' | b'\n', behind @ ..] => {
                rest = match behind {
                    [b'r', b'e', b'q', b'u', b'i', b'r', b'e', b'd', behind @ ..] => {
                        let (name, _) = row.split_at(row.len() - rest.len());
                        let name = match name {
                            [b'r', b'#', name @ ..] | name => name,
                        };
                        if !contains(written, name) {
                            return Some(name);
                        }
                        behind
                    }
                    // The other words of presence are as long.
                    [b'o' | b'n', _, _, _, _, _, _, _, behind @ ..] => behind,
                    behind => behind,
                };
            }
            [b',', b' ' | b'\n', behind @ ..] => (row, rest) = (behind, behind),
            [b'"', behind @ ..] => rest = closed(behind),
            [_, behind @ ..] => rest = behind,
            [] => return None,
        }
    }
}

/// What stands behind a literal.
const fn closed(mut rest: &[u8]) -> &[u8] {
    loop {
        match rest {
            [b'"', behind @ ..] => return behind,
            [b'\\', _, behind @ ..] | [_, behind @ ..] => rest = behind,
            [] => return rest,
        }
    }
}

/// Whether one of the names is this one.
const fn contains(mut names: &[&[u8]], wanted: &[u8]) -> bool {
    while let [name, behind @ ..] = names {
        let (mut name, mut rest) = (*name, wanted);
        loop {
            match (name, rest) {
                ([one, name_behind @ ..], [other, rest_behind @ ..]) if *one == *other => {
                    (name, rest) = (name_behind, rest_behind);
                }
                ([], []) => return true,
                _ => break,
            }
        }
        names = behind;
    }
    false
}

/// Whether the record has all of the fields.
const fn has_all(rows: &str, mut fields: &[&[u8]]) -> bool {
    while let [field, behind @ ..] = fields {
        let (_, mut rest) = Row::first(rows);
        let mut is_there = false;
        while !rest.is_empty() {
            let (row, behind) = Row::first(rest);
            is_there = is_there || contains(&[*field], row.name.as_bytes());
            rest = behind;
        }
        if !is_there {
            return false;
        }
        fields = behind;
    }
    true
}

const LONGEST: usize = 512;

/// The parts one after the other, and how long they are together; what is too long is cut off.
const fn joined(mut parts: &[&[u8]]) -> ([u8; LONGEST], usize) {
    let mut text = [0; LONGEST];
    let mut length = 0;
    while let [part, behind @ ..] = parts {
        let mut index = 0;
        while index < part.len() && length < LONGEST {
            text[length] = part[index];
            index += 1;
            length += 1;
        }
        parts = behind;
    }
    (text, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_absent_need_not_be_written() {
        let rows = "X, id required, r#type required \"kind\", required optional, name nullable";
        all_written(rows, &[b"id", b"type"], "Mine", "", "X");
    }

    #[test]
    #[should_panic(expected = "`Mine` writes no `email`, which `X` requires: add the field")]
    fn says_what_is_missing() {
        let rows = "X, id required, name optional \" required\", email required \"e\"";
        all_written(rows, &[b"id"], "Mine", "", "X");
    }

    #[test]
    #[should_panic(expected = "`Mine` writes no `owner.email`, which is required there")]
    fn says_where_it_is_missing() {
        all_written("X, email required", &[], "Mine", "owner.", "Y");
    }

    #[test]
    fn what_is_misspelt_is_told_elsewhere() {
        all_written("X, email required", &[b"emial"], "Mine", "", "X");
    }
}
