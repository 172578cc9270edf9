//! A node as compact JSON text.

use super::tree::{Content, NodeKind};

impl Content {
    /// Appends this node as JSON.
    pub(super) fn write_json(&self, source: &str, id: u32, json: &mut String) {
        let slot = self.slots[id as usize];
        let (opening, closing) = match slot.kind {
            NodeKind::Null => return json.push_str("null"),
            NodeKind::Bool | NodeKind::Number => {
                return json.push_str(self.text(source, slot.text));
            }
            NodeKind::Text => return write_text(self.text(source, slot.text), json),
            NodeKind::List => ('[', ']'),
            NodeKind::Map => ('{', '}'),
        };
        json.push(opening);
        for (position, part) in self.parts(id).enumerate() {
            if position > 0 {
                json.push(',');
            }
            if slot.kind == NodeKind::Map {
                write_text(self.text(source, self.slots[part as usize].key), json);
                json.push(':');
            }
            self.write_json(source, part, json);
        }
        json.push(closing);
    }
}

fn write_text(text: &str, json: &mut String) {
    json.push('"');
    for char in text.chars() {
        match char {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            char if char < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(char))),
            char => json.push(char),
        }
    }
    json.push('"');
}
