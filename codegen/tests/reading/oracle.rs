//! Trees against what other readers make of the same text.

use connectome_codegen::parse::{Node, NodeKind};
use serde_json::Value;

/// Where a tree and serde_json's value differ first, as a pointer and both sides.
pub(crate) fn difference(node: Node<'_>, value: &Value) -> Option<String> {
    let same = match value {
        Value::Null => node.kind() == NodeKind::Null,
        Value::Bool(value) => node.bool() == Some(*value),
        Value::String(value) => node.text() == Some(value),
        Value::Number(value) => node.number().is_some_and(|it| same_number(it, value)),
        Value::Array(values) => {
            if node.kind() == NodeKind::List && node.len() == values.len() {
                return node
                    .items()
                    .zip(values)
                    .find_map(|(item, value)| difference(item, value));
            }
            false
        }
        Value::Object(values) => {
            if node.kind() == NodeKind::Map && node.len() == values.len() {
                return values.iter().find_map(|(key, value)| match node.get(key) {
                    Some(entry) => difference(entry, value),
                    None => Some(format!("{} has no `{key}`", node.pointer())),
                });
            }
            false
        }
    };
    (!same).then(|| {
        let [ours, theirs] = [node.json(), value.to_string()].map(shorten);
        format!("{}: {ours} is {theirs} to the other", node.pointer())
    })
}

fn same_number(ours: &str, theirs: &serde_json::Number) -> bool {
    ours == theirs.to_string() || ours.parse::<f64>().ok() == theirs.as_f64()
}

fn shorten(text: String) -> String {
    text.chars().take(200).collect()
}
