//! What the compiler is told about the other side of a mapping.
//!
//! The compiler interprets this once for each struct that writes, which is dear. So a look that takes few steps, by
//! patterns alone, goes before the reading of the rows, which nearly no struct then needs.

use std::collections::BTreeMap;

use crate::codec::{Row, Rows};
use crate::{Date, Decimal, Extra, Id, Json, Timestamp};

/// Fails, while compiling, where a struct leaves out what a record requires: `rows` are the record's, `written` the
/// fields that the struct writes. `way` leads to the record, from the model that the struct names.
#[track_caller]
pub const fn all_written(rows: &str, written: &str, name: &str, way: &str, model: &str) {
    if !may_miss(rows.as_bytes(), written.as_bytes()) {
        return;
    }
    let Some(missing) = missing(rows, written.as_bytes()) else {
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
        missing.as_bytes(),
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
pub const fn rows_at<M, R: OnTheWay>(_way: for<'m> fn(&'m M) -> Option<&'m R>) -> &'static str {
    R::ROWS
}

/// What a way may lead through. Of what has no fields the compiler has said so: there, nothing is missing.
pub trait OnTheWay {
    /// The rows, if it is a record.
    const ROWS: &'static str;
}

impl<R: Rows> OnTheWay for R {
    const ROWS: &'static str = <R as Rows>::ROWS;
}

macro_rules! without_fields {
    ($($name:ty $([$generic:ident])?),*) => {$(
        impl$(<$generic>)? OnTheWay for $name {
            const ROWS: &'static str = "";
        }
    )*};
}

without_fields! {
    String, bool, i32, i64, u32, u64, f64, Json, Extra, Decimal, Timestamp, Date,
    Vec<T> [T], BTreeMap<String, T> [T], Id<T> [T]
}

/// Whether what stands before some `required` is none of the names. From the end, where what is left is a slice without
/// a call, and four letters at a time: one step ends within the last four of the word. Names are mostly in the order of
/// the rows, so each is looked for before the last one.
const fn may_miss(rows: &[u8], names: &[u8]) -> bool {
    let (mut rest, mut next) = (rows, names);
    loop {
        match rest {
            [before @ .., b'i', b'r', b'e', b'd']
            | [before @ .., b'u', b'i', b'r', b'e']
            | [before @ .., b'q', b'u', b'i', b'r']
            | [before @ .., b'e', b'q', b'u', b'i'] => {
                let row = without_word(before);
                if let Some(names_before) = before_name(next, row) {
                    next = names_before;
                } else if let Some(names_before) = before_name(names, row) {
                    next = names_before;
                } else {
                    return true;
                }
                rest = before;
            }
            [before @ .., _, _, _, _] => rest = before,
            _ => return false,
        }
    }
}

/// What stands before the last word.
const fn without_word(mut text: &[u8]) -> &[u8] {
    while let [before @ .., letter] = text {
        match *letter {
            b' ' | b'\n' | b',' => return before,
            _ => text = before,
        }
    }
    text
}

/// The names before the one that the text ends with.
const fn before_name<'n>(mut names: &'n [u8], text: &[u8]) -> Option<&'n [u8]> {
    loop {
        let mut rest = text;
        while let [names_before @ .., one] = names
            && let [rest_before @ .., other] = rest
            && *one == *other
        {
            names = names_before;
            rest = rest_before;
        }
        let is_whole = matches!(rest, [] | [.., b' ' | b'\n' | b'#' | b',']);
        match names {
            [before @ .., b','] | before @ [] if is_whole => return Some(before),
            [] => return None,
            _ => names = without_word(names),
        }
    }
}

/// The first required row that is not among the names.
const fn missing<'r>(rows: &'r str, names: &[u8]) -> Option<&'r str> {
    let (_, mut rest) = Row::first(rows);
    while !rest.is_empty() {
        let (row, behind) = Row::first(rest);
        if matches!(row.presence.as_bytes(), b"required")
            && before_name(names, row.name.as_bytes()).is_none()
        {
            return Some(row.name);
        }
        rest = behind;
    }
    None
}

/// Whether the record has all of the fields.
const fn has_all(rows: &str, fields: &str) -> bool {
    let mut fields = fields.as_bytes();
    while !fields.is_empty() {
        let (_, mut rest) = Row::first(rows);
        let mut is_there = false;
        while !rest.is_empty() {
            let (row, behind) = Row::first(rest);
            is_there = is_there || before_name(row.name.as_bytes(), fields).is_some();
            rest = behind;
        }
        if !is_there {
            return false;
        }
        fields = without_word(fields);
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
        all_written(rows, "id,type", "Mine", "", "X");
    }

    #[test]
    #[should_panic(expected = "`Mine` writes no `email`, which `X` requires: add the field")]
    fn says_what_is_missing() {
        let rows = "X, id required, name optional \" required\", email required \"e\"";
        all_written(rows, "id", "Mine", "", "X");
    }

    #[test]
    #[should_panic(expected = "`Mine` writes no `owner.email`, which is required there")]
    fn says_where_it_is_missing() {
        all_written("X, email required", "", "Mine", "owner.", "Y");
    }

    #[test]
    fn the_look_sees_the_word_wherever_it_stands() {
        for length in 1..20 {
            let name = "n".repeat(length);
            let rows =
                format!("X, {name} required, r#type\nrequired, other optional, last required");
            let misses = |names: &str| may_miss(rows.as_bytes(), names.as_bytes());
            for names in ["NAME,type,last", "last,type,NAME", "type,other,NAME,last"] {
                let names = names.replace("NAME", &name);
                assert!(!misses(&names), "{rows}: {names}");
                assert!(misses(&names.replace("type", "typed")), "{rows}: {names}");
                assert!(misses(&names.replace("last", "la")), "{rows}: {names}");
                assert!(misses(&names.replace(&name, "")), "{rows}: {names}");
            }
        }
    }

    #[test]
    fn what_is_misspelt_is_told_elsewhere() {
        all_written("X, email required", "emial", "Mine", "", "X");
    }
}
