//! Writing JSON text.

use super::Encode;
use super::record::{DebugRecord, Rest, Shape};
use super::text::{is_special, plain_end};

/// JSON text that grows.
///
/// Commas are the writer's concern: [`Writer::list`] and [`Writer::object`] place them.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
    /// Set when a record is to be shown by Debug instead; says whether over several lines.
    debug: Option<bool>,
}

impl Writer {
    /// Nothing written yet.
    pub fn new() -> Self {
        Self {
            out: String::with_capacity(128),
            debug: None,
        }
    }

    /// What Debug shows of a record, which hands its fields to a writer and to nobody else.
    pub(super) fn debug(record: &dyn Encode, alternate: bool) -> String {
        let mut writer = Self {
            out: String::new(),
            debug: Some(alternate),
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

    /// Where the text ends now, for [`Writer::reset`].
    #[cfg(feature = "serde")]
    pub(super) fn mark(&self) -> usize {
        self.out.len()
    }

    /// Takes back what was written since.
    #[cfg(feature = "serde")]
    pub(super) fn reset(&mut self, mark: usize) {
        self.out.truncate(mark);
    }

    /// Writes a list.
    pub fn list(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>) {
        let mut separator = "[";
        for item in items {
            self.out.push_str(separator);
            separator = ",";
            item.encode(self);
        }
        self.out.push_str(if separator == "[" { "[]" } else { "]" });
    }

    /// Writes an object.
    pub fn object(&mut self, members: &mut dyn Iterator<Item = (&str, &dyn Encode)>) {
        let mut separator = '{';
        for (key, value) in members {
            self.member(&mut separator, key, value);
        }
        self.out.push_str(if separator == '{' { "{}" } else { "}" });
    }

    /// Writes a record.
    #[doc(hidden)]
    pub fn record(&mut self, shape: &Shape, fields: &[&dyn Encode], rest: &[&dyn Rest]) {
        if let Some(alternate) = self.debug {
            let shown = DebugRecord {
                shape,
                fields,
                rest,
            };
            self.out.push_str(&if alternate {
                format!("{shown:#?}")
            } else {
                format!("{shown:?}")
            });
            return;
        }
        let plain = shape.is_plain();
        let mut separator = '{';
        for (field, value) in shape.fields.iter().zip(fields) {
            if field.is_optional() && value.is_absent() {
                continue;
            }
            if plain && separator == ',' {
                self.out.push_str(field.key);
                value.encode(self);
            } else if plain {
                self.out.push('{');
                self.out.push_str(field.quoted());
                separator = ',';
                value.encode(self);
            } else {
                self.member(&mut separator, field.wire(), *value);
            }
        }
        for rest in rest {
            for (key, value) in rest.members() {
                // A field of the record wins over another value that was put beside it.
                if !shape.names(key) {
                    self.member(&mut separator, key, value);
                }
            }
        }
        self.out.push_str(if separator == '{' { "{}" } else { "}" });
    }

    fn member(&mut self, separator: &mut char, key: &str, value: &dyn Encode) {
        self.out.push(*separator);
        *separator = ',';
        self.text(key);
        self.out.push(':');
        value.encode(self);
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
