//! What a record states, read from the text of its rows: once, at the first use of its type.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use super::text::is_special;

/// One row as `record!` keeps it: `id required`, `type optional secret "type"`.
pub(crate) struct Row<'a> {
    /// The field's name in Rust.
    pub(crate) name: &'a str,
    pub(crate) presence: &'a str,
    is_secret: bool,
    /// The key, as Rust spells the literal between its quotes.
    wire: Option<&'a str>,
}

impl<'a> Row<'a> {
    /// The first row of a text, and what stands behind it. Before all rows stands the record's name.
    pub(crate) const fn first(text: &'a str) -> (Self, &'a str) {
        let bytes = text.as_bytes();
        let mut words = [""; 3];
        let mut count = 0;
        let mut wire = None;
        let mut at = 0;
        while at < bytes.len() && bytes[at] != b',' {
            let start = at;
            if bytes[at] == b'"' {
                at = closing_quote(bytes, at + 1);
                wire = Some(between(text, start + 1, at));
                at += 1;
            } else if bytes[at].is_ascii_whitespace() {
                at += 1;
            } else {
                at = word_end(bytes, at);
                if count < words.len() {
                    words[count] = between(text, start, at);
                }
                count += 1;
            }
        }
        let name = match words[0].as_bytes() {
            [b'r', b'#', ..] => words[0].split_at(2).1,
            _ => words[0],
        };
        let row = Self {
            name,
            presence: words[1],
            is_secret: !words[2].is_empty(),
            wire,
        };
        (row, between(text, at + 1, bytes.len()))
    }
}

const fn closing_quote(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at
}

const fn word_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && !bytes[at].is_ascii_whitespace() && !matches!(bytes[at], b',' | b'"')
    {
        at += 1;
    }
    at
}

/// The text between two places; what lies behind its end is its end.
const fn between(text: &str, start: usize, end: usize) -> &str {
    let end = if end < text.len() { end } else { text.len() };
    let start = if start < end { start } else { end };
    text.split_at(end).0.split_at(start).1
}

/// One row, made ready for reading and writing.
#[derive(Debug)]
pub(super) struct Field {
    /// The field's name in Rust.
    pub(super) name: &'static str,
    /// How the key is written when a comma stands before it: `,"wire":`.
    pub(super) key: Box<str>,
    presence: Presence,
    pub(super) is_secret: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Presence {
    Required,
    Optional,
    Nullable,
}

impl Field {
    fn new(row: Row<'static>) -> Self {
        let wire = row.wire.map_or_else(|| row.name.to_owned(), unescaped);
        Self {
            name: row.name,
            key: format!(",\"{wire}\":").into(),
            presence: match row.presence {
                "optional" => Presence::Optional,
                "nullable" => Presence::Nullable,
                _ => Presence::Required,
            },
            is_secret: row.is_secret,
        }
    }

    pub(super) fn is_optional(&self) -> bool {
        self.presence == Presence::Optional
    }

    pub(super) fn is_required(&self) -> bool {
        self.presence == Presence::Required
    }

    /// `"wire":`
    #[inline]
    pub(super) fn quoted(&self) -> &str {
        &self.key[1..]
    }

    /// The vendor's spelling.
    #[inline]
    pub(super) fn wire(&self) -> &str {
        &self.key[2..self.key.len() - 2]
    }
}

/// The text that a literal of Rust stands for.
fn unescaped(literal: &str) -> String {
    let mut out = String::with_capacity(literal.len());
    let mut chars = literal.chars();
    while let Some(char) = chars.next() {
        if char != '\\' {
            out.push(char);
            continue;
        }
        let code = |digits: &str| {
            u32::from_str_radix(digits, 16)
                .ok()
                .and_then(char::from_u32)
        };
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('0') => out.push('\0'),
            Some('x') => out.extend(code(&chars.by_ref().take(2).collect::<String>())),
            Some('u') => {
                let digits = chars.by_ref().skip(1).take_while(|it| *it != '}');
                out.extend(code(&digits.filter(|it| *it != '_').collect::<String>()));
            }
            Some('\n') => {
                let rest = chars.as_str().trim_start();
                chars = rest.chars();
            }
            other => out.extend(other),
        }
    }
    out
}

/// What a record states: its name and its rows.
#[doc(hidden)]
#[derive(Debug)]
pub struct Table {
    pub(super) name: &'static str,
    pub(super) fields: Box<[Field]>,
    /// Whether no key needs an escape, so that keys can be compared and written as they stand.
    pub(super) is_plain: bool,
}

/// Each table that was made, by its text.
static TABLES: RwLock<BTreeMap<&'static str, &'static Table>> = RwLock::new(BTreeMap::new());

/// How many tables a thread has at hand.
const NEAR: usize = 128;

thread_local! {
    /// The tables that this thread used last, at a place that follows from where their text is.
    static AT_HAND: [Cell<Option<(&'static str, &'static Table)>>; NEAR] =
        const { [const { Cell::new(None) }; NEAR] };
}

impl Table {
    /// The table of a record, by the text of its rows.
    #[inline]
    pub(crate) fn of(rows: &'static str) -> &'static Self {
        let place = (rows.as_ptr() as usize / 8) % NEAR;
        AT_HAND.with(|tables| match tables[place].get() {
            Some((text, table)) if std::ptr::eq(text, rows) => table,
            _ => {
                let table = Self::shared(rows);
                tables[place].set(Some((rows, table)));
                table
            }
        })
    }

    /// Tables live as long as the program, as the types do whose rows they hold.
    #[cold]
    fn shared(rows: &'static str) -> &'static Self {
        let tables = TABLES.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(table) = tables.get(rows) {
            return table;
        }
        drop(tables);
        let mut tables = TABLES.write().unwrap_or_else(PoisonError::into_inner);
        tables
            .entry(rows)
            .or_insert_with(|| Box::leak(Box::new(Self::read(rows))))
    }

    fn read(rows: &'static str) -> Self {
        let (head, mut rest) = Row::first(rows);
        let mut fields = Vec::new();
        while !rest.is_empty() {
            let (row, behind) = Row::first(rest);
            fields.push(Field::new(row));
            rest = behind;
        }
        let is_plain = !fields
            .iter()
            .any(|field| field.wire().bytes().any(is_special));
        Self {
            name: head.name,
            fields: fields.into(),
            is_plain,
        }
    }

    /// The keys, in the order of their rows.
    pub(crate) fn wires(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(Field::wire)
    }

    /// The record's name in Rust.
    pub(crate) fn record(&self) -> &'static str {
        self.name
    }

    /// The names of the fields in Rust with their keys, in the order of their rows.
    pub(crate) fn names_and_wires(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|it| (it.name, it.wire()))
    }

    /// Whether a field has this key.
    pub(super) fn names(&self, key: &str) -> bool {
        self.fields.iter().any(|field| field.wire() == key)
    }

    /// The field with this key; most likely it is `guess` or stands behind it.
    pub(super) fn find(&self, key: &str, guess: usize) -> Option<usize> {
        let is_it = |index: &usize| self.fields[*index].wire() == key;
        (guess..self.fields.len())
            .find(is_it)
            .or_else(|| (0..guess).find(is_it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_rows() {
        let text =
            "Issue, id required, r#type optional secret \"type\", at\nnullable \"a,\\\"b\\u{e9}\"";
        let table = Table::read(text);
        assert_eq!(table.name, "Issue");
        let rows: Vec<_> = table
            .fields
            .iter()
            .map(|it| (it.name, it.wire(), it.presence, it.is_secret))
            .collect();
        let expected = [
            ("id", "id", Presence::Required, false),
            ("type", "type", Presence::Optional, true),
            ("at", "a,\"bé", Presence::Nullable, false),
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn reads_literals_as_rust_does() {
        macro_rules! check {
            ($($literal:literal)*) => {$({
                let text: &'static str = concat!("X, a required ", stringify!($literal));
                assert_eq!(Table::read(text).fields[0].wire(), $literal);
            })*};
        }
        check!["" "a" "a b" "a\"b" "\\" "\\\"" "a\nb\r\t\0" "\x41\u{1F600}\u{e9}" "é" ",=\"" "a\
            b" "'\'" "{}" "r#"];
    }

    #[test]
    fn broken_rows_are_read_to_their_end() {
        for text in [
            "",
            ",",
            "X,",
            "X, a",
            "X, \"",
            "X, a \"b\\",
            "X, a required \"b, c",
        ] {
            Table::read(text);
        }
    }

    #[test]
    fn equal_texts_share_a_table() {
        let copy: &'static str = Box::leak("X, a required".to_owned().into_boxed_str());
        assert!(std::ptr::eq(Table::of("X, a required"), Table::of(copy)));
    }
}
