//! Values that a document allows, made from the meaning of its types and the limits that its schemas set.

use connectome_codegen::Specs;
use connectome_codegen::ir::{
    Access, Api, Enum, Field, Id, Literal, Presence, Primitive, Record, Rest, Shape, Type, Union,
};
use connectome_codegen::parse::Node;
use serde_json::{Map, Number, Value, json};

/// How deep values go before they keep to what is required.
const DEEP: usize = 4;
/// How deep values go at all: a type may require itself.
const DEEPEST: usize = 12;

/// Makes values for one API.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    api: &'a Api,
    specs: &'a Specs,
    /// Which variant of a union is taken, counted from its first.
    variant: usize,
    /// Whether records have only what they must have.
    sparse: bool,
}

impl<'a> Values<'a> {
    /// For this API; another `turn` takes other variants of unions, and every second one leaves out of
    /// records what need not be there.
    pub fn new(api: &'a Api, specs: &'a Specs, turn: usize) -> Self {
        Self {
            api,
            specs,
            variant: turn / 2,
            sparse: turn % 2 == 1,
        }
    }

    /// A value of a type; `schema` is where the document speaks of it.
    pub fn value(&self, ty: Id<Type>, schema: Option<Node<'a>>) -> Value {
        self.of(ty, schema, 0)
    }

    /// The schema behind its references.
    pub fn schema(&self, node: Node<'a>) -> Node<'a> {
        let mut node = node;
        for _ in 0..32 {
            let reference = node.get("$ref").and_then(Node::text);
            match reference.map(|it| self.specs.resolve(node.site().file, it)) {
                Some(Ok(there)) => node = there,
                _ => break,
            }
        }
        node
    }

    fn of(&self, ty: Id<Type>, schema: Option<Node<'a>>, depth: usize) -> Value {
        let schema = schema.map(|it| self.schema(it));
        match &self.api.types[ty].shape {
            Shape::Primitive(primitive) => self.primitive(*primitive, schema),
            Shape::Alias(target) => self.of(*target, schema, depth),
            Shape::Nullable(inner) => self.of(*inner, schema, depth),
            Shape::List(item) => self.list(*item, schema, depth),
            Shape::Map(value) => {
                let inner = schema.and_then(|it| it.get("additionalProperties"));
                let mut map = Map::new();
                if depth < DEEP {
                    map.insert("key".to_owned(), self.of(*value, inner, depth + 1));
                }
                Value::Object(map)
            }
            Shape::Tuple(items) => items
                .iter()
                .map(|it| self.of(*it, None, depth + 1))
                .collect(),
            Shape::Record(record) => self.record(record, schema, depth),
            Shape::Enum(Enum { values }) => literal(&values[0].literal),
            Shape::Union(union) => self.union(union, schema, depth),
            Shape::Any => self.any(schema),
        }
    }

    fn list(&self, item: Id<Type>, schema: Option<Node<'a>>, depth: usize) -> Value {
        let limit = |key| number(schema, key).unwrap_or_default() as usize;
        let least = limit("minItems");
        if depth >= DEEP && least == 0 {
            return json!([]);
        }
        let inner = schema.and_then(|it| it.get("items"));
        let one = self.of(item, inner, depth + 1);
        Value::Array(vec![one; least.clamp(1, 100)])
    }

    fn record(&self, record: &Record, schema: Option<Node<'a>>, depth: usize) -> Value {
        let mut object = Map::new();
        // Some objects need one of several keys: each branch of a union lists its own.
        let branches = ["oneOf", "anyOf"].iter().find_map(|key| schema?.get(key));
        let count = branches.map_or(1, |it| it.items().count().max(1));
        let branch = branches.and_then(|it| it.items().nth(self.variant % count));
        let needed = branch.and_then(|it| it.get("required"));
        let is_needed = |wire: &str| {
            let mut keys = needed.into_iter().flat_map(Node::items);
            keys.any(|it| it.text() == Some(wire))
        };
        for field in &record.fields {
            let required = matches!(field.presence, Presence::Required | Presence::Nullable)
                || is_needed(&field.wire);
            let wanted = required || (depth < DEEP && !self.sparse);
            if field.access == Access::ReadOnly || !wanted || depth >= DEEPEST {
                continue;
            }
            object.insert(field.wire.clone(), self.field(field, depth));
        }
        if let (Rest::Typed(value), true) = (record.rest, depth < DEEP && record.fields.is_empty())
        {
            object.insert("key".to_owned(), self.of(value, None, depth + 1));
        }
        Value::Object(object)
    }

    fn field(&self, field: &Field, depth: usize) -> Value {
        match &field.constant {
            Some(constant) => literal(constant),
            None => self.of(field.ty, Some(self.specs.node(field.site)), depth + 1),
        }
    }

    fn union(&self, union: &Union, schema: Option<Node<'a>>, depth: usize) -> Value {
        // What needs no object is the shortest way out of a union that contains itself.
        let simple = union.variants.iter().position(|it| {
            matches!(
                self.api.types[it.ty].shape,
                Shape::Primitive(_) | Shape::Enum(_)
            )
        });
        let at = match simple {
            Some(simple) if depth >= DEEP => simple,
            _ => self.variant % union.variants.len(),
        };
        let variant = &union.variants[at];
        let branches = ["oneOf", "anyOf"].iter().find_map(|key| schema?.get(key));
        let branch = branches.and_then(|it| it.items().nth(at));
        self.of(variant.ty, branch, depth + 1)
    }

    fn primitive(&self, primitive: Primitive, schema: Option<Node<'a>>) -> Value {
        match primitive {
            Primitive::Text => Value::String(text(schema)),
            Primitive::Bool => Value::Bool(true),
            Primitive::I32
            | Primitive::I64
            | Primitive::U32
            | Primitive::U64
            | Primitive::UnixTime => {
                json!(limited(schema).round() as i64)
            }
            Primitive::F32 | Primitive::F64 | Primitive::Decimal => {
                Number::from_f64(limited(schema)).map_or(Value::Null, Value::Number)
            }
            Primitive::DecimalText => json!("1.5"),
            Primitive::Timestamp => json!("2024-05-06T07:08:09Z"),
            Primitive::Date => json!("2024-05-06"),
            Primitive::Time => json!("07:08:09Z"),
            Primitive::Duration => json!("P1D"),
            Primitive::Uuid => json!("3e4666bf-d5e5-4aa7-b8ce-cefe41c7568a"),
            Primitive::Bytes => json!("aGVsbG8="),
            Primitive::Null => Value::Null,
        }
    }

    // Whatever the schema says of its kind, in case it says something that types do not.
    fn any(&self, schema: Option<Node<'a>>) -> Value {
        match schema.and_then(|it| it.get("type")).and_then(Node::text) {
            Some("object") | None => json!({}),
            Some("array") => json!([]),
            Some("string") => Value::String(text(schema)),
            Some("boolean") => json!(true),
            Some(_) => json!(1),
        }
    }
}

fn literal(literal: &Literal) -> Value {
    match literal {
        Literal::Text(text) => json!(text),
        Literal::Integer(integer) => json!(integer),
        Literal::Bool(bool) => json!(bool),
    }
}

fn limited(schema: Option<Node<'_>>) -> f64 {
    let step = number(schema, "multipleOf").unwrap_or(1.0);
    let least =
        number(schema, "minimum").or_else(|| Some(number(schema, "exclusiveMinimum")? + step));
    let most =
        number(schema, "maximum").or_else(|| Some(number(schema, "exclusiveMaximum")? - step));
    let value = least.unwrap_or(1.0).max(1.0).min(most.unwrap_or(f64::MAX));
    (value / step).floor() * step
}

fn number(schema: Option<Node<'_>>, key: &str) -> Option<f64> {
    schema?.get(key)?.number()?.parse().ok()
}

// What the schema's pattern wants cannot be worked out in general: the document's own examples and some
// usual texts are tried.
fn text(schema: Option<Node<'_>>) -> String {
    let word = |key: &str| schema.and_then(|it| it.get(key)).and_then(Node::text);
    let own = ["example", "default"]
        .into_iter()
        .filter_map(word)
        .map(str::to_owned);
    let listed = schema
        .and_then(|it| it.get("examples"))
        .into_iter()
        .flat_map(Node::items);
    let own = own.chain(listed.filter_map(|it| it.text().map(str::to_owned)));
    if let Some(pattern) = word("pattern") {
        let Ok(pattern) = regex::Regex::new(pattern) else {
            return own.into_iter().next().unwrap_or_else(|| "text".to_owned());
        };
        let usual = USUAL.iter().map(|it| (*it).to_owned());
        let found = own
            .chain(usual)
            .find(|it| pattern.is_match(it) && fits(schema, it));
        return found.unwrap_or_else(|| "text".to_owned());
    }
    let text = match word("format") {
        Some("uri" | "url" | "uri-reference") => "https://example.com/a".to_owned(),
        Some("email") => "someone@example.com".to_owned(),
        Some("hostname") => "example.com".to_owned(),
        Some("ipv4") => "192.0.2.1".to_owned(),
        Some("ipv6") => "2001:db8::1".to_owned(),
        _ => "a b&c=d/é".to_owned(),
    };
    let least = number(schema, "minLength").unwrap_or_default() as usize;
    let most = number(schema, "maxLength").map_or(usize::MAX, |it| it as usize);
    let long: String = text
        .chars()
        .chain(std::iter::repeat('x'))
        .take(text.chars().count().max(least))
        .collect();
    long.chars().take(most).collect()
}

fn fits(schema: Option<Node<'_>>, text: &str) -> bool {
    let length = text.chars().count() as f64;
    number(schema, "minLength").is_none_or(|it| it <= length)
        && number(schema, "maxLength").is_none_or(|it| length <= it)
}

const USUAL: [&str; 33] = [
    "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "ssh-rsa AAAAB3NzaC1yc2E=",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5",
    "a",
    "A",
    "1",
    "0",
    "a1",
    "abc",
    "ABC",
    "Abc",
    "123",
    "1234",
    "12345678",
    "abcdefgh",
    "USD",
    "en",
    "en-US",
    "de",
    "2024-05-06",
    "2024-05-06T07:08:09Z",
    "3e4666bf-d5e5-4aa7-b8ce-cefe41c7568a",
    "someone@example.com",
    "https://example.com/a",
    "#aabbcc",
    "aabbcc",
    "+12025550123",
    "1.2.3",
    "12:30",
    "a/b",
    "00000000000000000000000000000000",
    "0123456789abcdef0123456789abcdef01234567",
    "1,2",
];
