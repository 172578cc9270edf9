//! Value → JSON, no deeper than what can be read again.

use super::{Evaluation, Failure, Result_};
use crate::codec::Writer;
use crate::formula::value::Value;
use crate::value::Json;

/// How deep JSON may be that is read again.
const JSON_DEPTH: usize = 127;

impl<'v> Evaluation<'v> {
    pub(super) fn json(&mut self, value: &Value<'v>) -> Result_<Json> {
        let mut writer = Writer::new();
        self.write(value, &mut writer, 0)?;
        Ok(Json::from_text(writer.into_text().into()))
    }

    /// `depth` is how many lists and objects the value stands in.
    pub(super) fn write(
        &mut self,
        value: &Value<'v>,
        writer: &mut Writer,
        depth: usize,
    ) -> Result_<()> {
        if let Some(raw) = value.raw() {
            self.charge(raw.len() as u64 / 16)?;
            if depth + nesting(raw, JSON_DEPTH - depth) > JSON_DEPTH {
                return Err(Failure::TooDeep);
            }
            writer.raw(raw);
            return Ok(());
        }
        if depth == JSON_DEPTH && matches!(value, Value::List(_) | Value::Object(_)) {
            return Err(Failure::TooDeep);
        }
        match value {
            Value::Bool(it) => writer.bool(*it),
            Value::Number(number) => writer.raw(number),
            Value::Text(text) => writer.text(text),
            Value::List(items) => {
                writer.open_list();
                for item in items {
                    self.charge(1)?;
                    writer.item();
                    self.write(item, writer, depth + 1)?;
                }
                writer.close_list();
            }
            Value::Object(members) => {
                writer.open_object();
                for (key, member) in members {
                    self.charge(1)?;
                    writer.key(key);
                    self.write(member, writer, depth + 1)?;
                }
                writer.close_object();
            }
            _ => writer.null(),
        }
        Ok(())
    }
}

/// How many lists and objects stand in one another; only as exact as it has to be to compare with `limit`.
fn nesting(json: &str, limit: usize) -> usize {
    // Each level takes two brackets.
    if json.len() / 2 <= limit {
        return 0;
    }
    let (mut depth, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
