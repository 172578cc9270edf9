//! Trees against what other readers make of the same text.

use connectome_codegen::parse::{Node, NodeKind};
use serde_json::Value;

/// Before a key that is no text to the other reader, who has forgotten how it was written.
const NO_TEXT: char = '\0';

/// Where a tree and serde_json's value differ first, as a pointer and both sides.
pub(crate) fn difference(node: Node<'_>, value: &Value) -> Option<String> {
    let same = match value {
        Value::Null => node.kind() == NodeKind::Null,
        Value::Bool(value) => node.bool() == Some(*value),
        Value::String(value) => node
            .text()
            .is_some_and(|it| it == value || same_infinity(it, value)),
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
                return values
                    .iter()
                    .zip(node.children())
                    .find_map(|((key, value), entry)| {
                        let entry = if key.starts_with(NO_TEXT) {
                            Some(entry)
                        } else {
                            node.get(key)
                        };
                        match entry {
                            Some(entry) => difference(entry, value),
                            None => Some(format!("{} has no `{key}`", node.pointer())),
                        }
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

/// JSON has no infinities: they stay text here as they are written, and there as the other reader writes them.
fn same_infinity(ours: &str, theirs: &str) -> bool {
    let ours = ours.trim_start_matches('+').to_lowercase();
    [".inf", "-.inf", ".nan"].contains(&theirs) && ours == theirs
}

fn shorten(text: String) -> String {
    text.chars().take(200).collect()
}

/// What YAML means as JSON: keys are text, tags nothing.
pub(crate) fn as_json(value: serde_norway::Value) -> serde_json::Value {
    use serde_json::Value as Json;
    use serde_norway::Value as Yaml;
    match value {
        Yaml::Null => Json::Null,
        Yaml::Bool(value) => Json::Bool(value),
        Yaml::Number(value) => value
            .to_string()
            .parse()
            .map_or(Json::String(value.to_string()), Json::Number),
        Yaml::String(value) => Json::String(value),
        Yaml::Sequence(values) => Json::Array(values.into_iter().map(as_json).collect()),
        Yaml::Mapping(values) => Json::Object(
            values
                .into_iter()
                .map(|(key, value)| (as_key(key), as_json(value)))
                .collect(),
        ),
        Yaml::Tagged(value) => as_json(value.value),
    }
}

fn as_key(key: serde_norway::Value) -> String {
    match as_json(key) {
        serde_json::Value::String(key) => key,
        key => format!("{NO_TEXT}{key}"),
    }
}
