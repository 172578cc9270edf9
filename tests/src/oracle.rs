//! Whether a value keeps to its schema, judged by the crate `jsonschema`, which knows nothing of our types.
//!
//! Of a schema only what a type can express is asked: kinds, properties, items, constants, ranges of
//! integer formats. `oneOf` counts as `anyOf`, so that what several branches allow is allowed.

use connectome_codegen::Specs;
use connectome_codegen::ir::Site;
use connectome_codegen::parse::{Node, NodeKind};
use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Judges values by the schemas of one document.
pub struct Oracle<'t> {
    specs: &'t Specs,
    validators: HashMap<Site, Option<Validator>>,
}

impl<'t> Oracle<'t> {
    /// For the documents in `specs`.
    pub fn new(specs: &'t Specs) -> Self {
        Self {
            specs,
            validators: HashMap::new(),
        }
    }

    /// What is wrong with a value of this schema; `None` when nothing is, or when the schema itself is none.
    pub fn objection(&mut self, schema: Node<'t>, value: &Value) -> Option<String> {
        let specs = self.specs;
        let validator = self
            .validators
            .entry(schema.site())
            .or_insert_with(|| validator(specs, schema));
        let objection = validator.as_ref()?.iter_errors(value).next()?;
        Some(format!("{objection} at `{}`", objection.instance_path()))
    }
}

fn validator(specs: &Specs, schema: Node<'_>) -> Option<Validator> {
    let mut translation = Translation {
        specs,
        names: HashMap::new(),
        open: Vec::new(),
    };
    let mut top = translation.schema(schema);
    let mut definitions = Map::new();
    while let Some((name, node)) = translation.open.pop() {
        let definition = translation.schema(node);
        definitions.insert(name, definition);
    }
    if let Value::Object(top) = &mut top {
        top.insert("$defs".to_owned(), Value::Object(definitions));
    }
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .build(&top)
        .ok()
}

/// From OpenAPI's schemas, of any version, to those of JSON Schema.
struct Translation<'t> {
    specs: &'t Specs,
    /// What references lead to, each under a name of its own.
    names: HashMap<Site, String>,
    open: Vec<(String, Node<'t>)>,
}

impl<'t> Translation<'t> {
    fn schema(&mut self, node: Node<'t>) -> Value {
        if let Some(bool) = node.bool() {
            return Value::Bool(bool);
        }
        let nullable = ["nullable", "x-nullable"].iter().any(|key| {
            let value = node.get(key).and_then(Node::bool);
            value == Some(true)
        });
        let schema = self.keywords(node);
        if nullable {
            return json!({ "anyOf": [schema, { "type": "null" }] });
        }
        schema
    }

    fn keywords(&mut self, node: Node<'t>) -> Value {
        if let Some(reference) = node.get("$ref").and_then(Node::text) {
            return self.reference(node, reference);
        }
        let mut schema = Map::new();
        for (key, value) in node.entries() {
            let translated = match key {
                "type" => kinds(value),
                "required" if value.kind() == NodeKind::List => read(value),
                "enum" if value.kind() == NodeKind::List => read(value),
                "const" => read(value),
                "properties" => Some(self.map(value)),
                "patternProperties" => Some(self.map(value)),
                "additionalProperties" => Some(self.schema(value)),
                "items" if value.kind() == NodeKind::Map || value.bool().is_some() => {
                    Some(self.schema(value))
                }
                "prefixItems" | "allOf" => self.list(value),
                _ => None,
            };
            if let Some(translated) = translated {
                schema.insert(key.to_owned(), translated);
            }
        }
        // Who writes `properties` without `type` means objects, and lists by `items`.
        for (key, kind) in [("properties", "object"), ("items", "array")] {
            if schema.contains_key(key) && node.get("type").is_none() {
                schema.insert("type".to_owned(), json!(kind));
            }
        }
        self.branches(node, &mut schema);
        match node.get("format").and_then(Node::text) {
            Some("int32") => limit(&mut schema, i32::MIN.into(), i32::MAX.into()),
            Some("uint32") => limit(&mut schema, 0, u32::MAX.into()),
            Some("int64") => limit(&mut schema, i64::MIN, i64::MAX),
            _ => {}
        }
        Value::Object(schema)
    }

    fn branches(&mut self, node: Node<'t>, schema: &mut Map<String, Value>) {
        let mut all: Vec<Value> = Vec::new();
        // Nothing was ever a list of schemas in OpenAPI's `items`; those who write one mean a choice.
        let items = node.get("items").filter(|it| it.kind() == NodeKind::List);
        if let Some(branches) = items.and_then(|it| self.list(it)) {
            let choice = json!({ "anyOf": branches });
            match node.get("type") {
                Some(_) => drop(schema.insert("items".to_owned(), choice)),
                None => all.push(choice),
            }
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(branches) = node.get(key).and_then(|it| self.list(it)) {
                all.push(json!({ "anyOf": branches }));
            }
        }
        if !all.is_empty() {
            let rest = schema.remove("allOf");
            all.extend(rest.into_iter().map(|it| json!({ "allOf": it })));
            schema.insert("allOf".to_owned(), Value::Array(all));
        }
    }

    fn reference(&mut self, node: Node<'t>, reference: &str) -> Value {
        let Ok(target) = self.specs.resolve(node.site().file, reference) else {
            return Value::Bool(true);
        };
        let next = self.names.len();
        let open = &mut self.open;
        let name = self.names.entry(target.site()).or_insert_with(|| {
            open.push((next.to_string(), target));
            next.to_string()
        });
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn map(&mut self, node: Node<'t>) -> Value {
        let entries = node.entries().map(|(key, value)| (key.to_owned(), value));
        let entries: Vec<_> = entries.collect();
        let entries = entries
            .into_iter()
            .map(|(key, value)| (key, self.schema(value)));
        Value::Object(entries.collect())
    }

    // An empty list of schemas is none.
    fn list(&mut self, node: Node<'t>) -> Option<Value> {
        let items: Vec<_> = node.items().collect();
        let items: Vec<_> = items.into_iter().map(|it| self.schema(it)).collect();
        (!items.is_empty()).then_some(Value::Array(items))
    }
}

fn read(node: Node<'_>) -> Option<Value> {
    serde_json::from_str(&node.json()).ok()
}

// `file` and whatever else is no type of JSON Schema says nothing.
fn kinds(node: Node<'_>) -> Option<Value> {
    const KINDS: [&str; 7] = [
        "null", "boolean", "number", "integer", "string", "array", "object",
    ];
    let is_known = |it: &str| KINDS.contains(&it);
    if let Some(kind) = node.text() {
        return is_known(kind).then(|| json!(kind));
    }
    let kinds: Vec<_> = node.items().map(Node::text).collect();
    let known = !kinds.is_empty() && kinds.iter().all(|it| it.is_some_and(is_known));
    known.then(|| json!(kinds))
}

fn limit(schema: &mut Map<String, Value>, least: i64, most: i64) {
    schema.insert("minimum".to_owned(), json!(least));
    schema.insert("maximum".to_owned(), json!(most));
}
