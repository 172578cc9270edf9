//! Writing JSON text.

use super::record::{Rest, Visitor};
use super::table::Table;
use super::text::{is_special, plain_end};
use super::{Codec, Encode};

/// JSON text that grows.
#[derive(Debug)]
pub struct Writer {
    out: String,
    style: Style,
    /// How many lists and objects are open.
    depth: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Style {
    Json,
    /// What Debug shows: records have names, and secrets do not appear.
    Debug,
    /// The same over several lines.
    DebugLines,
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

impl Writer {
    /// Nothing written yet.
    pub fn new() -> Self {
        Self::with_capacity(128)
    }

    /// Nothing written yet, with room for so many bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self {
            out: String::with_capacity(bytes),
            style: Style::Json,
            depth: 0,
        }
    }

    /// What Debug shows of a record.
    pub(super) fn debug(record: &dyn Encode, lines: bool) -> String {
        let style = if lines {
            Style::DebugLines
        } else {
            Style::Debug
        };
        let mut writer = Self {
            out: String::new(),
            style,
            depth: 0,
        };
        record.encode(&mut writer);
        writer.out
    }

    /// The JSON text.
    pub fn into_text(self) -> String {
        self.out
    }

    /// The JSON text.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// How many bytes are written.
    pub(crate) fn written(&self) -> usize {
        self.out.len()
    }

    /// Writes null.
    pub fn null(&mut self) {
        self.out.push_str("null");
    }

    /// Writes a boolean.
    pub fn bool(&mut self, value: bool) {
        self.out.push_str(if value { "true" } else { "false" });
    }

    /// Writes an integer.
    pub(super) fn integer(&mut self, value: impl itoa::Integer) {
        self.out.push_str(itoa::Buffer::new().format(value));
    }

    /// Writes a number; null if it is infinite or not a number, which JSON cannot say.
    pub(super) fn float(&mut self, value: impl zmij::Float, finite: bool) {
        if finite {
            self.out.push_str(zmij::Buffer::new().format_finite(value));
        } else {
            self.null();
        }
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) {
        self.out.reserve(text.len() + 2);
        self.out.push('"');
        escape(text, &mut self.out);
        self.out.push('"');
    }

    /// Writes JSON text as it is; it must be one whole value.
    pub(crate) fn raw(&mut self, json: &str) {
        self.out.push_str(json);
    }

    /// Begins a list; each item follows a call of [`Writer::item`].
    pub fn open_list(&mut self) {
        self.open('[');
    }

    /// Ends the list.
    pub fn close_list(&mut self) {
        self.close(']');
    }

    /// Begins an object; each value follows a call of [`Writer::key`].
    pub fn open_object(&mut self) {
        self.open('{');
    }

    /// Ends the object.
    pub fn close_object(&mut self) {
        self.close('}');
    }

    /// Whether what is written ends in an opening bracket.
    #[inline]
    fn is_open(&self) -> bool {
        matches!(self.out.as_bytes().last(), Some(b'[' | b'{'))
    }

    /// Goes on to the next item of a list.
    pub fn item(&mut self) {
        // Nothing that was written whole ends in an opening bracket.
        let first = self.is_open();
        match self.style {
            Style::Json if first => {}
            Style::Json => self.out.push(','),
            Style::Debug if first => {}
            Style::Debug => self.out.push_str(", "),
            Style::DebugLines => {
                self.out.push_str(if first { "" } else { "," });
                self.line();
            }
        }
    }

    /// Goes on to the next member of an object, up to its value.
    pub fn key(&mut self, key: &str) {
        self.item();
        self.text(key);
        self.out
            .push_str(if self.style == Style::Json { ":" } else { ": " });
    }

    /// Writes a member that a record keeps beside its fields, unless a field has the same key.
    #[doc(hidden)]
    pub fn rest_member(&mut self, table: &Table, key: &str, value: &dyn Encode) {
        if !table.names(key) {
            self.key(key);
            value.encode(self);
        }
    }

    #[cold]
    fn debug_record(&mut self, table: &Table, fields: &[&dyn Codec], rest: &[&dyn Rest]) {
        self.out.push_str(table.name);
        self.out.push(' ');
        self.open('{');
        for (field, value) in table.fields.iter().zip(fields) {
            if value.is_absent() {
                continue;
            }
            self.item();
            self.out.push_str(field.name);
            self.out.push_str(": ");
            if field.is_secret {
                self.out.push_str("[secret]");
            } else {
                value.encode(self);
            }
        }
        for rest in rest {
            rest.encode_members(table, self);
        }
        self.close('}');
    }

    #[inline]
    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
    }

    #[inline]
    fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if self.style == Style::DebugLines && !self.is_open() {
            self.out.push(',');
            self.line();
        }
        self.out.push(bracket);
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("    ", self.depth));
    }
}

/// Writes a record.
impl Visitor for Writer {
    fn visit(&mut self, rows: &'static str, fields: &[&dyn Codec], rest: &[&dyn Rest]) {
        let table = Table::of(rows);
        if self.style != Style::Json {
            return self.debug_record(table, fields, rest);
        }
        let mut first = true;
        self.open('{');
        for (field, value) in table.fields.iter().zip(fields) {
            if field.is_optional() && value.is_absent() {
                continue;
            }
            if !table.is_plain {
                self.key(field.wire());
            } else if first {
                self.out.push_str(field.quoted());
            } else {
                self.out.push_str(&field.key);
            }
            first = false;
            value.encode(self);
        }
        for rest in rest {
            rest.encode_members(table, self);
        }
        self.close('}');
    }
}

/// Appends text with what JSON must not hold escaped, as `serde_json` escapes it.
fn escape(text: &str, out: &mut String) {
    let bytes = text.as_bytes();
    let mut start = 0;
    loop {
        let end = plain_end(bytes, start);
        out.push_str(&text[start..end]);
        let Some(byte) = bytes.get(end) else { return };
        debug_assert!(is_special(*byte));
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            8 => out.push_str("\\b"),
            12 => out.push_str("\\f"),
            control => out.push_str(&format!("\\u{control:04x}")),
        }
        start = end + 1;
    }
}
